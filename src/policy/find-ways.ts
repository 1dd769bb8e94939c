/** What is to be sent, from harmless to highly confidential; large files are a matter of their own. */
export const DATA_KINDS = ['general', 'personal', 'special', 'files'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** To whom. */
export const RECIPIENT_KINDS = [
  'citizen',
  'company',
  'partner',
  'authority',
  'court',
  'council',
  'colleague',
] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/**
 * Ways that are no channel with contact data of the house's own: plain e-mail, the special mailbox of authorities, which
 * every authority has, and the secured path that the contract with a partner names.
 */
export const BUILT_IN_WAYS = ['e-mail', 'bebpo', 'gesichert'] as const;

/** One of the built-in ones, or the id of one of the pack's `channels`. */
export type Way = string;

/** Best way first. */
export type WayTable = Readonly<Record<RecipientKind, Readonly<Record<DataKind, readonly Way[]>>>>;

/** What a pack says about ways; what it leaves out stays as it is. */
export type WayChanges = Readonly<Partial<Record<RecipientKind, Readonly<Partial<WayTable[RecipientKind]>>>>>;

const GENERAL: readonly Way[] = ['telefon', 'e-mail', 'brief', 'besuch', 'fax'];

/**
 * Where a pack says nothing, best way first: e-mail for general questions alone, nothing in foreign clouds; fax not
 * for sensitive data (several supervisory authorities think it unsuitable); beBPo for courts, authorities and
 * lawyers, not for citizens; the path agreed on for partners; ALLRIS for the council alone. Inside the house mail does not leave it.
 */
const WAYS: WayTable = {
  citizen: {
    general: GENERAL,
    personal: ['telefon', 'brief', 'besuch', 'fax'],
    special: ['brief', 'besuch', 'telefon'],
    files: ['cloud', 'brief', 'besuch'],
  },
  company: {
    general: GENERAL,
    personal: ['telefon', 'brief', 'cloud', 'fax'],
    special: ['brief', 'telefon', 'cloud'],
    files: ['cloud', 'brief'],
  },
  partner: {
    general: GENERAL,
    personal: ['gesichert', 'telefon', 'brief', 'cloud'],
    special: ['gesichert', 'brief', 'telefon'],
    files: ['cloud', 'gesichert', 'brief'],
  },
  authority: {
    general: GENERAL,
    personal: ['bebpo', 'brief', 'telefon', 'cloud', 'fax'],
    special: ['bebpo', 'brief', 'telefon'],
    files: ['cloud', 'bebpo', 'brief'],
  },
  court: {
    general: ['telefon', 'bebpo', 'e-mail', 'brief', 'fax'],
    personal: ['bebpo', 'brief', 'telefon', 'fax'],
    special: ['bebpo', 'brief'],
    files: ['bebpo', 'cloud', 'brief'],
  },
  council: {
    general: ['allris', 'telefon', 'e-mail', 'brief'],
    personal: ['allris', 'telefon', 'brief', 'besuch'],
    special: ['allris', 'brief', 'besuch'],
    files: ['allris', 'cloud'],
  },
  colleague: {
    general: ['telefon', 'e-mail', 'cloud'],
    personal: ['telefon', 'besuch', 'e-mail', 'cloud'],
    special: ['besuch', 'telefon', 'cloud'],
    files: ['cloud'],
  },
};

/** The ways that fit, best first. */
export function findWays(
  { ways }: { readonly ways?: WayChanges },
  data: DataKind,
  recipient: RecipientKind,
): readonly Way[] {
  return ways?.[recipient]?.[data] ?? WAYS[recipient][data];
}
