import { EmlError, MAX_EML_BYTES, readEml } from '../../../src/hosts/eml/read-eml';
import type { Message } from '../../../src/message';

// Synthetic mails at example domains.
const read = async (text: string): Promise<Message> => readEml(Buffer.from(text.replace(/\n/g, '\r\n')));

describe('readEml', () => {
  test('headers, decoded', async () => {
    const message = await read(
      'From: =?utf-8?Q?J=C3=B6rg_Muster?= <joerg@kreis.example>\nTo: a@eins.example, "B, C" <b@zwei.example>\n' +
        'Cc: c@drei.example\nBcc: d@vier.example\nSubject: =?iso-8859-1?Q?Gr=FC=DFe?=\n\nText\n',
    );
    expect(message).toMatchObject({
      kind: 'mail',
      from: { address: 'joerg@kreis.example', name: 'Jörg Muster' },
      recipients: [
        { address: 'a@eins.example', name: '', field: 'to', kind: 'unknown' },
        { address: 'b@zwei.example', name: 'B, C', field: 'to' },
        { address: 'c@drei.example', field: 'cc' },
        { address: 'd@vier.example', field: 'bcc' },
      ],
      subject: 'Grüße',
      attachments: [],
    });
    expect(message.body).toEqual({ format: 'text', content: expect.stringMatching(/^Text\n?$/) as string });
  });

  test('headers that are asked for, and no others', async () => {
    const mail = 'Subject: s\r\nX-Sicher: ja\r\nX-Mailer: Muster\r\n\r\nText\r\n';
    expect(await readEml(Buffer.from(mail), ['X-Sicher', 'X-Fehlt'])).toMatchObject({
      headers: [{ name: 'X-Sicher', value: 'ja' }],
    });
    expect(await readEml(Buffer.from(mail))).not.toHaveProperty('headers');
  });

  test('members of a group are recipients, an empty group has none', async () => {
    const { recipients } = await read(
      'From: x@kreis.example\nTo: Rat: a@eins.example, b@zwei.example;\nCc: verborgen:;\nSubject: s\n\n',
    );
    expect(recipients.map(({ address }) => address)).toEqual(['a@eins.example', 'b@zwei.example']);
  });

  test('a mail without sender, recipients and text is still a mail', async () => {
    expect(await read('Subject: leer\n\n')).toMatchObject({
      from: null,
      recipients: [],
      subject: 'leer',
      body: { format: 'text', content: '' },
    });
  });

  test.each([
    ['HTML is preferred', '<p>html</p>', 'html', '<p>html</p>'],
    ['an empty HTML part does not hide the text', ' ', 'text', 'text'],
  ])('%s', async (_, html, format, content) => {
    const { body } = await read(
      'From: x@kreis.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=g\n\n' +
        `--g\nContent-Type: text/plain\n\ntext\n--g\nContent-Type: text/html\n\n${html}\n--g--\n`,
    );
    expect({ format: body.format, content: body.content.trim() }).toEqual({ format, content });
  });

  test('attachments: files, pictures in the text, mails in the mail', async () => {
    const { attachments, body } = await read(
      'From: x@kreis.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=g\n\n' +
        '--g\nContent-Type: text/plain\n\nText\n' +
        '--g\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n' +
        '--g\nContent-Type: image/png; name=b.png\nContent-Disposition: inline\nContent-ID: <b>\n\nx\n' +
        '--g\nContent-Type: message/rfc822\n\nSubject: innen\n\nnur innen\n' +
        '--g--\n',
    );
    expect(attachments).toEqual([
      { id: '0', name: 'a.pdf', sizeBytes: 3, kind: 'file', isInline: false, url: null },
      expect.objectContaining({ id: '1', name: 'b.png', isInline: true }),
      expect.objectContaining({ id: '2', kind: 'item', isInline: false }),
    ]);
    expect(body.content).not.toContain('nur innen');
  });

  test.each([
    ['an empty file', ''],
    ['a text without headers', 'Guten Tag,\n\nText\n'],
    ['some other file', '%PDF-1.4\n1 0 obj\n'],
    ['headers no mail has', 'Content-Type: text/html\n\n<p>Seite</p>\n'],
  ])('%s is not a mail', async (_, text) => {
    await expect(read(text)).rejects.toEqual(new EmlError('not-a-mail'));
  });

  test('parts in each other without end are refused', async () => {
    const levels = Array.from({ length: 100 }, (_, i) => i);
    const nested = levels.map((i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('');
    await expect(read(`From: x@kreis.example\nMIME-Version: 1.0\n${nested}\n`)).rejects.toEqual(
      new EmlError('broken'),
    );
  });

  test('headers of megabytes are refused', async () => {
    await expect(read(`From: x@kreis.example\nX-Lang: ${'a'.repeat(2_000_000)}\n\n`)).rejects.toEqual(
      new EmlError('broken'),
    );
  });

  test('more bytes than a mail can have are refused unread', async () => {
    const huge = { length: MAX_EML_BYTES + 1 } as Uint8Array;
    await expect(readEml(huge)).rejects.toEqual(new EmlError('too-large'));
  });

  test('an error holds no content', () => {
    expect(new EmlError('broken').message).toBe('mail: broken');
  });
});
