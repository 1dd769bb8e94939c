import { nameWords } from '../../engine';
import type { Addressee, RecipientHit } from './addressee';

/** Words in the name or before the at sign. „Liste“ alone is also a price list or a surname. */
const LIST_WORDS = new Set(
  (
    'verteiler verteilerliste mailverteiler emailverteiler presseverteiler mailingliste mailinglist ' +
    'maillist newsletter rundmail rundbrief listserv listserver majordomo'
  ).split(' '),
);
/** Labels of domains under which only lists live. */
const LIST_LABELS = new Set(['lists', 'list', 'listen', 'listserv', 'mailman', 'googlegroups', 'groups']);

/**
 * `verteilerliste`: a list whose members nobody sees before sending. Outlook knows the lists of the own address book and
 * says so; a list of another house it takes for an outsider like any other, and a server of one's own may say nothing at
 * all. Those are told by their names, and less sure.
 */
export function findStrangeLists(addressees: readonly Addressee[]): readonly RecipientHit[] {
  return addressees.flatMap((addressee): RecipientHit[] => {
    const isKnown = addressee.recipient.kind === 'list';
    if (!isKnown && !looksLikeList(addressee)) return [];
    return [{ detector: 'verteilerliste', index: addressee.index, confidence: isKnown ? 0.9 : 0.6 }];
  });
}

function looksLikeList({ recipient: { name, address }, domain }: Addressee): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  if ([...nameWords(name), ...nameWords(local)].some((word) => LIST_WORDS.has(word))) return true;
  return domain
    .split('.')
    .slice(0, -1)
    .some((label) => LIST_LABELS.has(label));
}
