/**
 * What is neither letter nor digit, by Unicode block: controls, spaces, punctuation, currency, arrows, symbols, boxes,
 * format characters. Everything else counts as letter or digit, so that masking errs on the safe side and covers
 * digits of other scripts, which the normalised text shows as 0 to 9.
 * Source: Unicode block names; superscripts (U+2070–209F), letter-like and number forms (U+2100–218F), enclosed
 * (U+2460–24FF) and full-width characters hold digits and letters and are not listed.
 */
const SEPARATORS: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xa9],
  [0xab, 0xb1],
  [0xb4, 0xb4],
  [0xb6, 0xb8],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x245f],
  [0x2500, 0x2775],
  [0x2794, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xfeff],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
];

/** Whether a code point carries meaning that masking has to cover. */
export function isLetterOrDigit(codePoint: number): boolean {
  return !SEPARATORS.some(([first, last]) => codePoint >= first && codePoint <= last);
}
