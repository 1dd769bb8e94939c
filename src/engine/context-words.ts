import { isWordBreak } from './character-class';

/** Characters before and after a value in which a telling word counts. */
export const CONTEXT_BEFORE = 80;
export const CONTEXT_AFTER = 40;
/** Characters before a value that a check may ask for when one line is not enough. */
const ABOVE = 240;
/** A word that says „something else“ must stand directly before the value. */
const AGAINST_BEFORE = 24;

/** Where the last of the words begins in a text in lower case; -1 where none stands. */
export type WordLocator = (lowerCaseText: string) => number;

/** Makes words ready for matching: whole words, without regard to case; `konto*` allows any ending. */
export function compileWords(words: readonly string[]): WordLocator {
  const entries = words.map((word) => ({
    text: word.toLowerCase().replace(/\*$/, ''),
    open: word.endsWith('*'),
  }));
  return (text) => {
    let last = -1;
    for (const entry of entries) last = Math.max(last, lastWord(text, entry.text, entry.open));
    return last;
  };
}

function lastWord(text: string, word: string, open: boolean): number {
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    const end = at + word.length;
    if (isBoundary(text, at - 1, at) && (open || isBoundary(text, end, end - 1))) return at;
  }
  return -1;
}

/** A word that itself begins or ends with a sign („geb.“, „*“) needs no break beside that sign. */
function isBoundary(text: string, outside: number, inside: number): boolean {
  return isWordBreak(text, outside) || isWordBreak(text, inside);
}

/** The label of a value stands on its line or on the line above (table headings, forms). */
export function textBefore(text: string, start: number): string {
  // Cut first, search then: looking for line breaks in the whole text would be quadratic on one endless line.
  const near = text.slice(Math.max(0, start - CONTEXT_BEFORE), start);
  const lineBreak = near.lastIndexOf('\n');
  const lineAbove = lineBreak > 0 ? near.lastIndexOf('\n', lineBreak - 1) : -1;
  return near.slice(lineAbove + 1);
}

/** The lines above and the beginning of the line, for checks that read whole blocks. */
export function linesAbove(text: string, start: number): string {
  return text.slice(Math.max(0, start - ABOVE), start);
}

export function textAfter(text: string, end: number): string {
  const near = text.slice(end, end + CONTEXT_AFTER);
  const lineBreak = near.indexOf('\n');
  return lineBreak >= 0 ? near.slice(0, lineBreak) : near;
}

/** The stretch in which a contradicting label must stand. */
export function labelBefore(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.slice(-AGAINST_BEFORE);
}
