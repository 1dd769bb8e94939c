import type { MailHeader } from '../../message';
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
