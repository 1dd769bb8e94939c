/** Letters in alphabetical order with the value each one has; I, O and Q do not occur. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VALUES = '12345678123457923456789';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Check character of a vehicle identification number by 49 CFR 565.15: values times weights, total modulo 11, ten is X. It
 * stands at position nine and is required in North America and China only.
 *
 * @param vin seventeen characters `[0-9A-HJ-NPR-Z]`; the ninth weighs nothing.
 */
export function vinCheck(vin: string): string {
  let sum = 0;
  for (let i = 0; i < vin.length; i++) sum += valueOf(vin.charAt(i)) * (WEIGHTS[i] ?? 0);
  const rest = sum % 11;
  return rest === 10 ? 'X' : String(rest);
}

function valueOf(character: string): number {
  const at = LETTERS.indexOf(character);
  return Number(at < 0 ? character : VALUES.charAt(at));
}
