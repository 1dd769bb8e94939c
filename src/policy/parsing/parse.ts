import type { PolicyPath } from '../problem';
import type { ProblemLog } from './problem-log';

/**
 * Turns an unknown value into a typed one.
 *
 * @returns undefined after a problem was reported; the caller goes on with its other values.
 */
export type Parse<T> = (value: unknown, path: PolicyPath, log: ProblemLog) => T | undefined;
