import { isSamePerson, knownPerson, nameWords } from '../../engine';
import type { Mailbox } from '../../message';
import type { Addressee, RecipientHit } from './addressee';

/**
 * `private-adresse`: a colleague's, or the sender's own, mailbox outside the house. Known by the list `own-private`, or by
 * the name: somebody at a free mail provider who is called like the sender or like a colleague among the recipients.
 * Given name and surname must both be theirs.
 */
export function findPrivateAddresses(
  addressees: readonly Addressee[],
  sender: Mailbox | null,
): readonly RecipientHit[] {
  const inHouse = addressees.filter(({ tier }) => tier === 'own').map(({ recipient }) => recipient);
  const colleagues = [...(sender === null ? [] : [sender]), ...inHouse].map(knownPerson);
  return addressees.flatMap(({ index, recipient, tier }): RecipientHit[] => {
    const isTheirs =
      tier === 'freemail' &&
      namesOf(recipient).some(
        (words) => words.length > 1 && colleagues.some((person) => isSamePerson(words, person)),
      );
    if (tier !== 'own-private' && !isTheirs) return [];
    return [{ detector: 'private-adresse', index, confidence: tier === 'own-private' ? 0.95 : 0.8 }];
  });
}

/** The name shown and the part before the at sign, as words. */
function namesOf({ name, address }: Mailbox): readonly (readonly string[])[] {
  return [nameWords(name), nameWords(address.slice(0, address.lastIndexOf('@')).replace(/\d+/g, ' '))];
}
