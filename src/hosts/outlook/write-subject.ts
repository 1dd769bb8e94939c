import { HostError } from '../host';
import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';
import { readSubject } from './read-message';

/** What `subject.setAsync` takes, in characters; office.js throws above. */
export const MAX_SUBJECT_CHARS = 255;

/**
 * Replaces the subject, then reads it again to see that the client has really done so. Rejects with `HostError`:
 * `too-large`, `not-available` (phones, read mode), `failed` where the client reports success and something else
 * stands there.
 */
export async function writeSubject(item: OfficeItem, subject: string, call: OfficeCaller): Promise<void> {
  const name = 'subject.setAsync';
  if (typeof item.subject?.setAsync !== 'function') throw new HostError('not-available', name);
  if (subject.length > MAX_SUBJECT_CHARS) throw new HostError('too-large', name);
  await call(name, (done) => {
    item.subject?.setAsync?.(subject, done);
  });
  // Blanks at the ends are Outlook's own business.
  if ((await readSubject(item, call)).trim() !== subject.trim()) throw new HostError('failed', name);
}
