/**
 * Check digit by ISO 7064 MOD 11,10: all single wrong digits and nearly all swapped neighbours are noticed.
 *
 * @param digits the number without its check digit, ASCII digits only.
 */
export function mod1110CheckDigit(digits: string): number {
  let product = 10;
  for (let i = 0; i < digits.length; i++) {
    const sum = (digits.charCodeAt(i) - 0x30 + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10;
}
