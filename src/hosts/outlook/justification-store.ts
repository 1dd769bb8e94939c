import { HostError, type Justification } from '../host';
import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

/**
 * One key in the item's session data: it lives as long as this compose window, belongs to this add-in alone, never
 * leaves with the mail and is seen by the pane and by the send handler, which share no memory.
 */
export const JUSTIFICATION_KEY = 'umschlag.justification';

/** Null where none was given, the client cannot remember any, or what is stored is not ours. Rejects with `HostError`. */
export function readJustification(item: OfficeItem, call: OfficeCaller): Promise<Justification | null> {
  const store = item.sessionData;
  if (store === undefined) return Promise.resolve(null);
  // A key that was never written is a failure in office.js (9050, `KeyNotFound`): it means "none".
  return call<string>('sessionData.getAsync', (done) => {
    store.getAsync(JUSTIFICATION_KEY, done);
  }).then(parseJustification, (error: unknown) => {
    if (error instanceof HostError && error.code === 'failed') return null;
    throw error;
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
