import type { Part } from '../../src/anatomy';
import { fingerprint } from '../../src/check/fingerprint';
import type { Message } from '../../src/message';

const message: Message = {
  kind: 'mail',
  from: { address: 'a@kreis.example', name: '' },
  recipients: [
    { address: 'b@web.example', name: 'B', field: 'to', kind: 'person' },
    { address: 'c@web.example', name: 'C', field: 'cc', kind: 'person' },
  ],
  subject: 'Betreff',
  body: { format: 'text', content: 'Text' },
  attachments: [{ id: '1', name: 'a.pdf', sizeBytes: 10, kind: 'file', isInline: false, url: null }],
  location: '',
};
const part = (id: Part['id'], text: string, urls: string[] = []): Part => ({
  id,
  format: 'text',
  source: text,
  text,
  map: { toSource: (start, end) => [{ start, end }] },
  quotedMails: [],
  zones: [],
  targets: urls.map((url) => ({ url, origin: 'attribute', start: 0, end: 0 })),
});
const parts = [part('subject', 'Betreff'), part('body', 'Ein Text', ['https://a.example/'])];
const base = fingerprint(message, parts);

describe('fingerprint', () => {
  test('is 16 hexadecimal digits', () => {
    expect(base).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each<[string, Message, Part[]]>([
    ['spacing', message, [part('subject', ' Betreff'), part('body', 'Ein\n  Text ', ['https://a.example/'])]],
    ['order of recipients', { ...message, recipients: [...message.recipients].reverse() }, parts],
    [
      'display names',
      { ...message, recipients: message.recipients.map((to) => ({ ...to, name: 'X' })) },
      parts,
    ],
    [
      'capitals in addresses',
      {
        ...message,
        recipients: message.recipients.map((to) => ({ ...to, address: to.address.toUpperCase() })),
      },
      parts,
    ],
  ])('stays with another %s', (_reason, changed, seen) => {
    expect(fingerprint(changed, seen)).toBe(base);
  });

  test.each<[string, Message, Part[]]>([
    ['subject', message, [part('subject', 'Betreff!'), part('body', 'Ein Text', ['https://a.example/'])]],
    ['text', message, [part('subject', 'Betreff'), part('body', 'Ein Test', ['https://a.example/'])]],
    ['link target', message, [part('subject', 'Betreff'), part('body', 'Ein Text', ['https://b.example/'])]],
    [
      'moved boundary between parts',
      message,
      [part('subject', 'BetreffEin'), part('body', 'Text', ['https://a.example/'])],
    ],
    ['recipient', { ...message, recipients: message.recipients.slice(1) }, parts],
    [
      'field of a recipient',
      { ...message, recipients: message.recipients.map((to) => ({ ...to, field: 'bcc' as const })) },
      parts,
    ],
    ['attachment', { ...message, attachments: [] }, parts],
    [
      'size of an attachment',
      { ...message, attachments: message.attachments.map((file) => ({ ...file, sizeBytes: 11 })) },
      parts,
    ],
  ])('changes with the %s', (_reason, changed, seen) => {
    expect(fingerprint(changed, seen)).not.toBe(base);
  });
});
