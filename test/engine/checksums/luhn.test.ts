import { isLuhnValid } from '../../../src/engine/checksums/luhn';

/** Test numbers of the card schemes and the worked example of ISO/IEC 7812-1. */
describe('isLuhnValid', () => {
  test.each(['4111111111111111', '378282246310005', '30569309025904', '79927398713', '0'])('%s', (digits) => {
    expect(isLuhnValid(digits)).toBe(true);
  });

  test.each(['4111111111111112', '378282246310006', '79927398710', '1'])('not %s', (digits) => {
    expect(isLuhnValid(digits)).toBe(false);
  });

  test('swapped 09 and 90 pass, as the algorithm is built', () => {
    expect(isLuhnValid('4111111111110908')).toBe(isLuhnValid('4111111111119008'));
  });
});
