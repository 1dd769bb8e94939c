import { characterClasses, DIGIT, isWordBreak } from './character-class';
import type { CompiledDetector } from './compile-detectors';
import { labelBefore, linesAbove, textAfter, textBefore } from './context-words';
import type { CheckResult } from './detector';
import type { Hit } from './finding';
import { MAX_SHORTENINGS } from './limits';

/**
 * Tries one detector at one position: shape, edges, check, context. A match that is too long, because the next
 * number of the sentence follows, is shortened group by group.
 */
export function judgeCandidate(text: string, at: number, detector: CompiledDetector): Hit | null {
  const { shape } = detector;
  shape.lastIndex = at;
  const match = shape.exec(text);
  if (match === null || match[0].length === 0 || startsInsideNumber(text, at, detector)) return null;
  const start = detector.leadLength === null ? at : at - detector.leadLength(textBefore(text, at), match[0]);
  const before = textBefore(text, start);

  let failed: Hit | null = null;
  let value = text.slice(start, at + match[0].length);
  for (let tries = 0; tries <= MAX_SHORTENINGS; tries++) {
    const end = start + value.length;
    if (endsCleanly(text, end, detector)) {
      const after = textAfter(text, end);
      const result = check(detector, { text, start, value, before, after });
      if (result !== 'no') {
        const line = before.toLowerCase();
        const label = labelBefore(line);
        // „Az. 4711, Tel. 04551 …“: of two labels the nearer one speaks of this value.
        if (detector.findContradiction(label) > detector.findContext(label)) return null;
        const named = detector.findContext(line) >= 0 || detector.findContext(after.toLowerCase()) >= 0;
        const hit = grade(detector, start, end, result, named);
        if (result !== 'check-digit') return hit;
        failed ??= hit;
      }
    }
    const shorter = shorten(text, start, value, detector);
    if (shorter === null) break;
    value = shorter;
  }
  return failed;
}

interface Found {
  readonly text: string;
  readonly start: number;
  readonly value: string;
  readonly before: string;
  readonly after: string;
}

function check(detector: CompiledDetector, found: Found): CheckResult {
  if (detector.check === undefined) return 'ok';
  const { text, start, value, before, after } = found;
  return detector.check({
    text: value,
    // Many checks refuse a candidate before they ask for these.
    get compact() {
      return compact(value);
    },
    get above() {
      return linesAbove(text, start);
    },
    before,
    after,
  });
}

/** Without separators and in capitals. */
function compact(value: string): string {
  return value.replace(/[\s./()-]+/g, '').toUpperCase();
}

function grade(
  detector: CompiledDetector,
  start: number,
  end: number,
  result: Exclude<CheckResult, 'no'>,
  named: boolean,
): Hit | null {
  const { alone, withContext, checkFailed } = detector.confidence;
  const base = {
    detector: detector.id,
    category: detector.category,
    start,
    end,
  };
  if (result === 'check-digit') {
    if (!named || checkFailed === undefined) return null;
    return { ...base, confidence: checkFailed, note: 'check-digit-failed' };
  }
  const confidence = typeof result === 'number' ? result : named ? withContext : alone;
  return confidence === 0 ? null : { ...base, confidence };
}

/** „1.234“ and „0,815“: a group behind a decimal or thousands sign is part of an amount. */
function startsInsideNumber(text: string, start: number, detector: CompiledDetector): boolean {
  if (!detector.isNumber) return false;
  const sign = text.charAt(start - 1);
  return (sign === ',' || sign === '.') && isDigit(text, start - 2) && isDigit(text, start);
}

function endsCleanly(text: string, end: number, detector: CompiledDetector): boolean {
  if (!isWordBreak(text, end)) return false;
  if (!detector.isNumber) return true;
  const sign = text.charAt(end);
  return !((sign === ',' || sign === '.') && isDigit(text, end + 1) && isDigit(text, end - 1));
}

function isDigit(text: string, index: number): boolean {
  return index >= 0 && index < text.length && characterClasses()[text.charCodeAt(index)] === DIGIT;
}

/** The value without its last group, if the shape still fits it whole. */
function shorten(text: string, start: number, value: string, detector: CompiledDetector): string | null {
  if (!detector.isNumber) return null;
  let shorter = value;
  for (;;) {
    const trimmed = withoutLastGroup(shorter);
    if (trimmed.length === 0) return null;
    shorter = trimmed;
    if (countDigits(shorter) < detector.minDigits) return null;
    // A sticky shape cannot be told where to stop, so it is run on the shortened text alone.
    detector.shape.lastIndex = 0;
    const match = detector.shape.exec(text.slice(start, start + shorter.length));
    if (match?.[0].length === shorter.length) return shorter;
  }
}

function withoutLastGroup(value: string): string {
  let end = value.length;
  while (end > 0 && !SEPARATORS.includes(value.charAt(end - 1))) end--;
  while (end > 0 && SEPARATORS.includes(value.charAt(end - 1))) end--;
  return value.slice(0, end);
}

const SEPARATORS = ' \n./()-';

function countDigits(value: string): number {
  return value.replace(/[^0-9]/g, '').length;
}
