import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';

/**
 * Lifelong number of a physician (Lebenslange Arztnummer, LANR), issued by the associations of statutory health insurance physicians;
 * § 293 Abs. 4 SGB V, guideline of the KBV. Data of the physician, not of a patient.
 *
 * | position | content |
 * |---|---|
 * | 1–6 | running number |
 * | 7 | check digit |
 * | 8–9 | speciality |
 *
 * Check: multiply the first six digits by 4, 9, 4, 9, 4, 9 (no cross sums); the check digit is what is missing from the sum to the next
 * ten.
 *
 * Worked example 123456601: 4 + 18 + 12 + 36 + 20 + 54 = 144; 150 − 144 = 6. ✓
 *
 * Not one: the number of the practice (BSNR), nine digits as well, without a check digit; on forms it stands beside the LANR, so the
 * nearer label decides, and in „LANR/BSNR: … / …“ the order.
 * Authority: the KBV's guideline.
 * Accuracy: 10 % of random rows of nine digits pass, so nothing is reported without a label. Limits: the
 * substitutes of hospitals (`555555…`) are taken for numbers of persons; `999999900`, which stands for nobody, is not.
 */
const SHAPE = /\d{9}|\d{6}[ -]?\d[ /-]\d{2}|\d{3}([ .])\d{3}\1\d{3}/y;
/** Stands for physicians without a number; its check digit fits. */
const NOBODY = '999999900';
const WEIGHTS = [4, 9, 4, 9, 4, 9];

const WORDS = [
  'lanr',
  'arztnummer',
  'arzt-nr',
  'arztnr',
  'arzt-nummer',
  'lebenslange arztnummer',
  'physician number',
];

/** What the value is called, from the label on: „LANR“, „LANR/BSNR“ or „LANR/BSNR: 123456601 /“. */
const LABELS = /(?:l?anr|arzt-?(?:nr|nummer)|bsnr|betriebsst\S{1,20})(?![a-z])/gi;
const BOTH =
  /(?:l?anr|arzt-?(?:nr|nummer))\.? ?(?:\/|und|,|\|) ?(?:bsnr|betriebsst\S{0,20})[.:]{0,2}\s{0,3}$/i;

function checkLanr({ compact, before, after }: Candidate): CheckResult {
  if (compact.length !== 9 || compact === NOBODY || isQuantity(after)) return 'no';
  const named = before.match(LABELS);
  const nearest = named === null ? '' : (named[named.length - 1] ?? '');
  // Behind both labels the first number is the physician's, and only that one stands directly there.
  if (/^b/i.test(nearest) && !BOTH.test(before)) return 'no';
  if (named !== null && /\d{7}[ /-]?\d{2}\D{0,3}$/.test(before) && named.length > 1) return 'no';
  return lanrCheckDigit(compact.slice(0, 6)) === Number(compact.charAt(6)) ? 'ok' : 'check-digit';
}

function lanrCheckDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return (10 - (sum % 10)) % 10;
}

export const lanr = {
  id: 'lanr',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 9, shape: SHAPE },
  confidence: { alone: 0, withContext: 0.7, checkFailed: 0.3 },
  context: { words: WORDS, against: OTHER_NUMBER_LABELS },
  check: checkLanr,
} satisfies TextDetector;
