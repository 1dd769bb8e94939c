/**
 * Check digit of the German social insurance numbers: each digit times its weight, cross sum of each product, total
 * modulo ten. Used by the pension number (VKVV § 2) and the health insurance number (SGB V § 290).
 *
 * @param digits ASCII digits without the check digit, the letter already written as two digits.
 * @param weights one for each digit, 0 to 9.
 */
export function weightedCrossSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const product = (digits.charCodeAt(i) - 0x30) * (weights[i] ?? 0);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 10;
}

/** A letter as the two digits of its place in the alphabet: A = 01 … Z = 26. */
export function letterAsDigits(letter: string): string {
  return String(letter.charCodeAt(0) - 0x40).padStart(2, '0');
}
