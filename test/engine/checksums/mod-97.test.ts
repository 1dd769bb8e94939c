import { mod97 } from '../../../src/engine/checksums/mod-97';

describe('mod97', () => {
  test.each([
    ['0', 0],
    ['96', 96],
    ['97', 0],
    ['98', 1],
    ['A', 10],
    ['Z', 35],
    ['1A', 13],
    ['370400440532013000DE89', 1],
    ['NWBK60161331926819GB29', 1],
    ['HLFX11016111455365GB00', 1],
  ])('given %s, the remainder is %d', (text, expected) => {
    expect(mod97(text)).toBe(expected);
  });

  test('agrees with whole numbers of any size', () => {
    const digits = '9'.repeat(60);
    expect(mod97(digits)).toBe(Number(BigInt(digits) % 97n));
  });
});
