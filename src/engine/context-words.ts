import { isWordBreak } from './character-class';

/** Characters before and after a value in which a telling word counts. */
export const CONTEXT_BEFORE = 80;
export const CONTEXT_AFTER = 40;
/** A word that says „something else“ must stand directly before the value. */
const AGAINST_BEFORE = 24;

/** Words ready for matching: lower case, whole words; `konto*` allows any ending. */
export type WordMatcher = (windowText: string) => boolean;

export function compileWords(words: readonly string[]): WordMatcher {
  const entries = words.map((word) => ({
    text: word.toLowerCase().replace(/\*$/, ''),
    open: word.endsWith('*'),
  }));
  return (windowText) => entries.some(({ text, open }) => hasWord(windowText, text, open));
}

function hasWord(text: string, word: string, open: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (isBoundary(text, at - 1, at) && (open || isBoundary(text, end, end - 1))) return true;
  }
  return false;
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
