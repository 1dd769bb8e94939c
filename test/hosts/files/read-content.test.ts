import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { formatPackProblem } from '../../../src/hosts/files/format-pack-problem';
import { readContent } from '../../../src/hosts/files/read-content';
import type { PackProblem } from '../../../src/hosts/files/read-policy-pack';
import { textsFor } from '../../../src/texts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function entry({ id = 'fax', number = 1, more = '', body = 'Nein.' } = {}): string {
  return `---
id: ${id}
number: ${number}
question: Ist Fax sicher?
category: privat
sources:
  - title: T
    date: 2017
    citation: C
owner: DSB
checked: 2026-11-22
${more}---

${body}
`;
}

const leaflet = (change = ''): string => `id: blatt
kind: leaflet
title: Blatt
intro: Wozu.
sources: [{ title: T, date: 2017, citation: C }]
owner: DSB
checked: 2026-11-22
points:
  - { id: eins, title: Eins, text: Text. }
${change}`;

function write(files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function problemsOf(files: Record<string, string | Uint8Array>): readonly PackProblem[] {
  write(files);
  const result = readContent(folder, ['iban', 'cloud-link']);
  return result.ok ? [] : result.problems;
}

/** The same text in both languages. */
const both = (kind: string, file: string, text: string): Record<string, string> => ({
  [`${kind}/de/${file}`]: text,
  [`${kind}/en/${file}`]: text,
});

describe('readContent', () => {
  test('a pack without content is whole', () => {
    expect(readContent(folder, [])).toEqual({
      ok: true,
      content: {
        de: { faq: [], checklists: [], changes: [] },
        en: { faq: [], checklists: [], changes: [] },
      },
    });
  });

  test('files are sorted into languages, entries by number', () => {
    write({
      ...both('faq', 'fax.md', entry({ number: 2 })),
      ...both('faq', 'a.md', entry({ id: 'a', number: 10 })),
      ...both('faq', 'b.md', entry({ id: 'b', number: 1 })),
      ...both('checklists', 'blatt.yaml', leaflet()),
      'changes.yaml': '- { id: neu, date: 2026-11-22, text: { de: Neu., en: New. } }',
    });
    const result = readContent(folder, []);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.content.de.faq.map(({ id }) => id)).toEqual(['b', 'fax', 'a']);
    expect(result.content.en.checklists.map(({ id }) => id)).toEqual(['blatt']);
    expect(result.content.en.changes).toEqual([{ id: 'neu', date: '2026-11-22', text: 'New.' }]);
  });

  test.each([
    ['a misspelt key above the dashes', entry({ more: 'sinonyms: [x]\n' }), 'unknown-key', 12, 1],
    ['a bad item of a list', entry({ more: 'next:\n  - ask-dsb\n  - ask-dbs\n' }), 'not-in-list', 14, 5],
    [
      'a link in the answer',
      entry({ body: 'Nein, [hier](https://a.example).' }),
      'markdown-not-shown',
      14,
      7,
    ],
    ['a misspelt heading', entry({ body: 'Nein.\n\n## Warumm\n\nx' }), 'not-in-list', 16, 1],
    ['an open bracket', entry({ more: 'related: [x\n' }), 'syntax', 12, undefined],
    ['a key given twice', entry({ more: 'id: fax\n' }), 'duplicate-key', 12, 1],
    ['no dashes at all', 'Nein.\n', 'no-front-matter', 1, 1],
    ['dashes that never end', '---\nid: fax\n\nNein.\n', 'no-front-matter', 1, 1],
  ])('%s is named with its line', (_, text, code, line, column) => {
    const [problem] = problemsOf({ 'faq/de/fax.md': text, 'faq/en/fax.md': entry() });
    expect(problem).toMatchObject({ code, line, file: join(folder, 'faq/de/fax.md') });
    if (column !== undefined) expect(problem?.column).toBe(column);
  });

  test('lines count the same in files of Windows', () => {
    const text = entry({ body: 'Nein, `x`.' }).replace(/\n/g, '\r\n');
    expect(problemsOf({ 'faq/de/fax.md': text, 'faq/en/fax.md': entry() })).toMatchObject([{ line: 14 }]);
  });

  test('an entry in one language only', () => {
    expect(problemsOf({ 'faq/de/fax.md': entry() })).toMatchObject([
      { code: 'no-translation', params: { file: 'faq/en/fax.md' }, line: 2 },
    ]);
  });

  test.each([
    ['another number', { number: 2 }, 'number', 3],
    ['another step', { more: 'next: [ask-dsb]\n' }, 'next', 12],
    ['another reference', { more: 'related: [fax]\n' }, 'related', 12],
    ['another finding', { more: 'detectors: [iban]\n' }, 'detectors', 12],
  ])('%s in the translation', (_, change, key, line) => {
    expect(problemsOf({ 'faq/de/fax.md': entry(), 'faq/en/fax.md': entry(change) })).toMatchObject([
      {
        code: 'not-the-same',
        params: { key, file: 'faq/de/fax.md' },
        file: join(folder, 'faq/en/fax.md'),
        line,
      },
    ]);
  });

  test('a letter for a situation there is none for, with what was meant; unread situations blame nobody', () => {
    const files = both('faq', 'fax.md', entry({ more: "next: ['decline:d1', 'decline:d02']\n" }));
    write(files);
    const read = (situations?: readonly string[]): unknown => {
      const result = readContent(folder, [], situations);
      return result.ok ? [] : result.problems;
    };
    expect(read()).toEqual([]);
    expect(read(['d01', 'd02'])).toMatchObject(
      ['de', 'en'].map((language) => ({
        code: 'not-in-list',
        params: { value: 'd1', list: ['d01', 'd02'] },
        file: join(folder, `faq/${language}/fax.md`),
        line: 12,
      })),
    );
  });

  test('a reference to an entry that does not exist, with what was meant', () => {
    const [problem] = problemsOf(both('faq', 'fax.md', entry({ more: 'related: [faxx]\n' })));
    expect(problem).toMatchObject({
      code: 'unknown-id',
      params: { value: 'faxx', suggestion: 'fax' },
      line: 12,
    });
  });

  test('a number or a finding that belongs to another entry', () => {
    const explains = 'detectors: [iban]\ndetectorCategories: [link]\n';
    const found = problemsOf({
      ...both('faq', 'a.md', entry({ id: 'a', more: explains })),
      ...both('faq', 'b.md', entry({ id: 'b', more: explains })),
    });
    expect(found.map(({ code, file }) => [code, file.slice(folder.length + 1)])).toEqual(
      ['de', 'en'].flatMap((language) => [
        ['number-taken', join('faq', language, 'b.md')],
        ['finding-taken', join('faq', language, 'b.md')],
        ['finding-taken', join('faq', language, 'b.md')],
      ]),
    );
  });

  test('a file that bears another name than its entry', () => {
    expect(problemsOf(both('faq', 'telefax.md', entry()))[0]).toMatchObject({
      code: 'wrong-file-name',
      params: { expected: 'fax.md' },
    });
  });

  test('a file that would be passed over for its ending; hidden files are the system’s own', () => {
    expect(
      problemsOf({
        ...both('checklists', 'blatt.yaml', leaflet()),
        'checklists/de/zwei.yml': leaflet(),
        'checklists/de/.DS_Store': 'x',
      }),
    ).toMatchObject([{ code: 'wrong-file-name', params: { expected: 'zwei.yaml' } }]);
  });

  test('a checklist with other points in the other language', () => {
    const more = '  - { id: zwei, title: Zwei, text: Text. }\n';
    expect(
      problemsOf({ 'checklists/de/blatt.yaml': leaflet(), 'checklists/en/blatt.yaml': leaflet(more) }),
    ).toMatchObject([{ code: 'not-the-same', params: { key: 'id' } }]);
  });

  test('a learning card that refers to nothing', () => {
    const cards = leaflet()
      .replace('leaflet', 'cards')
      .replace(
        /points:[^]*/,
        'cards:\n  - { id: k, title: K, minutes: 2, situation: S, question: Q, choices: [], takeaway: T, related: [fax] }\n',
      );
    expect(problemsOf(both('checklists', 'blatt.yaml', cards))[0]).toMatchObject({
      code: 'unknown-id',
      path: ['cards', 0, 'related', 0],
      line: 9,
    });
  });

  test('changes that are no list', () => {
    expect(problemsOf({ 'changes.yaml': 'neu: ja\n' })).toMatchObject([
      { code: 'wrong-type', file: join(folder, 'changes.yaml'), line: 1 },
    ]);
  });

  test.each([
    ['an old encoding', Buffer.from(entry({ body: 'Für.' }), 'latin1'), 'not-utf8'],
    ['a file too large', '#'.repeat(600_000), 'file-too-large'],
  ])('%s', (_, content, code) => {
    expect(problemsOf({ 'faq/de/fax.md': content, 'faq/en/fax.md': entry() })).toMatchObject([{ code }]);
  });

  test.each([
    ['quotations in each other', '>'.repeat(20_000)],
    ['brackets in each other', '['.repeat(20_000)],
    ['stars without an end', '**a '.repeat(5_000)],
  ])('%s end in problems, not in a crash', (_, body) => {
    const found = problemsOf({
      'faq/de/fax.md': entry({ body: `Ja.\n\n${body}` }),
      'faq/en/fax.md': entry(),
    });
    expect(found).not.toEqual([]);
  });

  test('the example of the manual is an entry like any other', () => {
    const manual = readFileSync(resolve(__dirname, '../../../docs/content.md'), 'utf8');
    const [, example = ''] = /```markdown\n([^]*?)```/.exec(manual) ?? [];
    expect(problemsOf({ 'faq/de/fax.md': example }).map(({ code }) => code)).toEqual([
      'no-translation',
      'unknown-id',
    ]);
  });

  test('every problem is a sentence with file and line, in both languages', () => {
    const [problem] = problemsOf({
      'faq/de/fax.md': entry({ body: 'Nein, *so*.' }),
      'faq/en/fax.md': entry(),
    });
    if (problem === undefined) throw new Error('no problem');
    expect(formatPackProblem(problem, textsFor('de'))).toBe(
      `${join(folder, 'faq/de/fax.md')}, Zeile 14, Spalte 7: Kursive Schrift wird hier nicht angezeigt. ` +
        'Möglich sind Absätze, Listen, **fett** und Überschriften mit ##.',
    );
    expect(formatPackProblem(problem, textsFor('en'))).toContain(
      'line 14, column 7: Italics cannot be shown',
    );
  });
});
