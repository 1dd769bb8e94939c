import { mod1110CheckDigit } from '../../../src/engine/checksums/mod-11-10';

/** Published examples: tax administration, ISO 7064, VAT numbers of companies. */
describe('mod1110CheckDigit', () => {
  test.each([
    ['8609574271', 9],
    ['4703689281', 6],
    ['6592997048', 9],
    ['3657426180', 9],
    ['13669597', 6],
    ['12927339', 8],
    ['0794', 5],
    ['', 1],
  ])('given %s, the check digit is %d', (digits, expected) => {
    expect(mod1110CheckDigit(digits)).toBe(expected);
  });

  test('notices every single wrong digit', () => {
    const digits = '8609574271';
    for (let at = 0; at < digits.length; at++) {
      for (let other = 0; other <= 9; other++) {
        if (Number(digits[at]) === other) continue;
        const wrong = digits.slice(0, at) + String(other) + digits.slice(at + 1);
        expect(mod1110CheckDigit(wrong)).not.toBe(9);
      }
    }
  });
});
