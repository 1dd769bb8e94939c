import type { Attachment, Body, Message, Recipient } from '../../message';

export function isSameBody(a: Body, b: Body): boolean {
  return a.format === b.format && a.content === b.content;
}

/** The same people in the same fields. Outlook may look a name or a kind up later, and put them in another order. */
export function isSameRecipients(a: readonly Recipient[], b: readonly Recipient[]): boolean {
  return places(a) === places(b);
}

export function isSameAttachments(a: readonly Attachment[], b: readonly Attachment[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Nothing the check looks at has changed. The body is compared first: it is what changes. */
export function isSameMessage(a: Message, b: Message): boolean {
  return isSameBody(a.body, b.body) && withoutBody(a) === withoutBody(b);
}

function withoutBody({ kind, from, recipients, subject, attachments, location, headers }: Message): string {
  return JSON.stringify([kind, from, recipients, subject, attachments, location, headers]);
}

function places(recipients: readonly Recipient[]): string {
  return JSON.stringify(recipients.map(({ field, address }) => `${field} ${address.toLowerCase()}`).sort());
}
