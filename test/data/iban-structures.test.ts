import { IBAN_STRUCTURES } from '../../src/data/iban-structures';

const rows = Object.entries(IBAN_STRUCTURES);

function lengthOf(structure: string): number {
  return [...structure.matchAll(/[nac](\d+)/g)].reduce((sum, [, length]) => sum + Number(length), 4);
}

describe('IBAN_STRUCTURES', () => {
  test.each(rows)(
    '%s: %s is a row of runs, neighbours of different kinds, 15 to 34 characters',
    (country, structure) => {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(structure).toMatch(/^(?:[nac][1-9]\d?)+$/);
      expect(structure).not.toMatch(/([nac])\d+\1/);
      expect(lengthOf(structure)).toBeGreaterThanOrEqual(15);
      expect(lengthOf(structure)).toBeLessThanOrEqual(34);
    },
  );

  /** Lengths as banks print them on their leaflets, typed in independently of the table. */
  test.each([
    ['DE', 22],
    ['AT', 20],
    ['CH', 21],
    ['LI', 21],
    ['FR', 27],
    ['IT', 27],
    ['ES', 24],
    ['PT', 25],
    ['NL', 18],
    ['BE', 16],
    ['LU', 20],
    ['DK', 18],
    ['SE', 24],
    ['NO', 15],
    ['FI', 18],
    ['PL', 28],
    ['CZ', 24],
    ['HU', 28],
    ['RO', 24],
    ['BG', 22],
    ['GR', 27],
    ['HR', 21],
    ['TR', 26],
    ['UA', 29],
    ['GB', 22],
    ['IE', 22],
    ['MT', 31],
    ['LC', 32],
    ['RU', 33],
  ])('%s has %d characters', (country, length) => {
    expect(lengthOf(IBAN_STRUCTURES[country] ?? '')).toBe(length);
  });
});
