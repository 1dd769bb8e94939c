import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

/** Beside the justification: seen by the pane and by the event handlers, which share no memory. */
const KEY = 'umschlag.pane-open-until';

/** How long one mark counts. A pane that is closed cannot reliably say so, hence it says that it is still there. */
const LEASE_MS = 45_000;

/** How often an open pane renews its mark: twice may fail. */
export const RENEW_PANE_MS = 15_000;

/** Marks the pane as open. @param nowMs as of `Date.now()`. Rejects with `HostError`. */
export function markPaneOpen(item: OfficeItem, nowMs: number, call: OfficeCaller): Promise<void> {
  const store = item.sessionData;
  if (store === undefined) return Promise.resolve();
  return call('sessionData.setAsync', (done) => {
    store.setAsync(KEY, String(nowMs + LEASE_MS), done);
  });
}

/** False where nobody knows. Never rejects. @param nowMs as of `Date.now()`. */
export function isPaneOpen(item: OfficeItem, nowMs: number, call: OfficeCaller): Promise<boolean> {
  const store = item.sessionData;
  if (store === undefined) return Promise.resolve(false);
  return call<string>('sessionData.getAsync', (done) => {
    store.getAsync(KEY, done);
  }).then(
    (until) => Number(until) > nowMs,
    () => false,
  );
}
