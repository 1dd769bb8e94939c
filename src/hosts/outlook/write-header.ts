import { HostError } from '../host';
import { readHeaders } from './mail-headers';
import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

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
