import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';

/**
 * Number of a foreigner in the central register (AZR-Nummer), issued by the Federal Office for Migration and Refugees; § 3 Abs. 1
 * Nr. 2 AZRG, form in § 2 AZRG-DV. It may be used only between the authorities that the act names (§ 10 Abs. 4 AZRG).
 *
 * | position | content |
 * |---|---|
 * | 1–2 | year of the first entry |
 * | 3–4 | month, 00 to 12 |
 * | 5–6 | day, 00 to 31 |
 * | 7–12 | running number |
 *
 * Check: there is no check digit; only month and day can be impossible (pattern of the exchange format XJustiz).
 *
 * Worked example 260412123456: month 04, day 12: possible. Alone it may be anything; behind „AZR-Nr.“ it is one. ✓
 *
 * Authority: AZRG-DV; the pattern of XJustiz, which also takes 00 for a day or month that is not known.
 * Accuracy: 4.2 % of random rows of twelve digits pass, so nothing is reported without a word that names the register.
 * Limits: the older file numbers of asylum proceedings (D-number) have no form of their own.
 */
const SHAPE =
  /\d{6}[ -]?\d{6}|\d{2}[ ./]\d{2}[ ./]\d{2}[ ./]?\d{6}|\d{3}([ .-])\d{3}\1\d{3}\1\d{3}|\d{4} \d{4} \d{4}/y;

const WORDS = [
  'azr',
  'azr-nummer',
  'azr-nr',
  'azrnr',
  'azrnummer',
  'azr-zahl',
  'ausländerzentralregister*',
  'auslaenderzentralregister*',
  'central register of foreigners',
];

function checkAzrNummer({ compact, after }: Candidate): CheckResult {
  if (compact.length !== 12 || isQuantity(after)) return 'no';
  const month = Number(compact.slice(2, 4));
  const day = Number(compact.slice(4, 6));
  return month <= 12 && day <= 31 ? 'ok' : 'check-digit';
}

export const azrNummer = {
  id: 'azr-nummer',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 12, shape: SHAPE },
  confidence: { alone: 0, withContext: 0.85 },
  context: { words: WORDS, against: OTHER_NUMBER_LABELS },
  check: checkAzrNummer,
} satisfies TextDetector;
