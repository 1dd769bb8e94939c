import type { NameWord } from './read-run';

/** A name in the text. Offsets without titles. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** The words of the name, initials and particles included, surname last. */
  readonly words: readonly NameWord[];
}

/** A name's words with a confidence; null where none are left. */
export function nameOf(words: readonly NameWord[], confidence: number): FoundName | null {
  const [first] = words;
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, confidence, words };
}
