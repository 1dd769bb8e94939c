import { HostError } from '../host';
import { currentOffice, type OfficeItem } from './office-api';

/** The item being written, asked anew each time: a pinned pane sees the item change under it. Throws `HostError`. */
export function currentItem(): OfficeItem {
  const item = currentOffice()?.context?.mailbox?.item;
  if (item === null || item === undefined) throw new HostError('not-available', 'mailbox.item');
  return item;
}
