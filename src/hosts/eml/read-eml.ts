import PostalMime from 'postal-mime';
import type { Address, Attachment as MimeAttachment, Email } from 'postal-mime';
import type { Attachment, Body, Mailbox, Message, Recipient, RecipientField } from '../../message';

/** Exchange Online carries 150 MB at most; the parser holds about three copies of what it is given. */
export const MAX_EML_BYTES = 150 * 1024 * 1024;

/** A header block of gigabytes or ten thousand parts in each other is an attack on the parser, not a mail. */
const LIMITS = { maxNestingDepth: 64, maxHeadersSize: 1024 * 1024 };

export type EmlErrorCode =
  | 'too-large'
  /** No header a mail has: some other file, or an empty one. */
  | 'not-a-mail'
  /** A mail, but built so that the parser gave up. */
  | 'broken';

/** A file that could not be read as mail. The message holds the code and nothing of the content. */
export class EmlError extends Error {
  override readonly name = 'EmlError';
  constructor(readonly code: EmlErrorCode) {
    super(`mail: ${code}`);
  }
}

/**
 * Reads a mail in Internet Message Format (RFC 5322 with MIME).
 *
 * The HTML body is preferred where there are two, as every mail program does. Attached mails stay attachments.
 *
 * @param headers names of the headers that are wanted.
 * @throws {EmlError} rejects with it; small damage (a missing boundary, a wrong charset) is read as far as it goes.
 */
export async function readEml(bytes: Uint8Array, headers: readonly string[] = []): Promise<Message> {
  if (bytes.length > MAX_EML_BYTES) throw new EmlError('too-large');
  const email = await parseMail(bytes);
  if (!isMail(email)) throw new EmlError('not-a-mail');
  const found = headers.flatMap((name) =>
    email.headers.filter(({ key }) => key === name.toLowerCase()).map(({ value }) => ({ name, value })),
  );
  return {
    kind: 'mail',
    from: mailboxes(email.from === undefined ? [] : [email.from])[0] ?? null,
    recipients: [
      ...recipients('to', email.to),
      ...recipients('cc', email.cc),
      ...recipients('bcc', email.bcc),
    ],
    subject: email.subject ?? '',
    body: bodyOf(email),
    attachments: email.attachments.map(toAttachment),
    location: '',
    ...(found.length === 0 ? {} : { headers: found }),
  };
}

async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { ...LIMITS, forceRfc822Attachments: true });
  } catch {
    throw new EmlError('broken');
  }
}

/** The parser takes any bytes for a body without headers. A mail says at least from whom, to whom or about what it is. */
function isMail({ headers }: Email): boolean {
  return headers.some(({ key }) =>
    ['from', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id'].includes(key),
  );
}

function bodyOf({ html, text }: Email): Body {
  return html === undefined || html.trim() === ''
    ? { format: 'text', content: text ?? '' }
    : { format: 'html', content: html };
}

function recipients(field: RecipientField, addresses: readonly Address[] = []): Recipient[] {
  return mailboxes(addresses).map((mailbox) => ({ ...mailbox, field, kind: 'unknown' }));
}

/** Groups (`Ausschuss: a@…, b@…;`) are taken apart: each member receives the mail. */
function mailboxes(addresses: readonly Address[]): Mailbox[] {
  return addresses.flatMap((entry) =>
    (entry.group ?? [entry]).map(({ address, name }) => ({ address, name })),
  );
}

function toAttachment(part: MimeAttachment, index: number): Attachment {
  return {
    id: String(index),
    name: part.filename ?? '',
    sizeBytes: typeof part.content === 'string' ? part.content.length : part.content.byteLength,
    kind: part.mimeType === 'message/rfc822' ? 'item' : 'file',
    // Mail programs send pictures of the text with an id and often call them attachments all the same.
    isInline: part.related === true || (part.disposition === 'inline' && part.contentId !== undefined),
    url: null,
  };
}
