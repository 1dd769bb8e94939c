import type { TaxNumberProcedure } from '../../data/tax-number-lands';
import { TAX_NUMBER_SUMMANDS, TAX_NUMBER_WEIGHTS } from '../../data/tax-number-lands';

/** A value that no tax office issues, because a digit cannot write it. */
export const NOT_ISSUED = 10;

/**
 * Check digit of a German tax number in its federal form (ELSTER, chapter 6):
 * - `eleven…`: weighted sum, to the next multiple of 11; North Rhine-Westphalia down to the last one;
 * - `ten-palatinate`: products above 9 count their units plus one; to the next multiple of 10;
 * - `two`: digit plus summand modulo 10, times a power of two, cross sum down to one digit; to the next multiple of 10.
 *
 * @param digits the first twelve of thirteen, ASCII digits only.
 * @returns 0 to 9, or `NOT_ISSUED`.
 */
export function taxNumberCheckDigit(digits: string, procedure: TaxNumberProcedure): number {
  const weights = TAX_NUMBER_WEIGHTS[procedure];
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - 0x30;
    const weight = weights[i] ?? 0;
    if (procedure === 'two') sum += digitalRoot(((digit + (TAX_NUMBER_SUMMANDS[i] ?? 0)) % 10) * weight);
    else if (procedure === 'ten-palatinate') sum += crossSum(digit * weight);
    else sum += digit * weight;
  }
  if (procedure === 'eleven-nrw') return sum % 11;
  return procedure.startsWith('eleven') ? (11 - (sum % 11)) % 11 : (10 - (sum % 10)) % 10;
}

/** Of a number below twenty: units, plus one for the tens. */
function crossSum(product: number): number {
  return product > 9 ? (product % 10) + 1 : product;
}

/** Cross sum of the cross sum, down to one digit. */
function digitalRoot(value: number): number {
  return value === 0 ? 0 : ((value - 1) % 9) + 1;
}
