import type { Category, Hit } from '../../../src/engine';
import { dropInsideLinks, resolveOverlaps } from '../../../src/engine/findings/resolve-overlaps';

const hit = (
  detector: string,
  start: number,
  end: number,
  confidence = 0.6,
  category: Category = 'identifier',
): Hit => ({
  detector,
  category,
  start,
  end,
  confidence,
});
const names = (hits: readonly Hit[]): string[] => hits.map(({ detector }) => detector);

describe('resolveOverlaps', () => {
  test.each<[string, Hit[], string[]]>([
    ['apart: both', [hit('a', 0, 5), hit('b', 5, 9)], ['a', 'b']],
    ['the longer one', [hit('a', 0, 22), hit('b', 5, 14)], ['a']],
    ['the longer one, even if it starts later', [hit('a', 0, 5), hit('b', 3, 20)], ['b']],
    ['the surer one, where the other is only a guess', [hit('a', 0, 22, 0.3), hit('b', 5, 14, 0.6)], ['b']],
    ['at the same length the surer one', [hit('a', 0, 9, 0.6), hit('b', 0, 9, 0.9)], ['b']],
    [
      'links stay beside',
      [hit('l', 0, 30, 0.9, 'link'), hit('a', 3, 9), hit('m', 3, 3, 0.9, 'link')],
      ['l', 'a', 'm'],
    ],
    ['any order in', [hit('b', 30, 40), hit('a', 0, 5)], ['a', 'b']],
    ['a winner may still lose to a third', [hit('a', 0, 5), hit('b', 3, 12), hit('c', 10, 40)], ['c']],
  ])('%s', (_reason, hits, expected) => {
    expect(names(resolveOverlaps(hits))).toEqual(expected);
  });
});

describe('dropInsideLinks', () => {
  const link = { start: 10, end: 60 };
  test.each<[string, Hit, boolean]>([
    ['contact data inside', hit('telefonnummer', 20, 30, 0.6, 'contact'), false],
    ['an unsure identifier inside', hit('kreditkarte', 20, 30, 0.6), false],
    ['a certain identifier inside', hit('steuer-id', 20, 31, 0.9), true],
    ['a certain secret inside', hit('zugangsschluessel', 20, 50, 0.95, 'secret'), true],
    ['an unsure secret inside', hit('passwort', 20, 30, 0.6, 'secret'), false],
    ['contact data before', hit('telefonnummer', 0, 9, 0.6, 'contact'), true],
    ['contact data after', hit('telefonnummer', 61, 70, 0.6, 'contact'), true],
  ])('%s', (_reason, candidate, stays) => {
    expect(dropInsideLinks([candidate], [link])).toEqual(stays ? [candidate] : []);
  });
});
