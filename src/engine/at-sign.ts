import { characterClasses, OTHER } from './character-class';
import { MAX_LOCAL_PART } from './limits';

/** `@`, and the forms people write against spam robots: `(at)`, `[at]`, `(ät)`. */
export function isAtSign(text: string, code: number, at: number): boolean {
  if (code === 0x40) return true;
  if (code !== 0x28 && code !== 0x5b) return false;
  return /^(?:at|ät|@)[)\]]/i.test(text.slice(at + 1, at + 4));
}

/** Where the part before an at sign begins; `at` itself where there is none. */
export function findLocalPart(text: string, at: number): number {
  const classes = characterClasses();
  let start = at;
  if (start > 0 && text.charAt(start - 1) === ' ' && text.charAt(at) !== '@') start--;
  const lowest = Math.max(0, start - MAX_LOCAL_PART);
  while (start > lowest && isLocalPart(text.charCodeAt(start - 1), classes)) start--;
  // „'max@…“ and „- max@…“ begin with a letter.
  while (start < at && classes[text.charCodeAt(start)] === OTHER) start++;
  return start;
}

function isLocalPart(code: number, classes: Uint8Array): boolean {
  const kind = classes[code];
  if (kind !== OTHER) return kind !== undefined;
  return LOCAL_PART_SIGNS.includes(String.fromCharCode(code));
}

/**
 * What people's addresses have beside letters and digits. RFC 5322 allows more, but quotation marks, asterisks and
 * bars around an address are far more often markup than part of it.
 */
const LOCAL_PART_SIGNS = "._%+'-";
