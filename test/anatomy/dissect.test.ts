import { dissect } from '../../src/anatomy';
import { attachment, messageWith } from './message-with';

describe('dissect', () => {
  const body = { format: 'text', content: 'Text' } as const;

  test('parts come in reading order: subject, body, location, attachments', () => {
    const parts = dissect(
      messageWith(body, {
        subject: 'Betreff',
        location: 'Raum 1',
        attachments: [attachment('a.pdf'), attachment('b.pdf')],
      }),
    );
    expect(parts.map(({ id, text }) => [id, text])).toEqual([
      ['subject', 'Betreff'],
      ['body', 'Text'],
      ['location', 'Raum 1'],
      ['attachment:0', 'a.pdf'],
      ['attachment:1', 'b.pdf'],
    ]);
    expect(parts.map(({ zones }) => zones)).toEqual([
      [{ name: 'subject', start: 0, end: 7 }],
      [{ name: 'text', start: 0, end: 4 }],
      [{ name: 'location', start: 0, end: 6 }],
      [{ name: 'attachment-name', start: 0, end: 5 }],
      [{ name: 'attachment-name', start: 0, end: 5 }],
    ]);
  });

  test('a mail without a place has no part for one, an empty subject is a part without zones', () => {
    const parts = dissect(messageWith(body));
    expect(parts.map(({ id }) => id)).toEqual(['subject', 'body']);
    expect(parts[0]?.zones).toEqual([]);
  });

  test('plain text is its own source, markup and all', () => {
    const content = 'a < b & <b>c</b>&nbsp;\r\n  d';
    const part = dissect(messageWith({ format: 'text', content }))[1];
    expect(part?.text).toBe(content);
    expect(part?.map.toSource(4, 9)).toEqual([{ start: 4, end: 9 }]);
    expect(part?.targets).toEqual([]);
  });
});
