import { nearestKey } from '../../../src/policy/parsing/nearest-key';

describe('nearestKey', () => {
  test.each<[string, string | null, string]>([
    ['freemial', 'freemail', 'two letters swapped'],
    ['Freemail', 'freemail', 'upper case'],
    ['freemai', 'freemail', 'letter missing'],
    ['freemails', 'freemail', 'letter too many'],
    ['blokked', 'blocked', 'letter wrong'],
    ['owm', 'own', 'short word, one letter wrong'],
    ['extern', null, 'nothing like it'],
    ['ab', null, 'nothing alike in a short word'],
    ['', null, 'empty'],
    ['x'.repeat(100_000), null, 'a pasted page is no slip of the pen'],
  ])('%.20s → %s: %s', (name, expected) => {
    expect(nearestKey(name, ['own', 'blocked', 'freemail', 'partner'])).toBe(expected);
  });
});
