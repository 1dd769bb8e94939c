import { icao731CheckDigit } from '../../../src/engine/checksums/icao-731';

/** Specimens of ICAO Doc 9303 and of the Federal Ministry of the Interior. */
describe('icao731CheckDigit', () => {
  test.each([
    ['520727', 3],
    ['AB2134<<<', 5],
    ['L898902C3', 6],
    ['740812', 2],
    ['L01X00T47', 1],
    ['C01X00T47', 8],
    ['C01X0006H', 1],
    ['T22000129', 3],
    ['LZ6311T47', 5],
    ['240605568', 4],
  ])('given %s, the check digit is %d', (text, expected) => {
    expect(icao731CheckDigit(text)).toBe(expected);
  });

  test('cannot tell characters apart whose values differ by ten', () => {
    expect(icao731CheckDigit('K')).toBe(icao731CheckDigit('A'));
    expect(icao731CheckDigit('A')).toBe(icao731CheckDigit('0'));
  });
});
