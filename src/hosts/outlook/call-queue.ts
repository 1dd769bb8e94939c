import type { OfficeCallback } from './office-api';
import { officeCall, type OfficeCaller } from './office-call';

/** In the pane somebody is looking on: long enough for a slow mailbox, short of office.js's own 65 s. */
export const PANE_CALL_LIMIT_MS = 20_000;

/** Outlook on the web fails the fourth call that is under way at the same time. */
export const MAX_IN_FLIGHT = 3;

/**
 * A caller that keeps the rest waiting while `MAX_IN_FLIGHT` calls are under way. The limit of a call counts from its
 * own start, not from its place in the queue.
 */
export function createCallQueue(limitMs: number): OfficeCaller {
  const waiting: (() => void)[] = [];
  let inFlight = 0;

  const release = (): void => {
    inFlight -= 1;
    const next = waiting.shift();
    if (next !== undefined) next();
  };

  return <T>(call: string, start: (done: OfficeCallback<T>) => void) =>
    new Promise<T>((resolve) => {
      const begin = (): void => {
        inFlight += 1;
        const result = officeCall(call, start, limitMs);
        result.then(release, release);
        resolve(result);
      };
      if (inFlight < MAX_IN_FLIGHT) begin();
      else waiting.push(begin);
    });
}
