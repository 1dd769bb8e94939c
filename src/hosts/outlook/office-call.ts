import { HostError } from '../host';
import type { OfficeCallback, OfficeResult } from './office-api';
import { toHostError } from './office-error';

/** Names the call and hands its callback over, e.g. `('subject.getAsync', (done) => subject.getAsync(done))`. */
export type OfficeCaller = <T>(call: string, start: (done: OfficeCallback<T>) => void) => Promise<T>;

/**
 * One call of office.js as a promise that always settles, once. Three things go wrong in the field: office.js throws
 * at once instead of calling back, calls back with a failure, or never calls back (its own limit is 65 s). A callback
 * after the limit is ignored. Rejects with `HostError`.
 *
 * @param limitMs Not kept where the engine has no timers (the bare one of classic Outlook does not promise any).
 */
export function officeCall<T>(
  call: string,
  start: (done: OfficeCallback<T>) => void,
  limitMs: number,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    // Settling a promise twice is harmless; the timer must still go, or it would hold the runtime open.
    const timer =
      typeof setTimeout === 'function'
        ? setTimeout(() => {
            reject(new HostError('timeout', call));
          }, limitMs)
        : null;
    const stopTimer = (): void => {
      if (timer !== null) clearTimeout(timer);
    };
    try {
      start((result) => {
        stopTimer();
        if (isSuccess(result)) resolve(result.value);
        else reject(toHostError(call, failureOf(result)));
      });
    } catch (cause) {
      stopTimer();
      reject(toHostError(call, cause));
    }
  });
}

/** A host that answers with nothing at all has failed, too. */
function isSuccess<T>(result: OfficeResult<T> | null | undefined): result is OfficeResult<T> {
  return result?.status === 'succeeded';
}

function failureOf(result: OfficeResult<unknown> | null | undefined): unknown {
  return result?.error;
}
