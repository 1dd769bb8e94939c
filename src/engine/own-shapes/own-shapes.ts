import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import type {
  Candidate,
  CheckResult,
  NumberPattern,
  ScanDetector,
  TextDetector,
  WordPattern,
} from '../detector';
import { aktenzeichen } from '../detectors/aktenzeichen';
import { kassenzeichen } from '../detectors/kassenzeichen';
import { kundennummer } from '../detectors/kundennummer';
import { matrikelnummer } from '../detectors/matrikelnummer';
import { personalnummer } from '../detectors/personalnummer';
import { isQuantity } from '../is-quantity';
import { isDate } from '../label-shape';
import { firstWord, hasDigit, readShape } from './read-shape';
import type { ShapePart } from './read-shape';

/** Detectors whose numbers every house makes up for itself. */
export const SHAPED_DETECTORS = [
  'aktenzeichen',
  'personalnummer',
  'kundennummer',
  'kassenzeichen',
  'matrikelnummer',
] as const;

export type ShapedDetector = (typeof SHAPED_DETECTORS)[number];

/** Shapes as `readShape` takes them, by detector. */
export type OwnShapes = Readonly<Partial<Record<ShapedDetector, readonly string[]>>>;

const BASES: Readonly<Record<ShapedDetector, TextDetector>> = {
  aktenzeichen,
  personalnummer,
  kundennummer,
  kassenzeichen,
  matrikelnummer,
};

/** Characters from which a shape with a sign or letter of its own is unlikely to be met by chance. */
const TELLING_LENGTH = 8;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const extended = new WeakMap<
  OwnShapes,
  { readonly to: readonly ScanDetector[]; readonly result: readonly ScanDetector[] }
>();

/**
 * The detectors and those of an organisation's own shapes, under the ids of the shipped ones. The same array for the same
 * arguments, so that nothing is compiled twice.
 *
 * @param shapes already checked by whoever read the pack; a shape with a fault throws a TypeError.
 */
export function withOwnShapes(
  detectors: readonly ScanDetector[],
  shapes: OwnShapes,
): readonly ScanDetector[] {
  const known = extended.get(shapes);
  if (known?.to === detectors) return known.result;
  const own = SHAPED_DETECTORS.flatMap((id) =>
    (shapes[id] ?? []).map((shape) => toDetector(BASES[id], shape)),
  );
  const result = own.length === 0 ? detectors : [...detectors, ...own];
  extended.set(shapes, { to: detectors, result });
  return result;
}

function toDetector({ id, category, context }: TextDetector, text: string): TextDetector {
  const read = readShape(text);
  if (!read.ok) throw new TypeError(`${id}: „${text}“ is no shape (${read.fault})`);
  return {
    id,
    category,
    pattern: patternOf(read.parts),
    // Few digits alone are anything: an extension, a postal code, a page.
    confidence: { alone: isTelling(read.parts) ? 0.75 : 0, withContext: 0.85 },
    context: { words: context.words, against: OTHER_NUMBER_LABELS },
    check: checkOwn,
  };
}

function patternOf(parts: readonly ShapePart[]): NumberPattern | WordPattern {
  const shape = new RegExp(parts.map(sourceOf).join(''), 'iy');
  const word = firstWord(parts);
  if (!word.some(hasDigit)) {
    const fixed = word.map((part) => (part.kind === 'fixed' ? part.text.toLowerCase() : '')).join('');
    return { trigger: 'word', words: [fixed], shape };
  }
  const minDigits = word.reduce((sum, part) => sum + digitsOf(part), 0);
  return { trigger: 'number', starts: startsOf(parts[0]), minDigits, shape };
}

function sourceOf(part: ShapePart): string {
  if (part.kind === 'fixed') return part.text.replace(/[./+-]/g, '\\$&');
  return `${part.kind === 'digit' ? '[0-9]' : '[A-Z]'}{${part.min},${part.max}}`;
}

function startsOf(part: ShapePart | undefined): string {
  if (part?.kind === 'fixed') return part.text.charAt(0).toLowerCase() + part.text.charAt(0).toUpperCase();
  return part?.kind === 'digit' ? '0123456789' : LETTERS + LETTERS.toUpperCase();
}

function digitsOf(part: ShapePart): number {
  if (part.kind === 'fixed') return part.text.replace(/[^0-9]/g, '').length;
  return part.kind === 'digit' ? part.min : 0;
}

/** Two letters of its own, or a sign or letter and some length. */
function isTelling(parts: readonly ShapePart[]): boolean {
  const fixed = parts.map((part) => (part.kind === 'fixed' ? part.text : '')).join('');
  const length = parts.reduce((sum, part) => sum + (part.kind === 'fixed' ? part.text.length : part.min), 0);
  const hasLetters = parts.some(({ kind }) => kind === 'letter') || /[^0-9]/.test(fixed);
  return /[A-Za-zÀ-ÿ]{2}/.test(fixed) || (hasLetters && length >= TELLING_LENGTH);
}

/** Inside an address, a file name or a longer number. */
const GOES_ON_BEFORE = /[0-9A-Za-zÀ-ÿ][-/_]$|[0-9][.:]$|[=#@&?%\\]$/;
const GOES_ON_AFTER = /^(?:[-/.:][0-9]|[-_@][A-Za-z])/;

function checkOwn({ text, before, after }: Candidate): CheckResult {
  if (isDate(text) || isQuantity(after)) return 'no';
  return GOES_ON_BEFORE.test(before) || GOES_ON_AFTER.test(after) ? 'no' : 'ok';
}
