import type { WordFacts, WordJudge } from './judge-word';
import type { NameWord } from './read-run';

/** „Anna Maria von Muster-Beispiel“: more than four words are two things. */
const MAX_WORDS = 4;

/** Letters alone let a word pass for a name from here on, and make one likely from here on. */
const POSSIBLE = 0.3;
export const LIKELY = 0.7;

/**
 * How many words of a row belong to one name, where its context says that a name begins. German writes nouns with
 * capitals, so „Frau Muster Leistungen bewilligt“ must stop in time: a further word needs a given name before it, or a
 * reason of its own.
 */
export function chooseWords(run: readonly NameWord[], judge: WordJudge): readonly NameWord[] {
  const chosen: NameWord[] = [];
  let words = 0;
  let onlyGiven = true;
  let afterParticle = false;
  for (const word of run) {
    if (word.kind !== 'word') {
      // „Muster und B.“: an initial belongs in front of a surname, not behind it.
      if (words > 0 && !onlyGiven) break;
      // „Herr der Ringe“
      if (chosen.length === 0 && /^d(?:er|en|em)$/.test(word.folded)) break;
      chosen.push(word);
      afterParticle = word.kind === 'particle';
      continue;
    }
    const facts = judge.judge(word.text);
    if (words === 0 ? !canBegin(facts) : !canFollow(facts, words, onlyGiven, afterParticle)) break;
    chosen.push(word);
    words++;
    onlyGiven = onlyGiven && facts.given !== 'no';
    afterParticle = false;
    if (words === MAX_WORDS) break;
  }
  while (chosen.length > 0 && chosen[chosen.length - 1]?.kind === 'particle') chosen.pop();
  return words === 0 ? [] : chosen;
}

function canBegin({ ordinary, surname, given, shouted, length }: WordFacts): boolean {
  // „Frau Freitag“ and „Herr Gross“: what is listed may also be a common word.
  if (surname || given !== 'no') return true;
  return !ordinary && !(shouted && length <= 3);
}

function canFollow(facts: WordFacts, words: number, onlyGiven: boolean, afterParticle: boolean): boolean {
  const { surname, given, ordinary, likeness } = facts;
  if (afterParticle) return !ordinary || surname;
  if (onlyGiven) return surname || given !== 'no' || (!ordinary && likeness >= POSSIBLE);
  // The word before was no listed given name: it may be one all the same, if this is a surname.
  return words === 1 && !ordinary && (surname || likeness >= LIKELY);
}
