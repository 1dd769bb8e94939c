import { parseChanges, parseChecklist } from '../../../src/policy';
import type { PolicyProblem } from '../../../src/policy';

const HEAD = {
  id: 'liste',
  title: 'Liste',
  intro: 'Wozu.',
  sources: [{ title: 'T', date: '2024', citation: 'C' }],
  owner: 'DSB',
  checked: '2026-11-22',
};
const POINT = { id: 'a', title: 'A', text: 'Text.' };
const SECTION = { id: 's', title: 'S', items: [{ id: 'i', text: 'Fertig.' }] };
const CARD = {
  id: 'c',
  title: 'C',
  minutes: 2,
  situation: 'S',
  question: 'Q',
  choices: [{ id: 'x', text: 'X', feedback: 'F' }],
  takeaway: 'T',
};

function problems(value: unknown): readonly PolicyProblem[] {
  const result = parseChecklist(value, () => null);
  return result.ok ? [] : result.problems;
}

describe('parseChecklist', () => {
  test.each([
    ['assistant', { stops: [{ id: 'm', question: 'Q', reason: 'R' }], sections: [SECTION] }],
    ['leaflet', { points: [POINT] }],
    ['ticklist', { sections: [SECTION] }],
    ['meeting', { steps: [{ ...POINT, minutes: 5, questions: [] }] }],
    ['cards', { cards: [{ ...CARD, related: [] }] }],
    ['guide', { deadline: { hours: 72, text: 'T' }, steps: [POINT], facts: [{ id: 'f', label: 'L' }] }],
  ])('%s', (kind, members) => {
    const whole = { ...HEAD, kind, ...members };
    const result = parseChecklist(whole, () => null);
    expect(result).toEqual({
      ok: true,
      value: { ...whole, sources: [{ ...HEAD.sources[0], dateOf: 'published' }] },
    });
  });

  test.each([
    ['no kind', { points: [] }, 'missing', 'kind'],
    ['a kind nobody knows', { kind: 'quiz' }, 'not-in-list', 'kind'],
    ['a member of another kind', { kind: 'leaflet', points: [], cards: [] }, 'unknown-key', 'cards'],
    ['the member of its kind left out', { kind: 'leaflet' }, 'missing', 'points'],
    ['two points of one id', { kind: 'leaflet', points: [POINT, POINT] }, 'duplicate-id', 'points.1.id'],
    [
      'a meeting of a working day',
      { kind: 'meeting', steps: [{ ...POINT, minutes: 480 }] },
      'out-of-range',
      'steps.0.minutes',
    ],
    ['scores', { kind: 'cards', cards: [{ ...CARD, score: 3 }] }, 'unknown-key', 'cards.0.score'],
    ['no source', { kind: 'leaflet', points: [], sources: [] }, 'empty', 'sources'],
  ])('%s', (_, members, code, path) => {
    const found = problems({ ...HEAD, ...members });
    expect(found.map((problem) => [problem.code, problem.path.join('.')])).toEqual([[code, path]]);
  });

  test.each([[null], ['text'], [[]]])('%j is no checklist', (value) => {
    expect(problems(value)).toMatchObject([{ code: 'missing', params: { key: 'kind' } }]);
  });
});

describe('parseChanges', () => {
  const change = (id: string, date: string): unknown => ({ id, date, text: { de: 'Neu.', en: 'New.' } });

  test('newest first; the same day stays in the order of the file', () => {
    const result = parseChanges(
      [change('a', '2026-01-01'), change('b', '2026-11-22'), change('c', '2026-01-01')],
      () => null,
    );
    expect(result).toMatchObject({ ok: true, value: [{ id: 'b' }, { id: 'a' }, { id: 'c' }] });
  });

  test.each([
    ['an id twice', [change('a', '2026-01-01'), change('a', '2026-01-02')], 'duplicate-id'],
    ['one language', [{ id: 'a', date: '2026-01-01', text: { de: 'Neu.' } }], 'missing'],
    ['no day', [change('a', '2026')], 'bad-date'],
    ['a section instead of a list', { a: 1 }, 'wrong-type'],
  ])('%s', (_, value, code) => {
    expect(parseChanges(value, () => null)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
