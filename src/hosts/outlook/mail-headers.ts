import type { MailHeader } from '../../message';
import { HostError } from '../host';
import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

/**
 * Those of the named headers that the mail has. None where the client does not know headers (before Mailbox 1.8) or fails to
 * tell them: a mail that is not known to be marked is judged in full. Never rejects.
 */
export function readHeaders(
  item: OfficeItem,
  names: readonly string[],
  call: OfficeCaller,
): Promise<readonly MailHeader[]> {
  if (names.length === 0 || typeof item.internetHeaders?.getAsync !== 'function') return Promise.resolve([]);
  return call<unknown>('internetHeaders.getAsync', (done) => {
    item.internetHeaders?.getAsync(names, done);
  }).then(
    (found) =>
      Object.entries(typeof found === 'object' && found !== null ? found : {}).flatMap(([name, value]) =>
        typeof value === 'string' ? [{ name, value }] : [],
      ),
    () => [],
  );
}

/**
 * Sets a header of the mail, or takes it off where `value` is null, then reads it again. Rejects with `HostError`:
 * `not-available` (before Mailbox 1.8, appointments, read mode), `failed` where the client did something else.
 */
export async function writeHeader(
  item: OfficeItem,
  name: string,
  value: string | null,
  call: OfficeCaller,
): Promise<void> {
  const method = value === null ? 'removeAsync' : 'setAsync';
  if (typeof item.internetHeaders?.[method] !== 'function') {
    throw new HostError('not-available', `internetHeaders.${method}`);
  }
  await call(`internetHeaders.${method}`, (done) => {
    if (value === null) item.internetHeaders?.removeAsync?.([name], done);
    else item.internetHeaders?.setAsync?.({ [name]: value }, done);
  });
  const found = (await readHeaders(item, [name], call)).find(
    (header) => header.name.toLowerCase() === name.toLowerCase(),
  );
  if ((found?.value ?? null) !== value) throw new HostError('failed', `internetHeaders.${method}`);
}
