import { characterClasses, isWordBreak, OTHER } from './character-class';

/** Characters before and after a value in which a telling word counts. */
export const CONTEXT_BEFORE = 80;
export const CONTEXT_AFTER = 40;
/** Characters before a value that a check may ask for when one line is not enough. */
const ABOVE = 240;
/** A word that says „something else“ must stand directly before the value. */
const AGAINST_BEFORE = 24;

/** A text in lower case, and which beginnings of words stand in it: most words need not be looked for. */
export interface ContextText {
  readonly text: string;
  /** A bit for each pair of characters with which a word or sign begins, by their hash. */
  readonly beginnings: Int32Array;
}

/** Where the last of the words begins in a text in lower case; -1 where none stands. */
export type WordLocator = (text: string | ContextText) => number;

/** Makes words ready for matching: whole words, without regard to case; `konto*` allows any ending. */
export function compileWords(words: readonly string[]): WordLocator {
  const entries = words.map((word) => {
    const text = word.toLowerCase().replace(/\*$/, '');
    return { text, open: word.endsWith('*'), beginning: text.length < 2 ? -1 : beginningAt(text, 0) };
  });
  return (where) => {
    const { text, beginnings } = typeof where === 'string' ? readContext(where) : where;
    let last = -1;
    for (const { text: word, open, beginning } of entries) {
      if (beginning === -1 || ((beginnings[beginning >> 5] ?? 0) & (1 << (beginning & 31))) !== 0) {
        last = Math.max(last, lastWord(text, word, open));
      }
    }
    return last;
  };
}

/** What was read last: checks that look for words of their own ask for the same text again. */
const recent: ContextText[] = [];
const REMEMBERED = 4;
let oldest = 0;

/** Makes a text ready for many locators: one walk over it instead of a search for every word of every detector. */
export function readContext(text: string): ContextText {
  const lower = text.toLowerCase();
  for (const context of recent) if (context.text === lower) return context;
  const context = { text: lower, beginnings: findBeginnings(lower) };
  recent[oldest] = context;
  oldest = (oldest + 1) % REMEMBERED;
  return context;
}

/** At the end of a text: what stood around its values is nobody's business any more. */
export function forgetContexts(): void {
  recent.length = 0;
  oldest = 0;
}

function findBeginnings(lower: string): Int32Array {
  const beginnings = new Int32Array(BEGINNINGS / 32);
  const classes = characterClasses();
  let before = OTHER;
  for (let i = 0; i < lower.length; i++) {
    const kind = classes[lower.charCodeAt(i)] ?? OTHER;
    // A word that itself begins with a sign („*“) may stand anywhere.
    if (kind === OTHER || before === OTHER) {
      const bit = beginningAt(lower, i);
      beginnings[bit >> 5] = (beginnings[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    before = kind;
  }
  return beginnings;
}

const BEGINNINGS = 256;

function beginningAt(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return (text.charCodeAt(at) * 31 + second * 7) & (BEGINNINGS - 1);
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
