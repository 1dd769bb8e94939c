/** Longest value a shape may describe; the match loop reads on for 100 characters. */
export const MAX_SHAPE_LENGTH = 40;
/** Fewer digits would match house numbers, rooms and pages. */
export const MIN_SHAPE_DIGITS = 3;

/** `fixed`: as it stands, without regard to case. */
export type ShapePart =
  | { readonly kind: 'digit' | 'letter'; readonly min: number; readonly max: number }
  | { readonly kind: 'fixed'; readonly text: string };

/**
 * Why a text is no shape.
 *
 * - `sign`: a sign that never stands in a number
 * - `braces`: not `{4}` or `{2,4}`, or not directly behind `#` or `?`
 * - `too-long`: more than 40 characters
 * - `few-digits`: it would match a number with fewer than three digits
 * - `edge`: begins or ends with a sign or a blank
 * - `begins-with-letters`: the letters up to the first sign are not fixed, so nothing says where to look
 * - `unclear-end`: behind `#{2,4}` stands what it would also match itself
 */
export type ShapeFault =
  'sign' | 'braces' | 'too-long' | 'few-digits' | 'edge' | 'begins-with-letters' | 'unclear-end';

export type ShapeResult =
  | { readonly ok: true; readonly parts: readonly ShapePart[] }
  | { readonly ok: false; readonly fault: ShapeFault };

/** A placeholder with its repetition, or one character. */
const PIECE = /([#?])(?:\{(\d{1,2})(?:,(\d{1,2}))?\})?|[^#?]/g;
const LITERAL = /^[0-9A-Za-zÀ-ÿ _./:+-]$/;
const EDGE = /^[0-9A-Za-zÀ-ÿ#?]/;

/**
 * Reads the shape of an organisation's own numbers: `#` is a digit, `?` a letter from A to Z, `{4}` or `{2,4}` behind them says how
 * many; everything else stands for itself. No expressions: people who write packs cannot write one that never ends.
 *
 * @param text e.g. `JC-####/##`.
 */
export function readShape(text: string): ShapeResult {
  const parts: ShapePart[] = [];
  for (const [piece, sign, least, most] of matchAll(PIECE, text)) {
    if (sign === undefined) {
      if (piece === '{' || piece === '}') return fault('braces');
      if (!LITERAL.test(piece)) return fault('sign');
      append(parts, { kind: 'fixed', text: piece });
      continue;
    }
    const min = Number(least ?? 1);
    const max = Number(most ?? min);
    if (min < 1 || max < min) return fault('braces');
    append(parts, { kind: sign === '#' ? 'digit' : 'letter', min, max });
  }
  const found = findFault(text, parts);
  return found === null ? { ok: true, parts } : fault(found);
}

function fault(code: ShapeFault): ShapeResult {
  return { ok: false, fault: code };
}

/** `String.prototype.matchAll` is younger than the engines the check runs in. */
function matchAll(
  expression: RegExp,
  text: string,
): readonly (readonly [string, ...(string | undefined)[]])[] {
  const found: [string, ...(string | undefined)[]][] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const [piece, ...groups] = match;
    found.push([piece, ...groups]);
  }
  return found;
}

/** `##` is `#{2}`, and fixed characters in a row are one part. */
function append(parts: ShapePart[], part: ShapePart): void {
  const last = parts[parts.length - 1];
  if (last?.kind === 'fixed' && part.kind === 'fixed') {
    parts[parts.length - 1] = { kind: 'fixed', text: last.text + part.text };
  } else if (last !== undefined && last.kind !== 'fixed' && last.kind === part.kind) {
    parts[parts.length - 1] = { kind: last.kind, min: last.min + part.min, max: last.max + part.max };
  } else parts.push(part);
}

function findFault(text: string, parts: readonly ShapePart[]): ShapeFault | null {
  if (longest(parts) > MAX_SHAPE_LENGTH) return 'too-long';
  if (!EDGE.test(text) || !/[0-9A-Za-zÀ-ÿ#?}]$/.test(text)) return 'edge';
  if (fewestDigits(parts) < MIN_SHAPE_DIGITS) return 'few-digits';
  // What may be repeated must not be able to eat what follows: then one way through is the only way, in linear time.
  if (parts.some((part, index) => isUnclear(part, parts[index + 1]))) return 'unclear-end';
  const beginning = firstWord(parts);
  const isFound = beginning.some(hasDigit)
    ? startsInAscii(parts)
    : beginning.every(({ kind }) => kind === 'fixed');
  return isFound ? null : 'begins-with-letters';
}

function isUnclear(part: ShapePart, next: ShapePart | undefined): boolean {
  if (part.kind === 'fixed' || part.min === part.max || next?.kind !== 'fixed') return false;
  return (part.kind === 'digit' ? /^[0-9]/ : /^[A-Za-z]/).test(next.text);
}

function longest(parts: readonly ShapePart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'fixed' ? part.text.length : part.max), 0);
}

/** Digits that are not fixed: a fixed number is no number of anybody. */
function fewestDigits(parts: readonly ShapePart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'digit' ? part.min : 0), 0);
}

/** The parts up to the first sign, as the match loop cuts words; `_` joins. */
export function firstWord(parts: readonly ShapePart[]): readonly ShapePart[] {
  const word: ShapePart[] = [];
  for (const part of parts) {
    const end = part.kind === 'fixed' ? part.text.search(/[^0-9A-Za-zÀ-ÿ_]/) : -1;
    if (part.kind !== 'fixed' || end < 0) {
      word.push(part);
      continue;
    }
    if (end > 0) word.push({ kind: 'fixed', text: part.text.slice(0, end) });
    break;
  }
  return word;
}

export function hasDigit(part: ShapePart): boolean {
  return part.kind === 'digit' || (part.kind === 'fixed' && /[0-9]/.test(part.text));
}

/** The match loop looks numbers up by their first character, which it knows up to ASCII. */
function startsInAscii(parts: readonly ShapePart[]): boolean {
  const [first] = parts;
  return first?.kind !== 'fixed' || /^[0-9A-Za-z]/.test(first.text);
}
