import { ENTITIES_WITHOUT_SEMICOLON, HTML_ENTITIES, WINDOWS_1252 } from '../data/html-entities';

/** Longest name in the table is `NegativeVeryThinSpace`. Bounds the look ahead at each of a million ampersands. */
const MAX_NAME = 24;
const LONGEST_WITHOUT_SEMICOLON = 6;
/** Digits beyond this cannot matter; what they say is no character. */
const MAX_CODE_POINT = 0x10ffff;
const REPLACEMENT = '\uFFFD';

export interface Entity {
  /** The character, one or two UTF-16 units. */
  readonly text: string;
  /** Where the source goes on. */
  readonly end: number;
}

/** The entity at an ampersand, or null where the ampersand stands for itself. Never reads at or beyond `limit`. */
export function readEntity(source: string, at: number, limit: number, inAttribute: boolean): Entity | null {
  return source.charCodeAt(at + 1) === HASH
    ? readNumeric(source, at, limit)
    : readNamed(source, at, limit, inAttribute);
}

/** An attribute's value with its entities decoded. */
export function decodeEntities(value: string): string {
  let at = value.indexOf('&');
  if (at < 0) return value;
  const pieces: string[] = [];
  let done = 0;
  while (at >= 0) {
    const entity = readEntity(value, at, value.length, true);
    if (entity !== null) {
      pieces.push(value.slice(done, at), entity.text);
      done = entity.end;
    }
    at = value.indexOf('&', entity === null ? at + 1 : entity.end);
  }
  pieces.push(value.slice(done));
  return pieces.join('');
}

const HASH = 0x23;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;

function readNumeric(source: string, at: number, limit: number): Entity | null {
  const isHex = (source.charCodeAt(at + 2) | 0x20) === 0x78;
  const first = at + (isHex ? 3 : 2);
  let end = first;
  let code = 0;
  for (; end < limit; end += 1) {
    const digit = digitValue(source.charCodeAt(end), isHex);
    if (digit < 0) break;
    code = Math.min(code * (isHex ? 16 : 10) + digit, MAX_CODE_POINT + 1);
  }
  if (end === first) return null;
  if (end < limit && source.charCodeAt(end) === SEMICOLON) end += 1;
  return { text: characterFor(code), end };
}

function digitValue(unit: number, isHex: boolean): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return isHex && lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function characterFor(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return String.fromCharCode(WINDOWS_1252[code - 0x80] ?? code);
  if (code === 0 || code > MAX_CODE_POINT || (code >= 0xd800 && code <= 0xdfff)) return REPLACEMENT;
  return String.fromCodePoint(code);
}

function readNamed(source: string, at: number, limit: number, inAttribute: boolean): Entity | null {
  const first = at + 1;
  const last = Math.min(limit, first + MAX_NAME);
  let end = first;
  while (end < last && isLetterOrDigit(source.charCodeAt(end))) end += 1;
  if (end === first) return null;
  if (end < limit && source.charCodeAt(end) === SEMICOLON) {
    const text = HTML_ENTITIES.get(source.slice(first, end));
    if (text !== undefined) return { text, end: end + 1 };
  }
  for (let cut = Math.min(end, first + LONGEST_WITHOUT_SEMICOLON); cut > first + 1; cut -= 1) {
    const name = source.slice(first, cut);
    if (!ENTITIES_WITHOUT_SEMICOLON.has(name)) continue;
    // `?a=1&copy=2` in an address is a parameter, not a copyright sign.
    const next = cut < limit ? source.charCodeAt(cut) : 0;
    if (inAttribute && (next === EQUALS || isLetterOrDigit(next))) return null;
    return { text: HTML_ENTITIES.get(name) ?? '', end: cut };
  }
  return null;
}

function isLetterOrDigit(unit: number): boolean {
  const lower = unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
