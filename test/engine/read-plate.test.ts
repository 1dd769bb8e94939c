// Plates are made up.
import { readPlate } from '../../src/engine/read-plate';

describe('readPlate', () => {
  test.each([
    ['M-XY 999', 'M', 'XY', '999', 'sign'],
    ['M:XY 999', 'M', 'XY', '999', 'sign'],
    ['M - XY 999', 'M', 'XY', '999', 'sign'],
    ['M XY 999', 'M', 'XY', '999', ' '],
    // MX is no district.
    ['MXY999', 'M', 'XY', '999', ''],
    // H-HA and HHA-B are none, HH-AB is.
    ['HHAB1234', 'HH', 'AB', '1234', ''],
    ['MXY 999', 'M', 'XY', '999', ''],
    ['plö-ab 12', 'PLÖ', 'AB', '12', 'sign'],
    ['KI-EL 77E', 'KI', 'EL', '77', 'sign'],
  ])('%s', (text, district, letters, digits, gap) => {
    expect(readPlate(text)).toMatchObject({ district, letters, digits, gap });
  });

  test('nine characters are one too many, the suffix counted', () => {
    expect(readPlate('NMS-AB 1234')?.isTooLong).toBe(true);
    expect(readPlate('PLÖ-AB 123E')?.isTooLong).toBe(true);
    expect(readPlate('NMS-AB 123')?.isTooLong).toBe(false);
  });

  test.each([
    ['unknown district', 'XX-AB 12'],
    ['ten characters', 'NMS-AB 1234E'],
    ['a gap without letters enough', 'SE 123'],
    ['a hyphen where no plate has one', 'SE-123'],
    ['nothing', ''],
  ])('null for %s: %s', (_, text) => {
    expect(readPlate(text)).toBeNull();
  });
});
