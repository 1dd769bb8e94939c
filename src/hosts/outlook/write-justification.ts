import { HostError, type Justification } from '../host';
import { JUSTIFICATION_KEY } from './justification-store';
import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

/** Session data of a client before Mailbox 1.16, in characters. office.js does not keep watch over it on the web. */
const MAX_CHARS = 50_000;

/** Null takes it back. Rejects `not-available` before Mailbox 1.11 and `too-large` for a note that does not fit. */
export function writeJustification(
  item: OfficeItem,
  justification: Justification | null,
  call: OfficeCaller,
): Promise<void> {
  const store = item.sessionData;
  if (store === undefined) return Promise.reject(new HostError('not-available', 'sessionData.setAsync'));
  // Taking back overwrites: removing a key that was never written is a failure, too.
  const value = JSON.stringify(justification === null ? null : { v: 1, ...justification });
  if (value.length > MAX_CHARS) return Promise.reject(new HostError('too-large', 'sessionData.setAsync'));
  return call('sessionData.setAsync', (done) => {
    store.setAsync(JUSTIFICATION_KEY, value, done);
  });
}
