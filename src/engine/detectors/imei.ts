import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { isLuhnValid } from '../checksums/luhn';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { readDigitGroups } from '../digit-groups';
import { isQuantity } from '../is-quantity';

/**
 * Serial number of a mobile device (IMEI), given out by its maker from ranges of the GSMA; 3GPP TS 23.003. Networks and
 * prosecutors (§ 100i StPO) find a person by it.
 *
 * | position | content |
 * |---|---|
 * | 1–8 | type of device (TAC), the first two digits say who gave out the range |
 * | 9–14 | serial number |
 * | 15 | check digit; in the 16-digit form (IMEISV) two digits of the software instead, unchecked |
 *
 * Check (Luhn): from the right double every second digit, cross sum of the products, total divisible by 10.
 *
 * Worked example 490154203237518 (specimen of the GSMA): from the right 8, 1·2 = 2, 5, 7·2 = 14 → 5, 3, 2·2 = 4, 3, 0, 2, 4·2 = 8, 5,
 * 1·2 = 2, 0, 9·2 = 18 → 9, 4; sum 60. ✓
 *
 * Written compact, or as `49-015420-323751-8`, hyphen, slash or blank.
 * Authority: 3GPP; American Express numbers have 15 digits and Luhn as well, but begin with 34 or 37, which no range does.
 * Accuracy: 10 % of random rows of 15 digits pass, 1.6 % lie in a range that is given out as well. Beside „IMEI“ high, beside „Handy“, „Gerät“ medium, else nothing.
 */
const SHAPE =
  /\d{15}|\d{2}([ /-])\d{6}\1\d{6}\1\d|\d{6}([ /-])\d{2}\2\d{6}\2\d|\d{2} \d{4} \d{4} \d{4} \d|\d{3}(?: \d{3}){4}/y;
/** Bodies that gave out ranges: TÜV, BABT, PTCRB, TIA and others; the rest of the numbers is free. */
const ISSUERS = /^(?:01|10|3[35]|4[459]|5[0-4]|8[6]|9[189])/;

const NAMES = ['imei', 'imei-nummer', 'imei-nr', 'imeinummer', 'imei1', 'imei2', 'imei 1', 'imei 2'];
const DEVICES = [
  'handy*',
  'smartphone*',
  'mobiltelefon*',
  'diensthandy*',
  'gerätenummer',
  'iphone*',
  'tablet*',
  'device*',
  'mobile phone',
];
const NAMED = /imei/i;

function checkImei({ text, compact, before, after }: Candidate): CheckResult {
  const { separators } = readDigitGroups(text);
  if (compact.length !== 15 || separators.length > 1 || isQuantity(after)) return 'no';
  const named = NAMED.test(before) || NAMED.test(after);
  if (!isLuhnValid(compact)) return named ? 'check-digit' : 'no';
  if (named) return 0.9;
  return ISSUERS.test(compact) ? 'ok' : 'no';
}

export const imei = {
  id: 'imei',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 15, shape: SHAPE },
  confidence: { alone: 0, withContext: 0.6, checkFailed: 0.3 },
  context: { words: [...NAMES, ...DEVICES], against: OTHER_NUMBER_LABELS },
  check: checkImei,
} satisfies TextDetector;
