import {
  BERLIN_DISTRICTS_B,
  TAX_NUMBER_LANDS,
  TAX_NUMBER_SUMMANDS,
  TAX_NUMBER_WEIGHTS,
} from '../../src/data/tax-number-lands';

/** `13-38 94-98` → pairs. */
const rangesOf = (text: string): string[][] => text.split(' ').map((range) => range.split('-'));

describe('TAX_NUMBER_LANDS', () => {
  test('sixteen Länder, each once', () => {
    expect(new Set(TAX_NUMBER_LANDS.map(({ land }) => land)).size).toBe(16);
    expect(TAX_NUMBER_LANDS).toHaveLength(16);
  });

  test.each(TAX_NUMBER_LANDS)('$land: offices have the digits that its form begins with', (land) => {
    const digits = land.form === '3/3/5' || land.form === '3/4/4' ? 3 : 2;
    for (const range of rangesOf(land.offices)) {
      expect(range.map((office) => office.length)).toEqual(range.map(() => digits));
      expect([...range].sort()).toEqual(range);
    }
  });

  test('prefix and office of two Länder never say the same', () => {
    const offices = TAX_NUMBER_LANDS.flatMap(({ land, prefix, offices: text }) =>
      rangesOf(text).flatMap(([from = '', to = from]) => {
        const all = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
        const digits = land === 'HE' ? 2 : from.length;
        return all.map((office) => prefix + String(office).padStart(digits, '0'));
      }),
    );
    expect(offices.filter((office) => office.length !== 4)).toEqual([]);
    expect(new Set(offices).size).toBe(offices.length);
  });

  test('twelve weights for each procedure', () => {
    for (const weights of [...Object.values(TAX_NUMBER_WEIGHTS), TAX_NUMBER_SUMMANDS]) {
      expect(weights).toHaveLength(12);
    }
  });

  test('districts of Berlin are ranges of three digits', () => {
    for (const text of Object.values(BERLIN_DISTRICTS_B)) {
      expect(text).toMatch(/^\d{3}-\d{3}(?: \d{3}-\d{3})*$/);
    }
  });
});
