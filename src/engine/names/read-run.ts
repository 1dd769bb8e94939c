import type { NameText } from './name-text';
import { PARTICLE } from './word-classes';
import type { WordFacts } from './word-facts';

/** A word that can be part of a name. Offsets in the text; an initial ends behind its dot. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'initial' | 'particle';
  readonly facts: WordFacts;
}

/** „Prof. Maria del Carmen von und zu Muster-Beispiel“ is as long as names get; bounds the look ahead at each start. */
const MAX_WORDS = 7;
const MAX_LENGTH = 45;
/** „al-Hassan“, „d'Angelo“: the capital comes later. */
const LATE_CAPITAL = /^(?:al|el|as|at|ar|ad|an|d|dell|dall|l|ben)[-'’][A-ZÀ-Þ]/;
/** First names shortened to two letters. „St.“ is a saint. */
const TWO_LETTERS = /^(?:Ch|Ph|Th|Hj)$/;

/**
 * The capitalised words that stand in a row from `from` on, with initials and particles between, nothing but single
 * blanks in between. Empty where no capital stands there; never ends in a particle.
 */
export function readRun(source: NameText, from: number): readonly NameWord[] {
  const run: NameWord[] = [];
  let at = from;
  while (run.length < MAX_WORDS) {
    const word = readWord(source, at);
    if (word === null) break;
    run.push(word);
    const gap = source.blanks(word.end);
    // „M.Muster“ is written without a blank.
    if (gap === 0 && word.kind !== 'initial') break;
    at = word.end + gap;
  }
  while (run[run.length - 1]?.kind === 'particle') run.pop();
  return run;
}

/** The word at `at`, if it can be part of a name. */
export function readWord(source: NameText, at: number): NameWord | null {
  const end = source.wordEnd(at);
  if (end === at || end - at > MAX_LENGTH) return null;
  const facts = source.facts(at, end);
  if (isUpper(facts.word)) {
    const isInitial = source.text.charAt(end) === '.' && (end - at === 1 || TWO_LETTERS.test(facts.word));
    return isInitial
      ? { start: at, end: end + 1, kind: 'initial', facts }
      : { start: at, end, kind: 'word', facts };
  }
  if (facts.is(PARTICLE)) return { start: at, end, kind: 'particle', facts };
  return LATE_CAPITAL.test(facts.word) ? { start: at, end, kind: 'word', facts } : null;
}

export function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
