/** What is to be sent, from harmless to highly confidential; large files are a matter of their own. */
export const DATA_KINDS = ['general', 'personal', 'special', 'files'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** To whom. */
export const RECIPIENT_KINDS = ['citizen', 'company', 'authority', 'court', 'council', 'colleague'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/**
 * Ways by their id in the pack's `channels`; `e-mail` is plain e-mail and `bebpo` the special mailbox of authorities,
 * which every authority has.
 */
export type Way = 'telefon' | 'brief' | 'besuch' | 'cloud' | 'allris' | 'fax' | 'e-mail' | 'bebpo';

const GENERAL: readonly Way[] = ['telefon', 'e-mail', 'brief', 'besuch', 'fax'];

/**
 * The rule of the pack `streng`, best way first: e-mail for general questions alone, nothing in foreign clouds; fax not
 * for sensitive data (several supervisory authorities think it unsuitable); beBPo for courts, authorities and
 * lawyers, not for citizens; ALLRIS for the council alone. Inside the house mail does not leave it.
 */
const WAYS: Readonly<Record<RecipientKind, Readonly<Record<DataKind, readonly Way[]>>>> = {
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
export function findWays(data: DataKind, recipient: RecipientKind): readonly Way[] {
  return WAYS[recipient][data];
}
