import type { ExpectedType, FoundType, PolicyPath } from '../problem';
import { nearestKey } from './nearest-key';
import type { Parse } from './parse';
import type { ProblemLog } from './problem-log';

/** A value is quoted in a sentence; a pasted page would drown it. */
const MAX_QUOTED = 60;

export function shorten(value: string): string {
  return value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value;
}

export function reportWrongType(
  expected: ExpectedType,
  value: unknown,
  path: PolicyPath,
  log: ProblemLog,
): void {
  log.report('wrong-type', path, { expected, found: typeOf(value) });
}

function typeOf(value: unknown): FoundType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  return typeof value === 'boolean' ? 'yes-no' : 'section';
}

/** Text with something in it, trimmed. */
export const parseText: Parse<string> = (value, path, log) => {
  if (typeof value !== 'string') {
    reportWrongType('text', value, path, log);
    return undefined;
  }
  const text = value.trim();
  if (text === '') log.report('empty', path, {});
  return text === '' ? undefined : text;
};

export const parseYesNo: Parse<boolean> = (value, path, log) => {
  if (typeof value === 'boolean') return value;
  reportWrongType('yes-no', value, path, log);
  return undefined;
};

export function parseNumber(min: number, max: number): Parse<number> {
  return (value, path, log) => {
    if (typeof value !== 'number') {
      reportWrongType('number', value, path, log);
      return undefined;
    }
    if (value >= min && value <= max) return value;
    log.report('out-of-range', path, { value, min, max });
    return undefined;
  };
}

/** One of a closed list of words. */
export function parseOneOf<T extends string>(list: readonly T[]): Parse<T> {
  return (value, path, log) => {
    const text = parseText(value, path, log);
    if (text === undefined) return undefined;
    const found = list.find((known) => known === text);
    if (found === undefined) {
      log.report('not-in-list', path, { value: shorten(text), list, suggestion: nearestKey(text, list) });
    }
    return found;
  };
}

/** kebab-case: ids stand in reports, addresses and the hash of a justification. */
export const parseId: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined) return undefined;
  if (text.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  log.report('bad-id', path, { value: shorten(text) });
  return undefined;
};

/** A detector the engine has. */
export const parseDetectorId: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined || log.knownDetectors.includes(text)) return text;
  log.report('unknown-detector', path, {
    value: shorten(text),
    suggestion: nearestKey(text, log.knownDetectors),
  });
  return undefined;
};

/** `2026-11-22`, a day that exists. */
export const parseIsoDate: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined) return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (match !== null && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)) return text;
  log.report('bad-date', path, { value: shorten(text) });
  return undefined;
};

function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
