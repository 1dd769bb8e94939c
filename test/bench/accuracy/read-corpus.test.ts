/** All values are synthetic. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dissect } from '../../../src/anatomy';
import { readCorpus } from '../../../bench/accuracy/read-corpus';
import type { CorpusMail } from '../../../bench/accuracy/corpus-mail';

const EXAMPLE = readFileSync(join(__dirname, '../../fixtures/corpus/example.txt'), 'utf8');

function mailsOf(source: string): readonly CorpusMail[] {
  const file = readCorpus(source, 'example');
  if (!file.ok) throw new Error(file.problems.map(({ line, problem }) => `${line}: ${problem}`).join('\n'));
  return file.mails;
}

/** What each mark covers in the text that the engine sees. */
function markedValues({ message, gold }: CorpusMail): readonly string[] {
  const parts = dissect(message);
  return gold.map(({ detector, subject, part, start, end }) => {
    const text = parts.find(({ id }) => id === part)?.text ?? '';
    return `${detector}@${subject}:${text.slice(start, end)}`;
  });
}

describe('readCorpus', () => {
  test('the example of the README: labels, layouts, senders, recipients, attachments', () => {
    const mails = mailsOf(EXAMPLE);
    expect(mails.map(({ id, label, layout }) => [id, label, layout])).toEqual([
      ['example-001', 'clean', 'plain'],
      ['example-002', 'third-party', 'outlook'],
      ['example-003', 'third-party', 'html'],
    ]);
    expect(mails[0]?.message.from).toEqual({
      name: 'Jana Muster',
      address: 'j.muster@kreis-musterland.example',
    });
    expect(mails[1]?.message.recipients.map(({ field, address }) => `${field} ${address}`)).toEqual([
      'to service@wohnbau-nord.example',
      'cc poststelle@beispielstadt.amt.example',
    ]);
    expect(mails[1]?.message.attachments.map(({ name }) => name)).toEqual(['Bescheid_Probe.pdf']);
  });

  test('marks point at their values in plain text, in the HTML of a client and across tags', () => {
    const [plain, outlook, html] = mailsOf(EXAMPLE);
    expect(plain && markedValues(plain)).toEqual([
      'personenname@recipient:Beispiel',
      'personenname@own:Ole Probst',
      'personenname@own:Jana Muster',
      'postanschrift@own:Musterallee 1, 12345 Musterstadt',
      'telefonnummer@own:030 23125-417',
      'e-mail-adresse@own:j.muster@kreis-musterland.example',
    ]);
    expect(outlook && markedValues(outlook)).toEqual([
      'personenname@third-party:Ali Probe',
      'personenname@third-party:Ali Probe',
      'geburtsdatum@third-party:04.05.1978',
      'iban@third-party:DE89 3704 0044 0532 0130 00',
      'postanschrift@third-party:Birkenstraße 12,\n24768 Neudorf',
      'personenname@third-party:Probe',
      'gesundheit@third-party:Depression',
      'e-mail-adresse@unknown:service@wohnbau-nord.example',
      'e-mail-adresse@own:sachbearbeitung@kreis-musterland.example',
      'telefonnummer@third-party:040 66969-123',
      'personenname@third-party:Probe',
    ]);
    expect(html && markedValues(html)).toEqual(['passwort@third-party:Sommer!2026']);
  });

  test('addresses in the body may have subdomains and end a sentence', () => {
    const body = 'Schreiben Sie an amt@stadt.amt.example. Oder an x@a.b.example, bitte.';
    expect(mailsOf(`=== example-001 | clean | plain\nto: a@b.example\nsubject: x\n\n${body}`)).toHaveLength(
      1,
    );
  });

  const HEAD = '=== example-001 | clean | plain\n';
  const TO = 'to: a@b.example\n';
  test.each([
    ['text before the first mail', `hello\n${HEAD}${TO}subject: x\n\nbody`, 1, 'only # comments'],
    ['unknown label', `=== example-001 | dirty | plain\n${TO}subject: x\n\nbody`, 1, 'a mail begins with'],
    ['unknown layout', `=== example-001 | clean | rtf\n${TO}subject: x\n\nbody`, 1, 'a mail begins with'],
    ['id of another office', `=== bauamt-001 | clean | plain\n${TO}subject: x\n\nbody`, 1, 'begin with'],
    ['same id twice', `${HEAD}${TO}subject: x\n\nb\n${HEAD}${TO}subject: x\n\nb`, 6, 'second'],
    ['unknown field', `${HEAD}${TO}subject: x\nreply: z\n\nbody`, 4, 'a head line is'],
    ['no recipient', `${HEAD}subject: x\n\nbody`, 1, 'no „to:“'],
    ['no subject', `${HEAD}${TO}\nbody`, 1, 'no subject'],
    ['two subjects', `${HEAD}${TO}subject: x\nsubject: y\n\nbody`, 4, 'second subject'],
    ['no body', `${HEAD}${TO}subject: x\n`, 1, 'no body'],
    ['a real domain in the head', `${HEAD}to: a@b.de\nsubject: x\n\nbody`, 2, 'an address is'],
    ['a real domain in the body', `${HEAD}${TO}subject: x\n\nwrite to a@b.de`, 5, 'addresses end in'],
    ['a stranger as sender', `${HEAD}from: a@b.example\n${TO}subject: x\n\nbody`, 1, 'the sender writes'],
    [
      'third-party data that stay in the house',
      '=== example-001 | third-party | plain\nto: x@kreis-musterland.example\nsubject: x\n\nbody',
      1,
      'leaves the house',
    ],
    ['unknown detector', `${HEAD}${TO}subject: x\n\n\n[[name:X]]`, 6, 'no detector'],
    ['unknown subject', `${HEAD}${TO}subject: x\n\n[[iban@me:X]]`, 5, 'no subject „me“'],
    ['a mark that is not closed', `${HEAD}${TO}subject: x\n\na\n[[iban:X`, 6, '[[ without ]]'],
    ['a mark that is not opened', `${HEAD}${TO}subject: x\n\nX]]`, 5, ']] without [['],
    ['an empty value', `${HEAD}${TO}subject: x\n\n[[iban:]]`, 5, 'not empty'],
    ['a mark in a mark', `${HEAD}${TO}subject: x\n\n[[iban:DE [[iban:DE]]`, 5, 'do not nest'],
    [
      'a mark inside a tag',
      `=== example-001 | clean | html\n${TO}subject: x\n\n<p title="[[iban:DE]]">a</p>`,
      1,
      'inside a tag',
    ],
  ])('%s is a problem with its line', (_, source, line, problem) => {
    const file = readCorpus(source, 'example');
    expect(file.ok).toBe(false);
    if (!file.ok)
      expect(file.problems).toContainEqual({ line, problem: expect.stringContaining(problem) as unknown });
  });
});
