import type { NameWord } from './read-run';
import { NO_NAME } from './word-classes';
import type { WordFacts } from './word-facts';

/** „Anna Maria von Muster-Beispiel“: more than four words are two things. */
const MAX_WORDS = 4;

/** Measured on the tuning quarter of the corpora: from here on letters alone make a name likely, or all but sure. */
export const LIKELY = 0.7;
export const VERY_LIKELY = 0.85;
/** Behind a given name nearly every word that is no noun by form is a surname. */
export const IMAGINABLE = 0.02;
/** „Westerwelle“: two German words, and a surname. */
export const HARDLY_IMAGINABLE = 0.002;

/**
 * How many words of a row belong to one name, where its context says that a name begins. German writes nouns with
 * capitals, so „Frau Muster Leistungen bewilligt“ must stop in time: a further word needs a given name before it, or a
 * reason of its own.
 *
 * @param isTitled „Frau“ stands before: then a word may be a surname that elsewhere is a noun.
 */
export function chooseWords(run: readonly NameWord[], isTitled = false): readonly NameWord[] {
  const chosen: NameWord[] = [];
  let words = 0;
  let onlyGiven = true;
  let hasSurname = false;
  let afterParticle = false;
  for (const [index, word] of run.entries()) {
    if (word.kind !== 'word') {
      // „Muster und B.“: an initial belongs in front of a surname, not behind it.
      if (words > 0 && !onlyGiven) break;
      // „Herr der Ringe“
      if (chosen.length === 0 && /^d(?:er|en|em)$/.test(word.facts.word)) break;
      chosen.push(word);
      afterParticle = word.kind === 'particle';
      continue;
    }
    const { facts } = word;
    const fits =
      words === 0 ? canBegin(facts, afterParticle) : canFollow(facts, words, onlyGiven, afterParticle);
    // „Herr Chidi Okafor, geb. …“: behind a title and what is no surname the last of the row is it.
    const isLast = words === 1 && index === run.length - 1 && !facts.ordinary && !hasSurname;
    if (!fits && !(isTitled && (onlyGiven || isLast) && facts.surnameByTitle)) break;
    hasSurname = hasSurname || facts.surname;
    chosen.push(word);
    words++;
    onlyGiven = onlyGiven && facts.given !== 'no';
    afterParticle = false;
    if (words === MAX_WORDS) break;
  }
  while (chosen[chosen.length - 1]?.kind === 'particle') chosen.pop();
  return words === 0 ? [] : chosen;
}

/** Whether a word speaks for itself: listed, or its letters are those of names. */
export function isEvident({ surname, given, likeness }: WordFacts): boolean {
  return surname || given !== 'no' || likeness >= LIKELY;
}

function canBegin(facts: WordFacts, afterParticle: boolean): boolean {
  // „Frau X“ is nobody.
  if (facts.word.length < 2) return false;
  // „Herr van den Berg“
  if (afterParticle) return !facts.is(NO_NAME);
  // „Frau Freitag“ and „Herr Gross“: what is listed may also be a common word.
  if (facts.surname || facts.given !== 'no') return true;
  return !facts.ordinary && !(facts.shouted && facts.word.length <= 3);
}

function canFollow(facts: WordFacts, words: number, onlyGiven: boolean, afterParticle: boolean): boolean {
  const { surname, given, ordinary, likeness } = facts;
  if (afterParticle) return !ordinary || surname;
  if (onlyGiven) return surname || given !== 'no' || (!ordinary && likeness >= IMAGINABLE);
  // The word before was no listed given name: it may be one all the same, if this is a surname.
  return words === 1 && !ordinary && (surname || likeness >= LIKELY);
}
