import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { mod1110CheckDigit } from '../checksums/mod-11-10';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { readDigitGroups } from '../digit-groups';
import { isQuantity } from '../is-quantity';

/**
 * VAT identification number (Umsatzsteuer-Identifikationsnummer), given by the Federal Central Tax Office to businesses; § 27a UStG.
 * With five digits behind a hyphen it is the business identification number (W-IdNr, § 139c AO), issued since November 2024.
 *
 * | position | content |
 * |---|---|
 * | 1–2 | `DE` |
 * | 3–10 | digits, the first 1–9 |
 * | 11 | check digit |
 * | `-00001` | W-IdNr only: number of the activity |
 *
 * Check (ISO 7064 MOD 11,10): start with 10; for each digit: add it, modulo 10 (0 becomes 10), double, modulo 11;
 * the check digit is 11 minus the result, modulo 10.
 *
 * Worked example DE136695976 (published), remainder after each digit: 1 → 11 → 1 → 2; 3 → 5 → 10; 6 → 16 → 6 → 1; 6 → 7 → 3; 9 → 12 → 2 → 4;
 * 5 → 9 → 7; 9 → 16 → 6 → 1; 7 → 8 → 5; 11 − 5 = 6. ✓
 *
 * Authority: BGBl. 1993 I p. 736, annex 3 to § 9 ZMDV, prescribes the check digit; libraries that call it unpublished test the shape only.
 * Accuracy: 10 % of random digits pass. It mostly belongs to a firm and stands in its footer, so it is a hint even with its label;
 * medium only beside words that make a natural person of the business.
 * Known limit: numbers of other countries belong to firms abroad and are not sought.
 */
const SHAPE = /DE[ .-]?\d(?:[ .]?\d){8}(?:-\d{5})?/iy;

const LABELS =
  'ust-id*|ust-ident*|ust.-id*|ust. id*|ustid*|ust id*|umsatzsteuer-id*|umsatzsteueridentifikation*|umsatzsteuer*|w-idnr|w-id*|wirtschafts-id*|wirtschaftsidentifikation*|vat|vat-id|vatin|vat no|vat-nr';
const PERSONS =
  'einzelunternehm*|freiberuf*|freelancer*|selbstständig*|selbständig*|kleinunternehm*|inhaber|inhaberin|honorarkraft|solo-selbst*|sole trader|self-employed';

const findPerson = compileWords(PERSONS.split('|'));

function checkUstId({ text, before, after }: Candidate): CheckResult {
  if (/\d[ .-]?$/.test(before) || isQuantity(after)) return 'no';
  const [number = ''] = text
    .slice(2)
    .split('-')
    .slice(text.charAt(2) === '-' ? 1 : 0);
  const digits = number.replace(/\D/g, '');
  if (digits.length !== 9 || digits.startsWith('0') || !isGrouped(number.trim())) return 'no';
  if (mod1110CheckDigit(digits.slice(0, 8)) !== Number(digits.slice(8))) return 'check-digit';
  return findPerson(before) >= 0 || findPerson(after) >= 0 ? OF_A_PERSON : 'ok';
}

const OF_A_PERSON = 0.6;

/** In one piece or in threes; other groups are an IBAN cut short or a table. */
function isGrouped(number: string): boolean {
  const { sizes } = readDigitGroups(number.replace(/^\./, ''));
  return sizes.length === 1 || sizes.every((size) => size === 3);
}

export const ustId = {
  id: 'ust-id',
  category: 'identifier',
  pattern: { trigger: 'number', starts: 'Dd', words: ['de'], minDigits: 9, shape: SHAPE },
  confidence: { alone: 0.3, withContext: 0.4, checkFailed: 0.2 },
  context: { words: LABELS.split('|'), against: OTHER_NUMBER_LABELS },
  check: checkUstId,
} satisfies TextDetector;
