import { drivingLicenceCheck } from '../../../src/engine/checksums/driving-licence';

/** The first is the specimen of the regulation, the others were computed by hand. */
describe('drivingLicenceCheck', () => {
  test.each([
    ['B072RRE2I', '5'],
    ['000000000', '0'],
    // 1·9 + 1·1
    ['100000001', 'X'],
    // A = 10, times 9 = 90 = 8·11 + 2
    ['A00000000', '2'],
  ])('given %s, the check character is %s', (text, expected) => {
    expect(drivingLicenceCheck(text)).toBe(expected);
  });
});
