import { VEHICLE_DISTRICTS } from '../../src/data/vehicle-districts';

const ofLength = (length: number): readonly string[] =>
  VEHICLE_DISTRICTS.filter((code) => code.length === length);

describe('VEHICLE_DISTRICTS', () => {
  test('one to three letters, none twice', () => {
    expect(VEHICLE_DISTRICTS.filter((code) => !/^[A-ZÄÖÜ]{1,3}$/.test(code))).toEqual([]);
    expect(new Set(VEHICLE_DISTRICTS).size).toBe(VEHICLE_DISTRICTS.length);
  });

  test('as many as the annex and the later notices have', () => {
    expect([1, 2, 3].map((length) => ofLength(length).length)).toEqual([19, 321, 429]);
  });

  test.each(['B', 'SE', 'PLÖ', 'ÖHR', 'ÜB', 'HK', 'MSE', 'BÜS', 'EIN', 'ZZ'])('%s is one', (code) => {
    expect(VEHICLE_DISTRICTS).toContain(code);
  });

  test.each(['X', 'Y', 'BD', 'BP', 'THW', 'NRW', 'LSA', 'IT', 'QQ'])('%s is none', (code) => {
    expect(VEHICLE_DISTRICTS).not.toContain(code);
  });
});
