import { NOT_ISSUED, taxNumberCheckDigit } from '../../../src/engine/checksums/tax-number';

/** Specimens of the ELSTER documentation, first twelve digits of the federal form. */
describe('taxNumberCheckDigit', () => {
  test.each([
    ['eleven', '919808150815', 2],
    ['eleven', '109608150818', 7],
    ['eleven', '324808150815', 6],
    ['eleven-berlin-a', '112108150815', 0],
    ['eleven-berlin-b', '111306930815', 6],
    ['eleven-berlin-b', '238808150815', 8],
    ['eleven-hanse', '247508150815', 2],
    ['eleven-hanse', '224108150815', 4],
    ['eleven-nrw', '540008150815', 9],
    ['ten-palatinate', '279908150815', 2],
    ['two', '286608150815', 6],
    ['two', '265308150815', 8],
    ['two', '213808150815', 4],
    ['two', '286501352834', 0],
  ] as const)('%s: given %s, the check digit is %d', (procedure, digits, expected) => {
    expect(taxNumberCheckDigit(digits, procedure)).toBe(expected);
  });

  test('a remainder of ten is no digit', () => {
    expect(taxNumberCheckDigit('111801010815', 'eleven-berlin-b')).toBe(NOT_ISSUED);
  });
});
