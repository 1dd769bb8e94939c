import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseFaqEntry } from '../../../src/policy';
import type { ContentLanguage, FaqEntry, PolicyProblem } from '../../../src/policy';

const HEAD = {
  id: 'fax',
  number: 75,
  question: 'Ist Fax sicher?',
  category: 'mail-und-kanaele',
  sources: [{ title: 'Hinweise', date: '2024-01-12', citation: 'Kreis Beispiel, Hinweise vom 12.01.2024' }],
  owner: 'DSB',
  checked: '2026-11-22',
};
const BODY = 'Nein.';

function parse(
  head: unknown,
  body: string,
  language: ContentLanguage = 'de',
): ReturnType<typeof parseFaqEntry> {
  return parseFaqEntry(head, fromMarkdown(body), language, ['iban'], () => null);
}

function entry(body: string, language: ContentLanguage = 'de'): FaqEntry {
  const result = parse(HEAD, body, language);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function problems(head: unknown, body = BODY, language: ContentLanguage = 'de'): readonly PolicyProblem[] {
  const result = parse(head, body, language);
  return result.ok ? [] : result.problems;
}

describe('parseFaqEntry', () => {
  test('a whole entry', () => {
    const body =
      'Für sensible Daten **nicht**.\n\n## Warum\n\nEs liegt\noffen.\n\n## Regel\n\nErst A.\n\nDann B.\n\n' +
      '## Was Sie tun können\n\n- Rufen Sie an.\n- Fragen Sie **vorher**.\n';
    expect(entry(body)).toEqual({
      ...HEAD,
      sources: [{ ...HEAD.sources[0], dateOf: 'published' }],
      synonyms: [],
      applies: [],
      related: [],
      next: [],
      detectors: [],
      detectorCategories: [],
      answer: [
        { kind: 'text', text: 'Für sensible Daten ' },
        { kind: 'bold', text: 'nicht' },
        { kind: 'text', text: '.' },
      ],
      why: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Es liegt offen.' }] }],
      rule: [
        { kind: 'paragraph', content: [{ kind: 'text', text: 'Erst A.' }] },
        { kind: 'paragraph', content: [{ kind: 'text', text: 'Dann B.' }] },
      ],
      advice: [
        {
          kind: 'list',
          isOrdered: false,
          items: [
            [{ kind: 'text', text: 'Rufen Sie an.' }],
            [
              { kind: 'text', text: 'Fragen Sie ' },
              { kind: 'bold', text: 'vorher' },
              { kind: 'text', text: '.' },
            ],
          ],
        },
      ],
    });
  });

  test('an answer alone is enough; sections stand in any order; numbered lists stay numbered', () => {
    expect(entry('Ja.')).toMatchObject({ why: [], rule: [], advice: [] });
    expect(entry('Ja.\n\n## Regel\n\n1. A\n2. B\n\n## Warum\n\nW.')).toMatchObject({
      why: [{ kind: 'paragraph' }],
      rule: [{ kind: 'list', isOrdered: true }],
    });
  });

  test('the headings are those of the language', () => {
    expect(entry('No.\n\n## What you can do\n\nCall.', 'en').advice).toHaveLength(1);
    expect(problems(HEAD, 'No.\n\n## Warum\n\nx', 'en')).toMatchObject([
      { code: 'not-in-list', params: { list: ['Why', 'Rule', 'What you can do'] } },
    ]);
  });

  test('next steps: pages and letters', () => {
    const result = parse({ ...HEAD, next: ['channel-finder', 'decline:d01'] }, BODY);
    expect(result).toMatchObject({
      ok: true,
      value: {
        next: [
          { kind: 'page', page: 'channel-finder' },
          { kind: 'decline', situation: 'd01' },
        ],
      },
    });
  });

  test('a year is a number in YAML and taken all the same', () => {
    const sources = [{ title: 'T', date: 2017, citation: 'C' }];
    expect(parse({ ...HEAD, sources }, BODY)).toMatchObject({
      ok: true,
      value: { sources: [{ date: '2017' }] },
    });
  });

  test.each([
    // the details
    ['no source', { sources: [] }, 'empty', 'sources'],
    ['sources left out', { sources: undefined }, 'missing', 'sources'],
    ['a source without a date', { sources: [{ title: 'T', citation: 'C' }] }, 'missing', 'sources.0.date'],
    [
      'a day that does not exist',
      { sources: [{ title: 'T', citation: 'C', date: '2024-02-30' }] },
      'bad-date',
      'sources.0.date',
    ],
    [
      'a month that does not exist',
      { sources: [{ title: 'T', citation: 'C', date: '2024-13' }] },
      'bad-as-of-date',
      'sources.0.date',
    ],
    ['a German date', { checked: '22.11.2026' }, 'bad-date', 'checked'],
    ['a category nobody knows', { category: 'sonstiges' }, 'not-in-list', 'category'],
    ['an id with an umlaut', { id: 'prüfung' }, 'bad-id', 'id'],
    ['a number as a text', { number: '75' }, 'wrong-type', 'number'],
    ['number zero', { number: 0 }, 'out-of-range', 'number'],
    ['a page nobody knows', { next: ['chanel-finder'] }, 'not-in-list', 'next.0'],
    ['a letter without a situation', { next: ['decline:'] }, 'empty', 'next.0'],
    ['a detector nobody knows', { detectors: ['ibann'] }, 'unknown-detector', 'detectors.0'],
    [
      'a kind of data nobody knows',
      { detectorCategories: ['zahlen'] },
      'not-in-list',
      'detectorCategories.0',
    ],
    ['a place nobody knows', { applies: [{ where: 'hier', text: 'x' }] }, 'not-in-list', 'applies.0.where'],
    ['a misspelt key', { sinonyms: ['x'] }, 'unknown-key', 'sinonyms'],
  ])('%s', (_, change, code, path) => {
    const found = problems({ ...HEAD, ...change });
    expect(found.map((problem) => [problem.code, problem.path.join('.')])).toEqual([[code, path]]);
  });

  test.each([
    ['no answer', '', 'one-answer', 1],
    ['a heading first', '## Warum\n\nx', 'one-answer', 1],
    ['a list as answer', '- a\n- b', 'one-answer', 1],
    ['two paragraphs above the first heading', 'A.\n\nB.\n\n## Warum\n\nx', 'one-answer', 3],
    ['a heading twice', 'A.\n\n## Warum\n\nx\n\n## Warum\n\ny', 'duplicate-heading', 7],
    ['a misspelt heading', 'A.\n\n## Warumm\n\nx', 'not-in-list', 3],
    ['a heading of another level', 'A.\n\n# Warum\n\nx', 'markdown-not-shown', 3],
    ['a link', 'A [b](https://a.example).', 'markdown-not-shown', 1],
    ['an image', 'A.\n\n## Warum\n\n![b](c.png)', 'markdown-not-shown', 5],
    ['italics', 'A *b*.', 'markdown-not-shown', 1],
    ['code', 'A `b`.', 'markdown-not-shown', 1],
    ['HTML', 'A <b>c</b>.', 'markdown-not-shown', 1],
    ['a comment in HTML', 'A.\n\n## Warum\n\n<!-- b -->\n\nx', 'markdown-not-shown', 5],
    ['a quotation', 'A.\n\n## Warum\n\n> b', 'markdown-not-shown', 5],
    ['a list in a list', 'A.\n\n## Warum\n\n- b\n  - c', 'markdown-not-shown', 6],
    ['a second paragraph in a list', 'A.\n\n## Warum\n\n- b\n\n  c', 'markdown-not-shown', 7],
    ['a ruled line', 'A.\n\n## Warum\n\nb\n\n***', 'markdown-not-shown', 7],
    ['a link within bold', 'A **b [c](https://a.example)**.', 'markdown-not-shown', 1],
  ])('%s is a problem with its line', (_, body, code, line) => {
    const found = problems(HEAD, body);
    expect(found[0]).toMatchObject({ code, line });
    expect(new Set(found.map((problem) => problem.code))).toEqual(new Set([code]));
  });

  test('problems above and below the dashes come in one answer', () => {
    expect(problems({ ...HEAD, owner: '' }, 'A `b`.').map(({ code }) => code)).toEqual([
      'empty',
      'markdown-not-shown',
    ]);
  });
});
