/** First digits of payment cards (from and to have the same number of digits) and how long such a number may be. */
export interface CardRange {
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
}

/**
 * Source: ISO/IEC 7812 issuer ranges as the schemes publish them (Visa, Mastercard, American Express, Discover, Diners,
 * JCB, UnionPay, Maestro).
 * Licence: facts.
 * Date: 2026-11-22.
 * Left out: girocard and other national debit schemes, whose numbers are not used for payment at a distance; Visa with 19
 * digits, which is reserved but not issued to people in Europe.
 * Refresh: by hand when a scheme opens a range (last: Mastercard 2221 to 2720 in 2017).
 */
export const CARD_RANGES: readonly CardRange[] = [
  { from: '4', to: '4', lengths: [13, 16] },
  { from: '51', to: '55', lengths: [16] },
  { from: '2221', to: '2720', lengths: [16] },
  { from: '34', to: '34', lengths: [15] },
  { from: '37', to: '37', lengths: [15] },
  { from: '6011', to: '6011', lengths: [16, 19] },
  { from: '644', to: '649', lengths: [16, 19] },
  { from: '65', to: '65', lengths: [16, 19] },
  { from: '300', to: '305', lengths: [14, 16] },
  { from: '36', to: '36', lengths: [14, 16] },
  { from: '38', to: '38', lengths: [14, 16] },
  { from: '3528', to: '3589', lengths: [16, 19] },
  { from: '62', to: '62', lengths: [16, 17, 18, 19] },
  { from: '50', to: '50', lengths: [16, 18, 19] },
  { from: '56', to: '58', lengths: [16, 18, 19] },
  { from: '63', to: '63', lengths: [16, 18, 19] },
  { from: '67', to: '67', lengths: [16, 18, 19] },
];
