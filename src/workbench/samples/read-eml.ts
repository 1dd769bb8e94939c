import PostalMime, { type Address } from 'postal-mime';
import type { Mailbox } from '../../message';
import { emptyItem, SENDER, type ComposeItem } from '../state/compose-item';

/** A mail from a file, as if it were being written now; null when the file is not one. */
export async function readEml(content: ArrayBuffer): Promise<ComposeItem | null> {
  let mail;
  try {
    mail = await PostalMime.parse(content);
  } catch {
    return null;
  }
  if (mail.headers.length === 0) return null;
  const { html, text = '' } = mail;
  return {
    ...emptyItem('mail'),
    from: mailboxes(mail.from === undefined ? [] : [mail.from])[0] ?? SENDER,
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    bcc: mailboxes(mail.bcc),
    subject: mail.subject ?? '',
    body: html === undefined ? { format: 'text', content: text } : { format: 'html', content: html },
    attachments: mail.attachments.map(({ filename, content: bytes, disposition }, index) => ({
      id: `eml-${index}`,
      name: filename ?? '',
      sizeBytes: sizeOf(bytes),
      kind: 'file',
      isInline: disposition === 'inline',
      url: null,
    })),
  };
}

function mailboxes(addresses: readonly Address[] | undefined): readonly Mailbox[] {
  return (addresses ?? []).flatMap(({ name, address, group }) =>
    group === undefined ? [{ name, address }] : mailboxes(group),
  );
}

function sizeOf(bytes: ArrayBuffer | Uint8Array | string): number {
  return typeof bytes === 'string' ? bytes.length : bytes.byteLength;
}
