import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatPackProblem } from '../../../src/hosts/files/format-pack-problem';
import { readDeclines } from '../../../src/hosts/files/read-declines';
import type { PackProblem } from '../../../src/hosts/files/read-policy-pack';
import { textsFor } from '../../../src/texts';

const STRENG = resolve(__dirname, '../../../policies/streng');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-letters-'));
  mkdirSync(join(folder, 'declines'));
  cpSync(join(STRENG, 'declines'), join(folder, 'declines'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Changes one place of a shipped file. */
function change(name: string, from: string, to: string): string {
  const file = join(folder, 'declines', name);
  const original = readFileSync(file, 'utf8');
  if (!original.includes(from)) throw new Error(`${name} no longer holds: ${from}`);
  const text = original.replace(from, () => to);
  writeFileSync(file, text);
  return text;
}

function problems(): readonly PackProblem[] {
  const result = readDeclines(folder);
  return result.ok ? [] : result.problems;
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('readDeclines', () => {
  test('the shipped letters are whole', () => {
    const result = readDeclines(STRENG);
    expect(result.ok && result.declines?.rules.situations.length).toBe(30);
    expect(result.ok && Object.keys(result.declines?.texts ?? {})).toEqual(['de', 'de-plain', 'en']);
  });

  test('a pack without letters is one', () => {
    rmSync(join(folder, 'declines'), { recursive: true });
    expect(readDeclines(folder)).toEqual({ ok: true, declines: null });
  });

  test('a missing language is named', () => {
    rmSync(join(folder, 'declines', 'en.yaml'));
    expect(problems()).toMatchObject([{ code: 'missing', params: { key: 'en.yaml' } }]);
  });

  test.each<[string, string, string, string, string, string]>([
    [
      'a misspelt way',
      'situations.yaml',
      'ways: [email, letter,',
      'ways: [emial, letter,',
      'not-in-list',
      'ways: [emial',
    ],
    [
      'an unknown sender',
      'situations.yaml',
      'senders: [angehoerige]',
      'senders: [angehörige]',
      'not-in-list',
      'senders: [angehörige]',
    ],
    [
      'a situation without ways',
      'situations.yaml',
      '    ways: [email, phone, note]\n',
      '',
      'missing',
      '  - id: d10',
    ],
    [
      'a block both wanted and forbidden',
      'situations.yaml',
      '    forbidden: [P6]\n',
      '    forbidden: [P4, P6]\n',
      'block-contradiction',
      '    mandatory: [P1, P2, P3, P4, P7, P8]',
    ],
    [
      'two situations of one name',
      'situations.yaml',
      '  - id: d03',
      '  - id: d02',
      'duplicate-id',
      '  - id: d02\n    title: { de: Angehörige',
    ],
    [
      'a bad date',
      'situations.yaml',
      'checked: 2026-11-22',
      'checked: 2026-11-31',
      'bad-date',
      'checked: 2026-11-31',
    ],
    [
      'an unknown placeholder',
      'de.yaml',
      '{{telefon-presse}}.',
      '{{telefon-prese}}.',
      'unknown-placeholder',
      '{{telefon-prese}}.',
    ],
    [
      'an open placeholder',
      'de.yaml',
      'E-Mail an {{email}}.',
      'E-Mail an {{email}.',
      'unknown-placeholder',
      'text: >-\n        Allgemeine Fragen beantworten wir auch',
    ],
    [
      'no last version without a condition',
      'en.yaml',
      '    - text: Thank you for your invitation via {{netzwerk}}.',
      '    - when: { ways: [email] }\n      text: Thank you for your invitation via {{netzwerk}}.',
      'needs-fallback',
      '    - when: { ways: [email] }\n      text: Thank you for your invitation via',
    ],
    [
      'a first version without a condition',
      'en.yaml',
      '    - when: { ways: [note], situations: [d26] }\n      text: Thank you, it',
      '    - text: Thank you, it',
      'variant-never-reached',
      '    - when: { ways: [note] }\n      text: Thank you for your message.',
    ],
    [
      'a refusal that is none',
      'de.yaml',
      'Empfehlungen und Bewertungen geben wir dienstlich nicht ab.',
      'Empfehlungen und Bewertungen sehen wir kritisch.',
      'block-not-recognised',
      'text: Empfehlungen und Bewertungen sehen',
    ],
    [
      'e-mail without its limits',
      'de.yaml',
      'E-Mail an {{email}}, bitte ohne persönliche Angaben.',
      'E-Mail an {{email}}.',
      'block-not-recognised',
      'text: Allgemeine Fragen beantworten wir auch per E-Mail an {{email}}.\n',
    ],
    [
      'a way back',
      'de.yaml',
      'ist uns weiterhin nicht möglich',
      'ist uns vorerst nicht möglich',
      'forbidden-words',
      'text: ein dienstlicher Austausch über {{netzwerk}} ist uns vorerst',
    ],
    [
      'a phrase that finds nothing',
      'en.yaml',
      "'allris', 'council",
      "'allris |', 'council",
      'bad-phrase',
      "  P5: ['allris |",
    ],
    [
      'an unknown service',
      'de-plain.yaml',
      '  WhatsApp-Gruppe: eine',
      '  WhatsApp-Grupe: eine',
      'not-in-list',
      '  WhatsApp-Grupe: eine',
    ],
    ['a network without a name', 'de.yaml', '  xing: Xing\n', '', 'missing', 'networks:'],
    ['the wrong language', 'en.yaml', 'language: en', 'language: de', 'not-in-list', 'language: de'],
    ['a misspelt key', 'en.yaml', 'closings:', 'closing:', 'unknown-key', 'closing:'],
  ])('%s', (_, name, from, to, code, where) => {
    const text = change(name, from, to);
    const found = problems();
    const problem = found.find((entry) => entry.code === code);
    expect(problem?.file).toBe(join(folder, 'declines', name));
    expect(problem?.line).toBe(lineOf(text, where));
  });

  test('every problem is a sentence in both languages', () => {
    change(
      'de.yaml',
      'Empfehlungen und Bewertungen geben wir dienstlich nicht ab.',
      'Das sehen wir vorerst kritisch.',
    );
    const lines = problems().flatMap((problem) =>
      (['de', 'en'] as const).map((language) => formatPackProblem(problem, textsFor(language))),
    );
    expect(lines).toEqual([
      expect.stringContaining('„vorerst“ darf in keinem Brief stehen (V1).'),
      expect.stringContaining('“vorerst” must not be in any letter (V1).'),
      expect.stringContaining('Dieser Satz enthält kein Kennwort für P2.'),
      expect.stringContaining('This sentence holds no sign of P2.'),
    ]);
  });

  test('sentences are not blamed for broken situations', () => {
    change('situations.yaml', 'networks:', 'network:');
    expect(problems().map(({ file }) => file)).toEqual(
      problems().map(() => join(folder, 'declines', 'situations.yaml')),
    );
  });
});
