import { textsFor } from '../../src/texts';
import { formatCounts } from '../../src/ui/format-counts';
import { formatDate } from '../../src/ui/format-date';
import { formatDetector } from '../../src/ui/format-detector';

const none = { allow: 0, hint: 0, confirm: 0, justify: 0, stop: 0 };

describe('counts', () => {
  test.each([
    [{ ...none, stop: 2, confirm: 1 }, '2 Stellen ändern, 1 bestätigen'],
    [{ ...none, stop: 1 }, '1 Stelle ändern'],
    [{ ...none, justify: 1, hint: 4 }, '1 Stelle begründen, 4 Hinweise'],
    [{ ...none, hint: 1 }, '1 Hinweis'],
    [{ ...none, allow: 3 }, ''],
  ])('%j', (counts, sentence) => {
    expect(formatCounts(counts, textsFor('de'))).toBe(sentence);
  });

  test('in English', () => {
    expect(formatCounts({ ...none, stop: 1, confirm: 2 }, textsFor('en'))).toBe(
      '1 place to change, 2 to confirm',
    );
  });
});

describe('dates', () => {
  test.each([
    ['2024-01-12', 'de', '12.01.2024'],
    ['2024-01-12', 'en', '12 January 2024'],
    ['bald', 'de', 'bald'],
  ] as const)('%s in %s', (iso, language, shown) => {
    expect(formatDate(iso, language)).toBe(shown);
  });
});

test('a detector without words of its own is still shown', () => {
  expect(formatDetector('von-morgen', textsFor('de'))).toEqual({
    name: 'Angabe',
    why: 'Diese Angabe gehört nicht in diese Nachricht.',
  });
});
