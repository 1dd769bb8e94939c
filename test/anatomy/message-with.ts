import { dissect } from '../../src/anatomy';
import type { Part } from '../../src/anatomy';
import type { Attachment, Body, Message } from '../../src/message';

/** A message without recipients around a body, as far as the anatomy is concerned. */
export function messageWith(body: Body, fields: Partial<Message> = {}): Message {
  return {
    kind: 'mail',
    from: null,
    recipients: [],
    subject: '',
    body,
    attachments: [],
    location: '',
    ...fields,
  };
}

export function attachment(name: string): Attachment {
  return { id: name, name, sizeBytes: null, kind: 'file', isInline: false, url: null };
}

export function bodyPart(content: string, format: Body['format'] = 'html'): Part {
  const body = dissect(messageWith({ format, content })).find(({ id }) => id === 'body');
  if (body === undefined) throw new Error('a message has a body');
  return body;
}

/** The zones with what stands in them. */
export function zoneTexts({ text, zones }: Part): readonly (readonly [string, string])[] {
  return zones.map(({ name, start, end }) => [name, text.slice(start, end)]);
}
