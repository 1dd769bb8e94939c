import { PENSION_AREAS } from '../../data/pension-areas';
import { letterAsDigits, weightedCrossSum } from '../checksums/weighted-cross-sum';
import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Pension insurance number (Rentenversicherungsnummer, Sozialversicherungsnummer), issued for life by the data centre of the
 * pension insurance; § 147 SGB VI, VKVV § 2. It contains the date of birth; § 18f SGB IV restricts its use.
 *
 * | position | content |
 * |---|---|
 * | 1–2 | area of the issuing institution (VKVV, annex) |
 * | 3–8 | date of birth TTMMJJ; the day raised by 50 when the serial numbers of a day ran out; 00 where it is not known |
 * | 9 | first letter of the name at birth |
 * | 10–11 | serial number: 00–49 male, 50–99 female and others |
 * | 12 | check digit |
 *
 * Check:
 * 1. write the letter as two digits, A = 01;
 * 2. multiply with 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1;
 * 3. cross sum of each product;
 * 4. total modulo 10.
 *
 * Worked example 15070649C103: 1·2 5·1 0·2 7·5 0·7 6·1 4·2 9·1, C = 03: 0·2 3·1, 1·2 0·1 = 2 5 0 35 0 6 8 9 0 3 2 0;
 * cross sums 2+5+0+8+0+6+8+9+0+3+2+0 = 43; 43 mod 10 = 3. ✓
 *
 * Authority: VKVV. Day and month 00 for people without a proven date of birth follow the agreement of the institutions
 * that VKVV § 2 (3) names; lists of areas that go on to 79 do not.
 * Accuracy: 0.4 % of random strings of the right shape pass. A number with an impossible date is none, whatever its label says.
 */
const SHAPE = /\d{2}[ ./-]?\d{2}[ .]?\d{2}[ .]?\d{2}[ ./-]?[A-Z][ ./-]?\d{2}[ ./-]?\d/iy;

const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
const DAY_OFFSET = 50;
const AREAS = PENSION_AREAS.join(' ');

const WORDS = [
  'rentenversicherung*',
  'sozialversicherung*',
  'versicherungsnummer',
  'versicherungs-nr',
  'rentennummer',
];
const LABELS = ['rvnr', 'rv-nr', 'rv-nummer', 'vsnr', 'svnr', 'sv-nr', 'sv-nummer', 'rente*', 'drv'];

function checkRentenversicherungsnummer({ compact }: Candidate): CheckResult {
  const day = Number(compact.slice(2, 4));
  const month = Number(compact.slice(4, 6));
  if (!AREAS.includes(compact.slice(0, 2)) || !isBirthday(day, month)) return 'no';
  const digits = compact.slice(0, 8) + letterAsDigits(compact.charAt(8)) + compact.slice(9, 11);
  return weightedCrossSum(digits, WEIGHTS) === Number(compact.slice(11)) ? 'ok' : 'check-digit';
}

function isBirthday(day: number, month: number): boolean {
  if (month > 12) return false;
  if (day === 0) return true;
  const calendarDay = day > DAY_OFFSET ? day - DAY_OFFSET : day;
  return month > 0 && calendarDay <= 31;
}

export const rentenversicherungsnummer = {
  id: 'rentenversicherungsnummer',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '01234568', minDigits: 11, shape: SHAPE },
  confidence: { alone: 0.9, withContext: 0.95, checkFailed: 0.3 },
  context: { words: [...WORDS, ...LABELS] },
  check: checkRentenversicherungsnummer,
} satisfies TextDetector;
