/** What a call gives when the host has not answered in time. */
export const LATE = Symbol('late');

/**
 * teams-js waits for the answers of its host for ever. A late answer is dropped; a refusal stays a refusal.
 */
export function within<T>(limitMs: number, call: Promise<T>): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(LATE);
    }, limitMs);
    call.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
