import { characterClasses, DIGIT, LETTER } from './character-class';

export const IS_DIGIT = 0x40;
export const IS_CAPITAL = 0x80;
/** The lower bits: which letter, without regard to case. */
export const LETTER_BITS = 6;
export const LETTER_MASK = 0x3f;

/** Below lie the values of `characterClasses`: letters that are not told apart, and the joiner. */
const FIRST_LETTER = 4;
const UMLAUTS = 'äöüß';
const FIRST_UMLAUT = FIRST_LETTER + 26;
const FIRST_DIGIT = FIRST_UMLAUT + UMLAUTS.length;

const LAST_LATIN = 0x24f;
/** Beyond it only the case is of interest, and only where names are written so: Greek, Cyrillic; Vietnamese, old Greek. */
const CASED: readonly (readonly [from: number, to: number])[] = [
  [0x370, 0x530],
  [0x1e00, 0x2000],
];
const LARGE_SHARP_S = 0x1e9e;

/** Lowest bit of each of five packed letters. */
const EACH_LETTER = 0x1041041;

/** Whether up to five packed letters are all told apart, so that they are as good as the word itself. */
export function isExact(packed: number, letters: number): boolean {
  const known = (packed >>> 2) | (packed >>> 3) | (packed >>> 4) | (packed >>> 5);
  return (known & EACH_LETTER) === (EACH_LETTER & ((1 << (letters * LETTER_BITS)) - 1));
}

let table: Uint8Array | null = null;

/**
 * Everything the match loop asks of a UTF-16 unit, in one byte, so that it looks each unit up once: 0 for a sign between
 * words, else a letter, digit or `_` with its flags. Letters that differ in case only have the same lower bits.
 * Built on first use (64 KB, under 1 ms).
 */
export function wordSigns(): Uint8Array {
  if (table !== null) return table;
  const signs = new Uint8Array(characterClasses());
  for (let code = 0; code <= LAST_LATIN; code++) {
    if (signs[code] === LETTER) signs[code] = letterSign(String.fromCharCode(code));
    else if (signs[code] === DIGIT) signs[code] = IS_DIGIT | (FIRST_DIGIT + code - 0x30);
  }
  for (const [from, to] of CASED) markCapitals(signs, from, to);
  signs[LARGE_SHARP_S] = letterSign(String.fromCharCode(LARGE_SHARP_S));
  table = signs;
  return signs;
}

function letterSign(letter: string): number {
  const small = letter.toLowerCase();
  const flag = small === letter ? 0 : IS_CAPITAL;
  const code = small.charCodeAt(0);
  // The Turkish İ becomes two characters.
  if (code < 128 && small.length === 1) return flag | (FIRST_LETTER + code - 0x61);
  const umlaut = UMLAUTS.indexOf(small);
  return flag | (umlaut === -1 ? LETTER : FIRST_UMLAUT + umlaut);
}

/** All letters of a script are put into small ones at once: one by one takes ten times as long. */
function markCapitals(signs: Uint8Array, from: number, to: number): void {
  const letters = String.fromCharCode(...Array.from({ length: to - from }, (_, index) => from + index));
  const small = letters.toLowerCase();
  for (let i = 0; i < small.length; i++) {
    if (signs[from + i] === LETTER && small.charCodeAt(i) !== from + i) signs[from + i] = LETTER | IS_CAPITAL;
  }
}
