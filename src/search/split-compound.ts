/** A known part at the end may follow a short word, as in `Rufschaden`; shorter ones stand inside of everything. */
const MIN_HEAD = 3;
const MIN_PART = 4;

/** Letters German puts between the parts: `Freundschaft·s·anfrage`. */
const JOINTS = ['', 's', 'n', 'en', 'es'];

/**
 * Parts of a German compound that are known words: `kontaktanfrage` has `kontakt` and `anfrage`. Also where only one end
 * is known: `freundesanfrage` still has `anfrage`.
 *
 * @param word folded and not stemmed.
 * @param isKnown whether a folded word occurs on its own in the entries.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): readonly string[] {
  const parts = new Set<string>();
  for (let at = MIN_HEAD; at <= word.length - MIN_PART; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (isKnown(tail)) parts.add(tail);
    for (const joint of JOINTS) {
      const part = head.slice(0, head.length - joint.length);
      if (part.length >= MIN_PART && head.endsWith(joint) && isKnown(part)) parts.add(part);
    }
  }
  return [...parts];
}
