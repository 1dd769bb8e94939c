import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

/** Beside the justification: the same store, the same life as this compose window. */
const KEY = 'umschlag.failure-said';
const SAID = 'said';

/** False where nothing was said yet and on clients before Mailbox 1.11. Rejects with `HostError`. */
export function readFailureSaid(item: OfficeItem, call: OfficeCaller): Promise<boolean> {
  const store = item.sessionData;
  if (store === undefined) return Promise.resolve(false);
  return call<string>('sessionData.getAsync', (done) => {
    store.getAsync(KEY, done);
  }).then((value) => value === SAID);
}

/** Rejects with `HostError`. */
export function rememberFailureSaid(item: OfficeItem, call: OfficeCaller): Promise<void> {
  const store = item.sessionData;
  if (store === undefined) return Promise.resolve();
  return call('sessionData.setAsync', (done) => {
    store.setAsync(KEY, SAID, done);
  });
}
