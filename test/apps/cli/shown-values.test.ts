import { maskStretches } from '../../../src/apps/cli/shown-values';

describe('maskStretches', () => {
  test.each<[string, [number, number][], string]>([
    ['nothing found', [], 'abcdefghij'],
    ['one place', [[2, 4]], 'ab••efghij'],
    [
      'places in any order',
      [
        [6, 8],
        [0, 1],
      ],
      '•bcdef••ij',
    ],
    [
      'places that overlap',
      [
        [1, 5],
        [3, 7],
      ],
      'a••••••hij',
    ],
    [
      'a place inside another',
      [
        [1, 8],
        [3, 5],
      ],
      'a•••••••ij',
    ],
    ['an empty place', [[3, 3]], 'abcdefghij'],
  ])('%s', (_, places, expected) => {
    expect(
      maskStretches(
        'abcdefghij',
        places.map(([start, end]) => ({ start, end })),
      ),
    ).toBe(expected);
  });
});
