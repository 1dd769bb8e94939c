import { vinCheck } from '../../../src/engine/checksums/vin';

/** Published American specimens; the European one has Z where the check would be. */
describe('vinCheck', () => {
  test.each([
    ['1M8GDM9AXKP042788', 'X'],
    ['11111111111111111', '1'],
    ['5GZCZ43D13S812715', '1'],
    ['1HGCM82633A004352', '3'],
    ['WVWZZZ1JZ3W386752', '9'],
  ])('given %s, the check character is %s', (vin, expected) => {
    expect(vinCheck(vin)).toBe(expected);
  });
});
