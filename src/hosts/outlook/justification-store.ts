import { HostError, type Justification } from '../host';
import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

/**
 * One key in the item's session data: it lives as long as this compose window, belongs to this add-in alone, never
 * leaves with the mail and is seen by the pane and by the send handler, which share no memory.
 */
const KEY = 'umschlag.justification';

/** Session data of a client before Mailbox 1.16, in characters. office.js does not keep watch over it on the web. */
const MAX_CHARS = 50_000;

/** Null where none was given, the client cannot remember any, or what is stored is not ours. Rejects with `HostError`. */
export function readJustification(item: OfficeItem, call: OfficeCaller): Promise<Justification | null> {
  const store = item.sessionData;
  if (store === undefined) return Promise.resolve(null);
  // A key that was never written is a failure in office.js (9050, `KeyNotFound`): it means "none".
  return call<string>('sessionData.getAsync', (done) => {
    store.getAsync(KEY, done);
  }).then(parseJustification, (error: unknown) => {
    if (error instanceof HostError && error.code === 'failed') return null;
    throw error;
  });
}

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
    store.setAsync(KEY, value, done);
  });
}

function parseJustification(value: unknown): Justification | null {
  if (typeof value !== 'string' || value === '') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    return null;
  }
  const { v, fingerprint, reason, note } = (parsed ?? {}) as Readonly<Record<string, unknown>>;
  if (v !== 1 || typeof fingerprint !== 'string' || typeof reason !== 'string') return null;
  return { fingerprint, reason, note: typeof note === 'string' ? note : '' };
}
