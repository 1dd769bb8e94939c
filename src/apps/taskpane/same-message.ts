import type { Body, Message } from '../../message';

export function isSameBody(a: Body, b: Body): boolean {
  return a.format === b.format && a.content === b.content;
}

/** Nothing the check looks at has changed. The body is compared first: it is what changes. */
export function isSameMessage(a: Message, b: Message): boolean {
  return isSameBody(a.body, b.body) && withoutBody(a) === withoutBody(b);
}

function withoutBody({ kind, from, recipients, subject, attachments, location }: Message): string {
  return JSON.stringify([kind, from, recipients, subject, attachments, location]);
}
