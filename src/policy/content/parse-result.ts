import type { ProblemLog } from '../parsing/problem-log';
import type { PolicyProblem } from '../problem';

export type ContentResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** A value is only handed on where nothing at all is wrong with its file. */
export function resultOf<T>(value: T | undefined, { problems }: ProblemLog): ContentResult<T> {
  return value === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}
