import { letterAsDigits, weightedCrossSum } from '../checksums/weighted-cross-sum';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';

/**
 * Health insurance number (Krankenversichertennummer, KVNR), the part that stays the same for life, printed on the health card;
 * issued by the trust office of the health insurers; § 290 SGB V. Leads to health data (Art. 9 DSGVO).
 *
 * | position | content |
 * |---|---|
 * | 1 | letter |
 * | 2–9 | serial digits |
 * | 10 | check digit |
 * | 11–19 | in the long form: institution (IK) of the health insurer |
 * | 20–29 | in the longest form: number of the member through whom somebody is insured |
 * | last | in the long forms: check digit over everything, not tested here |
 *
 * Check:
 * 1. write the letter as two digits, A = 01;
 * 2. multiply with 1 and 2 in turn;
 * 3. cross sum of each product;
 * 4. total modulo 10.
 *
 * Worked example T012345678: T = 20: 2·1 0·2 0·1 1·2 2·1 3·2 4·1 5·2 6·1 7·2 = 2 0 0 2 2 6 4 10 6 14;
 * cross sums 2+0+0+2+2+6+4+1+6+5 = 28; 28 mod 10 = 8. ✓
 *
 * Authority: SGB V § 290 with the annex of the agreed guideline. Fictitious numbers of data formats (`G995030567`) fail it.
 * Accuracy: 10 % of random strings of the right shape pass (part and invoice numbers look alike): medium alone, high with a
 * word of health insurance. In small letters only a label makes it more than just medium: parts of programs are named so, too.
 */
const SHAPE = /[A-Z](?:[ -]?\d){9}(?:[ -]?\d{9}(?:[ -]?[A-Z]\d{9})?[ -]?\d)?/iy;

const WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

const WORDS = [
  'krankenversicher*',
  'krankenkasse*',
  'versichertennummer',
  'versicherten-nr',
  'versichertennr',
];
const LABELS = [
  'kvnr',
  'kv-nr',
  'kv-nummer',
  'gesundheitskarte*',
  'egk',
  'versicherte',
  'versicherten',
  'versicherter',
];
const INSURERS = ['aok', 'barmer', 'dak', 'ikk', 'bkk', 'knappschaft'];

/** „KVNR: t012345678“ */
const LABEL_BEFORE = /(?:versicher[a-zäöü]*|kvnr|kv)[a-z .:-]{0,12}$/i;

/** Typed in haste, or the name of a program's part: just enough to be shown to a person. */
const SMALL_LETTER = 0.5;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function checkKrankenversichertennummer({ text, compact, before }: Candidate): CheckResult {
  const digits = letterAsDigits(compact) + compact.slice(1, 9);
  if (weightedCrossSum(digits, WEIGHTS) !== Number(compact.charAt(9))) return 'check-digit';
  return /^[a-z]/.test(text) && !LABEL_BEFORE.test(before) ? SMALL_LETTER : 'ok';
}

export const krankenversichertennummer = {
  id: 'krankenversichertennummer',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: LETTERS.toUpperCase() + LETTERS,
    // „T 012 345 678“: the letter apart.
    words: Array.from(LETTERS),
    minDigits: 9,
    shape: SHAPE,
  },
  confidence: { alone: 0.6, withContext: 0.9, checkFailed: 0.3 },
  context: { words: [...WORDS, ...LABELS, ...INSURERS], against: OTHER_NUMBER_LABELS },
  check: checkKrankenversichertennummer,
} satisfies TextDetector;
