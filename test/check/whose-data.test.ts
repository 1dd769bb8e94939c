// All names, numbers and addresses are made up for this file; telephone numbers come from the range kept for films.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMessage } from '../../src/check';
import type { Recipient } from '../../src/message';
import { policyWith } from '../policy/minimal-pack';

const policy = policyWith({
  own: { domains: ['musterland.example'], phonePrefixes: ['+493023125'] },
});
const person = (name: string, address: string): Recipient => ({ name, address, field: 'to', kind: 'person' });
const ERIKA = person('Erika Muster', 'erika.muster@example.org');
const PAUL = person('Paul Probe', 'paul.probe@example.net');
const NEW = person('Nina Neu', 'nina.neu@example.com');
const COLLEAGUE = person('Carla Kollegin', 'carla.kollegin@musterland.example');

const body = (name: string): string => readFileSync(join(__dirname, '../fixtures/bodies', name), 'utf8');

/** Value and subject of each finding of a detector, in reading order. */
function whose(detector: string, content: string, ...recipients: Recipient[]): readonly string[] {
  const { findings, parts } = checkMessage(
    {
      kind: 'mail',
      from: { name: 'Beispiel, Max', address: 'max.beispiel@musterland.example' },
      recipients,
      subject: '',
      body: { format: content.startsWith('<') ? 'html' : 'text', content },
      attachments: [],
      location: '',
    },
    policy,
  );
  return findings
    .filter((finding) => finding.detector === detector)
    .map(({ part, start, end, zone, subject }) => {
      const text = parts.find(({ id }) => id === part)?.text ?? '';
      return `${text.slice(start, end)} (${zone}): ${subject}`;
    });
}

describe('addresses in the history', () => {
  const content = body('outlook-classic-english.html');

  test('answered to the writer: all of the head are known', () => {
    expect(whose('e-mail-adresse', content, ERIKA)).toEqual([
      'erika.muster@example.org (quoted): recipient',
      'max.beispiel@musterland.example (quoted): own',
      'paul.probe@example.net (quoted): recipient',
    ]);
  });

  test('answered to the one in copy, a colleague reads along: the same', () => {
    expect(whose('e-mail-adresse', content, PAUL, COLLEAGUE)).toEqual(
      whose('e-mail-adresse', content, ERIKA),
    );
  });

  test.each([
    ['forwarded to somebody new', [NEW]],
    ['somebody new reads along', [PAUL, NEW]],
  ])('%s: the writer is a third party', (_reason, recipients) => {
    expect(whose('e-mail-adresse', content, ...recipients)[0]).toBe(
      'erika.muster@example.org (quoted): third-party',
    );
  });
});

describe('signatures in the history', () => {
  const content = body('outlook-new.html');

  test('the writer knows her own number', () => {
    expect(whose('telefonnummer', content, ERIKA)).toEqual(['0151 23456789 (quoted): recipient']);
  });

  test('who is in copy got it, too', () => {
    expect(whose('telefonnummer', content, PAUL)).toEqual(['0151 23456789 (quoted): recipient']);
  });

  test('to somebody new it is a third party’s', () => {
    expect(whose('telefonnummer', content, NEW)).toEqual(['0151 23456789 (quoted): third-party']);
  });
});

describe('the own signature', () => {
  test('numbers in it are the own, numbers in the text are not', () => {
    const text = 'Guten Tag,\n\nFrau Fremd hat 0151 23456789.\n\nMfG\nMax Beispiel\nMobil 0151 98765432';
    expect(whose('telefonnummer', text, ERIKA)).toEqual([
      '0151 23456789 (text): third-party',
      '0151 98765432 (signature): own',
    ]);
  });

  test('what stands below it is judged', () => {
    expect(whose('geburtsdatum', body('outlook-signature-hides.html'), PAUL)).toEqual([
      '12.03.1980 (text): third-party',
    ]);
  });
});

describe('names', () => {
  test('greeting, text and signature', () => {
    const text =
      'Sehr geehrte Frau Muster,\n\nHerr Karl Fremd wohnt jetzt bei Frau Erika Muster.\n\nMit freundlichen Grüßen\nMax Beispiel';
    const found = whose('personenname', text, ERIKA);
    expect(found).toContain('Muster (greeting): recipient');
    expect(found).toContain('Karl Fremd (text): third-party');
    expect(found).toContain('Erika Muster (text): recipient');
    expect(found).toContain('Max Beispiel (signature): own');
  });

  test('a relative of the recipient is a third party', () => {
    expect(whose('personenname', 'Frau Lisa Muster hat angerufen.', ERIKA)).toEqual([
      'Lisa Muster (text): third-party',
    ]);
  });
});
