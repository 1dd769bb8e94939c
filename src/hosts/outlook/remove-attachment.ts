import { HostError } from '../host';
import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';
import { readAttachments } from './read-message';

/**
 * Takes an attachment off the item, then looks whether it has gone; before Mailbox 1.8 the client's word is all there
 * is. Rejects with `HostError`: `not-available` in read mode, `failed` where it is still there.
 */
export async function removeAttachment(item: OfficeItem, id: string, call: OfficeCaller): Promise<void> {
  const name = 'removeAttachmentAsync';
  if (typeof item.removeAttachmentAsync !== 'function') throw new HostError('not-available', name);
  await call(name, (done) => {
    item.removeAttachmentAsync?.(id, done);
  });
  const left = await readAttachments(item, call);
  if (left.some((attachment) => attachment.id === id)) throw new HostError('failed', name);
}
