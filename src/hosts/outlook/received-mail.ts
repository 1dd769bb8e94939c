import type { ReceivedMail } from '../../check';
import { HostError } from '../host';
import { currentOffice, type OfficeBody, type OfficeCallback, type OfficeMailbox } from './office-api';
import type { OfficeCaller } from './office-call';

/** A mail that is read, as the oldest client may have it. What a compose item asks for stands here as it is. */
interface OfficeReadItem {
  readonly itemType?: unknown;
  readonly subject?: unknown;
  readonly from?: OfficeMailbox | null;
  readonly body?: OfficeBody;
  displayReplyForm?(form: { readonly htmlBody: string }): void;
  /** Mailbox 1.9. */
  displayReplyFormAsync?(form: { readonly htmlBody: string }, callback: OfficeCallback<void>): void;
}

/** The mail beside the pane, when it is one that is read; null while one is written. */
export function receivedItem(): OfficeReadItem | null {
  const item = currentOffice()?.context?.mailbox?.item as unknown as OfficeReadItem | null | undefined;
  // The subject is a plain text when reading and an object with methods when writing.
  return typeof item?.subject === 'string' ? item : null;
}

/** Rejects with `HostError`: `not-available` where no mail is read. */
export async function readReceivedMail(call: OfficeCaller): Promise<ReceivedMail> {
  const item = receivedItem();
  const name = 'body.getAsync';
  if (typeof item?.body?.getAsync !== 'function') throw new HostError('not-available', name);
  // As HTML also where the mail is plain text: it holds the addresses behind words, which text would lose.
  const content = await call<unknown>(name, (done) => {
    item.body?.getAsync('html', {}, done);
  });
  return {
    from: { address: item.from?.emailAddress ?? '', name: item.from?.displayName ?? '' },
    subject: String(item.subject),
    body: { format: 'html', content: typeof content === 'string' ? content : '' },
  };
}

/**
 * Opens a reply to the sender, with this text in it; sending is for the person. Rejects with `HostError`:
 * `not-available` on clients that cannot (phones before 1.9).
 */
export async function openReply(html: string, call: OfficeCaller): Promise<void> {
  const item = receivedItem();
  const form = { htmlBody: html };
  if (typeof item?.displayReplyFormAsync === 'function') {
    await call('displayReplyFormAsync', (done) => {
      item.displayReplyFormAsync?.(form, done);
    });
    return;
  }
  const name = 'displayReplyForm';
  if (typeof item?.displayReplyForm !== 'function') throw new HostError('not-available', name);
  // The older form says nothing back.
  await call(name, (done) => {
    item.displayReplyForm?.(form);
    done({ status: 'succeeded', value: undefined });
  });
}
