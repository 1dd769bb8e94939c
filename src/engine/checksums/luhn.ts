/**
 * Luhn check (ISO/IEC 7812-1, annex B): from the right every second digit doubled, cross sum, total divisible by ten.
 * Every single wrong digit is noticed; of swapped neighbours all but 09 and 90.
 *
 * @param digits the whole number with its check digit, ASCII digits only.
 */
export function isLuhnValid(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let i = digits.length - 1; i >= 0; i--) {
    const digit = digits.charCodeAt(i) - 0x30;
    const product = double ? digit * 2 : digit;
    sum += product > 9 ? product - 9 : product;
    double = !double;
  }
  return sum % 10 === 0;
}
