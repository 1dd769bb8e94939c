import { PENSION_AREAS } from '../../src/data/pension-areas';

describe('PENSION_AREAS', () => {
  test('two digits each, none twice, in order', () => {
    expect(PENSION_AREAS.filter((area) => !/^\d\d$/.test(area))).toEqual([]);
    expect([...new Set(PENSION_AREAS)].sort()).toEqual([...PENSION_AREAS]);
  });

  test.each(['00', '01', '05', '06', '07', '22', '27', '30', '37', '41', '70', '79', '83', '88', '90', '99'])(
    'not %s',
    (area) => {
      expect(PENSION_AREAS).not.toContain(area);
    },
  );
});
