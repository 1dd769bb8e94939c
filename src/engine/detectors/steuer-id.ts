import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { mod1110CheckDigit } from '../checksums/mod-11-10';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { readDigitGroups } from '../digit-groups';
import { isQuantity } from '../is-quantity';

/**
 * Tax identification number (Steuer-Identifikationsnummer, IdNr), issued for life by the Federal Central Tax Office to
 * everybody registered in Germany; § 139b AO. Key of all registers under the IDNrG, so always serious.
 *
 * | position | content |
 * |---|---|
 * | 1 | 1–9 (0 is kept for test numbers of the tax administration) |
 * | 2–10 | digits |
 * | 11 | check digit |
 *
 * Rule of repetition (§ 1 StIdV): among the first ten digits exactly one value occurs twice (until 2015) or three times (since
 * 2016), all others at most once; three equal digits never stand side by side.
 *
 * Check (ISO 7064 MOD 11,10): start with 10; for each digit: add it, modulo 10 (0 becomes 10), double, modulo 11;
 * the check digit is 11 minus the result, modulo 10.
 *
 * Worked example 86095742719 (published by the tax administration), remainder after each of the ten digits:
 * 8 → 18 → 8 → 16 → 5; 6 → 11 → 1 → 2; 0 → 2 → 4; 9 → 13 → 3 → 6; 5 → 11 → 1 → 2; 7 → 9 → 18 → 7; 4 → 11 → 1 → 2; 2 → 4 → 8;
 * 7 → 15 → 5 → 10; 1 → 11 → 1 → 2; 11 − 2 = 9. ✓ Repetition: 7 twice, all others at most once. ✓
 *
 * Authority: StIdV. References disagree on `12345678903` and `98765432106` (no digit repeated) and on `11112345678` (one digit four
 * times): their check digits fit, all three are impossible.
 * Accuracy: 0.33 % of random rows of eleven digits pass, so it is reported without a label.
 */
const SHAPE = /[1-9](?:[ ./-]?\d){10}/y;

const WORDS = [
  'steuer-id*',
  'steuerid*',
  'steueridentifikation*',
  'steuer-ident*',
  'steuerident*',
  'identnummer',
];
const LABELS = [
  'idnr',
  'id-nr',
  'identifikationsnummer',
  'st-id',
  'st.-id',
  'stid',
  'steuernummer',
  'steuer-nr',
  'tin',
];

function checkSteuerId({ text, compact, after }: Candidate): CheckResult {
  if (compact.length !== 11 || text.length === SINGLE_DIGITS || isQuantity(after)) return 'no';
  const { sizes, separators } = readDigitGroups(text);
  // Single digits in a row are a table or a form with boxes for something else.
  if (separators.length > 1 || sizes.some((size) => size < 2)) return 'no';
  const first = compact.slice(0, 10);
  if (!hasRepetition(first)) return 'check-digit';
  return mod1110CheckDigit(first) === Number(compact.slice(10)) ? 'ok' : 'check-digit';
}

/** Eleven digits and what parts each from the next: a table. */
const SINGLE_DIGITS = 21;

function hasRepetition(digits: string): boolean {
  const counts = new Array<number>(10).fill(0);
  for (const digit of digits) counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1;
  const repeated = counts.filter((count) => count > 1);
  if (repeated.length !== 1) return false;
  return repeated[0] === 2 || (repeated[0] === 3 && !/(\d)\1\1/.test(digits));
}

export const steuerId = {
  id: 'steuer-id',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '123456789', minDigits: 11, shape: SHAPE },
  confidence: { alone: 0.85, withContext: 0.95, checkFailed: 0.3 },
  context: { words: [...WORDS, ...LABELS], against: OTHER_NUMBER_LABELS },
  check: checkSteuerId,
} satisfies TextDetector;
