import { characterClasses, DIGIT, isWordBreak, OTHER } from './character-class';

/** Characters before and after a value in which a telling word counts. */
export const CONTEXT_BEFORE = 80;
export const CONTEXT_AFTER = 40;
/** Characters before a value that a check may ask for when one line is not enough. */
const ABOVE = 240;
/** A word that says „something else“ must stand directly before the value. */
const AGAINST_BEFORE = 24;

/** A text and where its words and signs begin, so that nothing need be searched in it. */
export interface ContextText {
  readonly text: string;
  /** For each place where a word or sign begins: the place, and above `PLACE_BITS` the hash of its two characters. */
  readonly beginnings: readonly number[];
  /** The same for words that begin with a digit, which hardly any list has, and rows of numbers are made of. */
  readonly numbers: readonly number[];
  /** Which words were looked for last, and where they stand: a value is asked for anew each time it is shortened. */
  asked: SortedWords | null;
  answer: number;
}

/** Where the last of the words begins in a text; -1 where none stands. */
export type WordLocator = (text: string | ContextText) => number;

interface Entry {
  readonly text: string;
  /** Any ending may follow. */
  readonly open: boolean;
}

/** Words sorted by the hash of their first two characters, and single signs. */
interface SortedWords {
  readonly byBeginning: ReadonlyMap<number, readonly Entry[]>;
  /** Bits of the hashes that are keys. */
  readonly known: Int32Array;
  readonly signs: readonly Entry[];
  readonly hasNumbers: boolean;
}

/** Makes words ready for matching: whole words, without regard to case; `konto*` allows any ending. */
export function compileWords(words: readonly string[]): WordLocator {
  // Of fifty detectors ten find something to ask about in a mail.
  let sorted: SortedWords | null = null;
  return (where) => {
    sorted ??= sortWords(words);
    const context = typeof where === 'string' ? readContext(where) : where;
    if (context.asked !== sorted) {
      const { text, beginnings, numbers } = context;
      const last = findLast(sorted, text, beginnings);
      context.answer = sorted.hasNumbers ? Math.max(last, findLast(sorted, text, numbers)) : last;
      context.asked = sorted;
    }
    return context.answer;
  };
}

function findLast(
  { byBeginning, known, signs }: SortedWords,
  text: string,
  beginnings: readonly number[],
): number {
  for (let i = beginnings.length - 1; i >= 0; i--) {
    const beginning = beginnings[i] ?? 0;
    const hash = beginning >> PLACE_BITS;
    const isKnown = ((known[hash >> 5] ?? 0) & (1 << (hash & 31))) !== 0;
    if (!isKnown && signs.length === 0) continue;
    const at = beginning & MAX_PLACE;
    if (isKnown && (byBeginning.get(hash) ?? NONE).some((entry) => standsAt(entry, text, at))) return at;
    if (signs.some((entry) => standsAt(entry, text, at))) return at;
  }
  return -1;
}

function sortWords(words: readonly string[]): SortedWords {
  const byBeginning = new Map<number, Entry[]>();
  const known = new Int32Array(BEGINNINGS / 32);
  const signs: Entry[] = [];
  for (const word of words) {
    const entry = { text: word.toLowerCase().replace(/\*$/, ''), open: word.endsWith('*') };
    if (entry.text.length < 2) {
      signs.push(entry);
      continue;
    }
    const hash = beginningAt(entry.text, 0);
    known[hash >> 5] = (known[hash >> 5] ?? 0) | (1 << (hash & 31));
    byBeginning.set(hash, [...(byBeginning.get(hash) ?? []), entry]);
  }
  return { byBeginning, known, signs, hasNumbers: words.some((word) => /^\d/.test(word)) };
}

const NONE: readonly Entry[] = [];

/** What was read last: checks that look for words of their own ask for the same text again. */
const recent: ContextText[] = [];
const REMEMBERED = 4;
let oldest = 0;

/** Makes a text ready for many locators: one walk over it instead of a search for every word of every detector. */
export function readContext(text: string): ContextText {
  for (const context of recent) if (context.text === text) return context;
  const context: ContextText = { text, ...findBeginnings(text), asked: null, answer: -1 };
  recent[oldest] = context;
  oldest = (oldest + 1) % REMEMBERED;
  return context;
}

/** At the end of a text: what stood around its values is nobody's business any more. */
export function forgetContexts(): void {
  recent.length = 0;
  oldest = 0;
}

function findBeginnings(text: string): Pick<ContextText, 'beginnings' | 'numbers'> {
  const beginnings: number[] = [];
  const numbers: number[] = [];
  const classes = characterClasses();
  const length = Math.min(text.length, MAX_PLACE);
  let before = OTHER;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = classes[code] ?? OTHER;
    // A word that itself begins with a sign („*“) may stand anywhere; none begins with a blank.
    if ((kind === OTHER && code !== BLANK) || (before === OTHER && kind !== OTHER)) {
      (kind === DIGIT ? numbers : beginnings).push((beginningAt(text, i) << PLACE_BITS) | i);
    }
    before = kind;
  }
  return { beginnings, numbers };
}

const BLANK = 0x20;
const BEGINNINGS = 1024;
const PLACE_BITS = 16;
const MAX_PLACE = 2 ** PLACE_BITS - 1;

function beginningAt(text: string, at: number): number {
  const second = at + 1 < text.length ? smallLetter(text.charCodeAt(at + 1)) : 0;
  return (smallLetter(text.charCodeAt(at)) * 31 + second * 7) & (BEGINNINGS - 1);
}

function standsAt({ text: word, open }: Entry, text: string, at: number): boolean {
  const end = at + word.length;
  if (end > text.length) return false;
  for (let i = 0; i < word.length; i++) {
    if (smallLetter(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false;
  }
  return open || isBoundary(text, end, end - 1);
}

/** A word that itself ends with a sign („geb.“) needs no break beside that sign. */
function isBoundary(text: string, outside: number, inside: number): boolean {
  return isWordBreak(text, outside) || isWordBreak(text, inside);
}

let smallLetters: Uint16Array | null = null;
const LAST_LATIN = 0x24f;

/** Of Latin letters; a copy of the text in lower case for every value costs more than all that is asked of it. */
function smallLetter(code: number): number {
  if (code > LAST_LATIN) return code;
  smallLetters ??= Uint16Array.from({ length: LAST_LATIN + 1 }, (_, letter) => {
    const small = String.fromCharCode(letter).toLowerCase();
    return small.length === 1 ? small.charCodeAt(0) : letter;
  });
  return smallLetters[code] ?? code;
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
