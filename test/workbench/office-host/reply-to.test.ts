import { replyTo } from '../../../src/workbench/office-host/reply-to';
import type { ReceivedItem } from '../../../src/workbench/state/received-item';

// All names and addresses are invented.

const RECEIVED: ReceivedItem = {
  from: { name: 'Jana <Probst>', address: 'jana@firma.example' },
  to: [{ name: 'Sabine Beispiel', address: 'sabine@kreis.example' }],
  subject: 'Gruppe & Fest',
  body: { format: 'html', content: '<p>Kommen Sie dazu?</p>' },
  receivedAt: '2026-11-19T08:14:00Z',
};

test('goes to the sender alone, with the text above the mail that is answered', () => {
  const reply = replyTo(RECEIVED, '<p>Nein danke</p>', 'de-DE');
  expect(reply).toMatchObject({
    kind: 'mail',
    to: [RECEIVED.from],
    cc: [],
    bcc: [],
    subject: 'AW: Gruppe & Fest',
    attachments: [],
  });
  const { content } = reply.body;
  expect(content.startsWith('<p>Nein danke</p>')).toBe(true);
  expect(content.endsWith('<p>Kommen Sie dazu?</p>')).toBe(true);
});

test('what was written by others cannot become markup of the head', () => {
  const { content } = replyTo(RECEIVED, '', 'de-DE').body;
  expect(content).toContain('Jana &lt;Probst&gt; &lt;jana@firma.example&gt;');
  expect(content).toContain('Gruppe &amp; Fest');
});

test('a plain mail is quoted as it looks', () => {
  const plain = { ...RECEIVED, body: { format: 'text', content: 'a < b\nc' } } as const;
  expect(replyTo(plain, '', 'de-DE').body.content.endsWith('<div>a &lt; b<br>c</div>')).toBe(true);
});

test('in English', () => {
  const reply = replyTo(RECEIVED, '', 'en-US');
  expect(reply.subject).toBe('RE: Gruppe & Fest');
  expect(reply.body.content).toContain('<b>From:</b>');
});
