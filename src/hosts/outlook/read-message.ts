import type { Attachment, AttachmentKind, Mailbox, Message } from '../../message';
import { HostError } from '../host';
import { currentOffice, type OfficeAttachment, type OfficeItem, type OfficeMailbox } from './office-api';
import type { OfficeCaller } from './office-call';
import { readHeaders } from './mail-headers';
import { readBody } from './read-body';
import { readRecipients } from './read-recipients';

/**
 * Reads the item being written. What a client is too old to offer (attachments before Mailbox 1.8, the sender before
 * 1.7) is left empty; what it offers but fails to deliver rejects with `HostError`, so that the policy decides and
 * nothing goes out unlooked at.
 *
 * @param headers names of the headers that are wanted; none of an appointment.
 */
export function readMessage(
  item: OfficeItem,
  call: OfficeCaller,
  headers: readonly string[] = [],
): Promise<Message> {
  const kind = itemKind(item);
  return Promise.all([
    readSubject(item, call),
    readBody(item, call),
    readRecipients(item, kind, call),
    readSender(item, call),
    readAttachments(item, call),
    kind === 'appointment' ? readLocation(item, call) : Promise.resolve(''),
    readHeaders(item, kind === 'mail' ? headers : [], call),
  ]).then(([subject, body, recipients, from, attachments, location, found]) => ({
    kind,
    from,
    recipients,
    subject,
    body,
    attachments,
    location,
    ...(found.length === 0 ? {} : { headers: found }),
  }));
}

export function itemKind(item: OfficeItem): Message['kind'] {
  if (item.itemType === 'message') return 'mail';
  return item.itemType === 'appointment' || item.requiredAttendees !== undefined ? 'appointment' : 'mail';
}

/** Rejects with `HostError`. */
export function readSubject(item: OfficeItem, call: OfficeCaller): Promise<string> {
  if (typeof item.subject?.getAsync !== 'function') {
    return Promise.reject(new HostError('not-available', 'subject.getAsync'));
  }
  return call<string>('subject.getAsync', (done) => {
    item.subject?.getAsync(done);
  }).then(textOf);
}

function readLocation(item: OfficeItem, call: OfficeCaller): Promise<string> {
  if (typeof item.location?.getAsync !== 'function') return Promise.resolve('');
  return call<string>('location.getAsync', (done) => {
    item.location?.getAsync(done);
  }).then(textOf);
}

/** The mailbox owner stands in where the sender cannot be read: right for all but shared mailboxes. */
function readSender(item: OfficeItem, call: OfficeCaller): Promise<Mailbox | null> {
  const property = typeof item.from?.getAsync === 'function' ? 'from' : 'organizer';
  if (typeof item[property]?.getAsync !== 'function') return Promise.resolve(mailboxOwner());
  return call<OfficeMailbox>(`${property}.getAsync`, (done) => {
    item[property]?.getAsync(done);
  }).then(
    (sender) => toMailbox(sender) ?? mailboxOwner(),
    () => mailboxOwner(),
  );
}

function mailboxOwner(): Mailbox | null {
  return toMailbox(currentOffice()?.context?.mailbox?.userProfile);
}

function toMailbox(mailbox: OfficeMailbox | null | undefined): Mailbox | null {
  const address = mailbox?.emailAddress ?? '';
  return address === '' ? null : { address, name: mailbox?.displayName ?? '' };
}

/** Empty before Mailbox 1.8. Rejects with `HostError`. */
export function readAttachments(item: OfficeItem, call: OfficeCaller): Promise<readonly Attachment[]> {
  if (typeof item.getAttachmentsAsync !== 'function') return Promise.resolve([]);
  return call<readonly OfficeAttachment[]>('getAttachmentsAsync', (done) => {
    item.getAttachmentsAsync?.(done);
  }).then((value) => {
    if (!Array.isArray(value)) throw new HostError('failed', 'getAttachmentsAsync');
    return (value as readonly OfficeAttachment[]).map(toAttachment);
  });
}

function toAttachment(attachment: OfficeAttachment): Attachment {
  return {
    id: attachment.id ?? '',
    name: attachment.name ?? '',
    sizeBytes: typeof attachment.size === 'number' ? attachment.size : null,
    kind: attachmentKind(attachment.attachmentType),
    isInline: attachment.isInline === true,
    url: attachment.url ?? null,
  };
}

function attachmentKind(type: unknown): AttachmentKind {
  return type === 'item' || type === 'cloud' ? type : 'file';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
