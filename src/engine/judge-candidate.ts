import { isWordBreak } from './character-class';
import type { CompiledDetector } from './compile-detectors';
import { linesAbove, readContext, textAfter, textBefore } from './context-words';
import type { Candidate, CheckResult } from './detector';
import { isGroupSeparator } from './digit-run';
import type { Hit } from './finding';
import { MAX_SHORTENINGS } from './limits';
import type { Surroundings } from './surroundings';

/**
 * Tries one detector at one position: shape, edges, check, context. A match that is too long, because the next
 * number of the sentence follows, is shortened group by group.
 */
export function judgeCandidate(around: Surroundings, at: number, detector: CompiledDetector): Hit | null {
  const { shape } = detector;
  const { text } = around;
  shape.lastIndex = at;
  // `test` and not `exec`: nobody needs the groups.
  if (!shape.test(text) || shape.lastIndex === at) return null;
  const matchEnd = shape.lastIndex;
  if (detector.isNumber && isInsideNumber(text, at)) return null;
  const { leadLength } = detector;
  const start = leadLength === null ? at : at - leadLength(textBefore(text, at), text.slice(at, matchEnd));
  around.moveTo(start);

  let failed: Hit | null = null;
  let value = text.slice(start, matchEnd);
  for (let tries = 0; tries <= MAX_SHORTENINGS; tries++) {
    const end = start + value.length;
    if (endsCleanly(text, end, detector)) {
      const candidate = new Found(around, value, start);
      const result = detector.check === undefined ? 'ok' : detector.check(candidate);
      if (result !== 'no') {
        if (isSomethingElse(around, detector)) return null;
        const named = typeof result === 'number' || isNamed(around, candidate, detector);
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

/** „Az. 4711, Tel. 04551 …“: of two labels the nearer one speaks of this value. */
function isSomethingElse(
  around: Surroundings,
  { findContext, findContradiction }: CompiledDetector,
): boolean {
  if (findContradiction === null) return false;
  const contradiction = findContradiction(around.label);
  return contradiction >= 0 && contradiction > findContext(around.label);
}

function isNamed(around: Surroundings, { after }: Candidate, { findContext }: CompiledDetector): boolean {
  return findContext(around.line) >= 0 || findContext(readContext(after)) >= 0;
}

/** Many checks refuse a candidate before they ask for what is costly, so it is read when they do. */
class Found implements Candidate {
  private compactValue: string | null = null;
  private textAfter: string | null = null;

  constructor(
    private readonly around: Surroundings,
    readonly text: string,
    private readonly start: number,
  ) {}

  get compact(): string {
    this.compactValue ??= compact(this.text);
    return this.compactValue;
  }

  get before(): string {
    return this.around.before;
  }

  get after(): string {
    this.textAfter ??= textAfter(this.around.text, this.start + this.text.length);
    return this.textAfter;
  }

  get above(): string {
    return linesAbove(this.around.text, this.start);
  }
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
  const { id, category } = detector;
  const { alone, withContext, checkFailed } = detector.confidence;
  if (result === 'check-digit') {
    if (!named || checkFailed === undefined) return null;
    return { detector: id, category, start, end, confidence: checkFailed, note: 'check-digit-failed' };
  }
  const confidence = typeof result === 'number' ? result : named ? withContext : alone;
  return confidence === 0 ? null : { detector: id, category, start, end, confidence };
}

/** „1.234“ and „0,815“: a group behind a decimal or thousands sign is part of an amount. */
export function isInsideNumber(text: string, start: number): boolean {
  if (start < 2) return false;
  const sign = text.charCodeAt(start - 1);
  return (sign === COMMA || sign === FULL_STOP) && isDigit(text, start - 2) && isDigit(text, start);
}

const COMMA = 0x2c;
const FULL_STOP = 0x2e;

function endsCleanly(text: string, end: number, detector: CompiledDetector): boolean {
  if (!isWordBreak(text, end)) return false;
  return !detector.isNumber || !isInsideNumber(text, end + 1);
}

/** False for `NaN`, too, which is what stands outside a text. */
function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

/** The value without its last group, if the shape still fits it whole. */
function shorten(text: string, start: number, value: string, detector: CompiledDetector): string | null {
  if (!detector.isNumber) return null;
  let { length } = value;
  let digits = countDigits(value, 0, length);
  for (;;) {
    const end = length;
    length = withoutLastGroup(value, end);
    digits -= countDigits(value, length, end);
    if (length === 0 || digits < detector.minDigits) return null;
    // A sticky shape cannot be told where to stop, so it is run on the shortened text alone.
    const shorter = text.slice(start, start + length);
    detector.shape.lastIndex = 0;
    if (detector.shape.test(shorter) && detector.shape.lastIndex === length) return shorter;
  }
}

/** Length without the last group and the separators before it. */
function withoutLastGroup(value: string, length: number): number {
  let end = length;
  while (end > 0 && !isGroupSeparator(value.charCodeAt(end - 1))) end--;
  while (end > 0 && isGroupSeparator(value.charCodeAt(end - 1))) end--;
  return end;
}

function countDigits(value: string, from: number, to: number): number {
  let digits = 0;
  for (let i = from; i < to; i++) {
    const code = value.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits;
}
