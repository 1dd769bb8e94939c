/** What a UTF-16 unit is to the scanner. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** `_` glues words together but is neither letter nor digit. */
export const JOINER = 3;

let table: Uint8Array | null = null;

/**
 * Class of every UTF-16 unit, built on first use (64 KB, about 0.1 ms): JavaScript's `\w` and `\b` know ASCII only,
 * so „Straße“ would end in the middle.
 */
export function characterClasses(): Uint8Array {
  if (table !== null) return table;
  const classes = new Uint8Array(0x10000);
  const fill = (from: number, to: number, value: number): void => {
    classes.fill(value, from, to + 1);
  };
  fill(0x30, 0x39, DIGIT);
  fill(0x41, 0x5a, LETTER);
  fill(0x61, 0x7a, LETTER);
  classes[0x5f] = JOINER;
  // Latin-1 and Latin Extended letters, without the two signs × and ÷ between them.
  fill(0xc0, 0x24f, LETTER);
  classes[0xd7] = OTHER;
  classes[0xf7] = OTHER;
  // Greek to Georgian, Vietnamese and Greek extended: letters of names, not told apart further.
  fill(0x370, 0x1fff, LETTER);
  table = classes;
  return classes;
}

/** True where a word cannot go on: outside the text or a sign that is no letter, digit or `_`. */
export function isWordBreak(text: string, index: number): boolean {
  return index < 0 || index >= text.length || characterClasses()[text.charCodeAt(index)] === OTHER;
}
