/** @jest-environment jsdom */
import { forgetDraft, readDraft, storeDraft } from '../../../src/apps/teams-tab/draft-memory';

const DRAFT = { answers: { messenger: false }, ticks: { ticked: ['konzept/zweck'], notes: { a: 'b' } } };
const KEY = 'umschlag.official-account';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test('what was stored is there again until it is deleted', () => {
  expect(storeDraft(DRAFT)).toBe(true);
  expect(readDraft()).toEqual(DRAFT);
  forgetDraft();
  expect(readDraft()).toBeNull();
  expect(localStorage.length).toBe(0);
});

test.each([
  ['no JSON', '{'],
  ['another shape', '[]'],
  ['null', 'null'],
  ['half of it', '{"answers":{}}'],
])('%s is no draft', (_, text) => {
  localStorage.setItem(KEY, text);
  expect(readDraft()).toBeNull();
});

test('strange entries are left out', () => {
  localStorage.setItem(KEY, '{"answers":{"a":"ja","b":true},"ticks":{"ticked":[1,"x"],"notes":{"n":2}}}');
  expect(readDraft()).toEqual({ answers: { b: true }, ticks: { ticked: ['x'], notes: {} } });
});

test('storage that throws, as in a frame with third-party cookies blocked', () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(storeDraft(DRAFT)).toBe(false);
  expect(readDraft()).toBeNull();
  expect(forgetDraft).not.toThrow();
});
