import type { PolicyPath } from '../problem';
import { nearestKey } from './nearest-key';
import type { Parse } from './parse';
import { reportWrongType, shorten } from './parse-values';
import type { ProblemLog } from './problem-log';

/** How one key of a section is read, and what stands for it where it is left out. */
interface Field<T> {
  readonly parse: Parse<T>;
  readonly isRequired: boolean;
  readonly absent?: T;
}

/** One field for each member of the type: a member added to the type cannot be forgotten here. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

export function required<T>(parse: Parse<T>): Field<T> {
  return { parse, isRequired: true };
}

/** May be left out; without `absent` the member is then left out of the result as well. */
export function optional<T>(parse: Parse<T>, absent?: T): Field<T> {
  return absent === undefined ? { parse, isRequired: false } : { parse, isRequired: false, absent };
}

/** A section with known keys. Unknown keys are problems: a misspelt key is a rule that silently does not count. */
export function parseRecord<T extends object>(fields: Fields<T>): Parse<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, path, log) => {
    if (!isSection(value)) {
      reportWrongType('section', value, path, log);
      return undefined;
    }
    for (const key of Object.keys(value)) {
      if ((keys as readonly string[]).includes(key)) continue;
      log.report('unknown-key', [...path, key], { key: shorten(key), suggestion: nearestKey(key, keys) });
    }
    const result: Partial<T> = {};
    let isWhole = true;
    for (const key of keys) {
      const field: Field<unknown> = fields[key];
      const parsed = parseField(field, key, value, path, log);
      if (parsed !== undefined) result[key] = parsed as T[typeof key];
      else if (field.isRequired || isGiven(value, key)) isWhole = false;
    }
    // Whole means: every required member is there, each made by the parser of its own type.
    return isWhole ? (result as T) : undefined;
  };
}

function parseField(
  field: Field<unknown>,
  key: string,
  section: Record<string, unknown>,
  path: PolicyPath,
  log: ProblemLog,
): unknown {
  if (isGiven(section, key)) return field.parse(section[key], [...path, key], log);
  if (field.isRequired) log.report('missing', [...path, key], { key });
  return field.absent;
}

/** `key:` with nothing behind it is null in YAML and means the same as no key. */
function isGiven(section: Record<string, unknown>, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(section, key) && (section[key] ?? null) !== null;
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
