import {
  ANY_DOCUMENT_LABELS,
  ID_CARD_LABELS,
  PASSPORT_LABELS,
  RESIDENCE_LABELS,
} from '../../data/document-labels';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import {
  checkDocumentSerial,
  isDeviceSerial,
  NO_DOCUMENT_LABELS,
  PASSPORT_LETTERS,
} from '../document-serial';

/**
 * Passport number: of a German passport, issued by the registration office (§ 4 PassG), or of another country's behind a
 * label that says so.
 *
 * | position | content |
 * |---|---|
 * | 1 | letter of the document: C F G H J K (L to Y are identity cards, see there) |
 * | 2–4 | key of the issuing office, from `0-9 C F G H J K L M N P R T V W X Y Z` |
 * | 5–9 | random, from the same characters |
 * | 10 | check digit; printed in the machine-readable zone only |
 *
 * Check (ICAO Doc 9303): digits as they are, A = 10 to Z = 35, weights 7, 3, 1 in turn, total modulo 10.
 *
 * Worked example C01X00T478 (published specimen), C = 12, X = 33, T = 29: 12·7 + 0·3 + 1·1 + 33·7 + 0·3 + 0·1 + 29·7 + 4·3 + 7·1
 * = 84+0+1+231+0+0+203+12+7 = 538; 538 mod 10 = 8. ✓
 *
 * Other countries: one or two letters and six to eight digits (`U12345678`, `AB1234567`), without a common check.
 *
 * Authority: the specimen of the Federal Ministry of the Interior, C01X00T47. Libraries that look for the check digit at position
 * nine reject it, and some expect a letter and eight digits, as before 2007.
 * Accuracy: nine characters prove nothing and need a word that names the document; ten characters pass by chance in 10 %, and
 * alone they are reported only with a second letter, as nearly all have: one letter and nine digits are an insurance number or an order.
 */
const SHAPE = /[A-Z]{1,2}\d{6,8}(?![0-9A-Z])|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}(?: ?\d)?/iy;

const WORDS = [...PASSPORT_LABELS, ...ANY_DOCUMENT_LABELS];
const findName = compileWords(WORDS);

/** Directly before the value; „Pass“ alone is too common for numbers that nothing else proves. */
const PASSPORT_NUMBER =
  /(?:^|[^a-zß-ÿ])(?:(?:kinder)?reisepass(?:es)?|nationalpass(?:es)?|reiseausweis(?:es)?|passport|pass(?:port)?[- ]?(?:nummer|nr\.?|number|no\.?)|travel document)(?:[- ]?(?:nummer|nr\.?|number|no\.?))?[ :]{0,3}$/i;

function checkReisepass({ text, compact, before, after }: Candidate): CheckResult {
  if (PASSPORT_LETTERS.includes(compact.charAt(0))) {
    const result = checkDocumentSerial(compact);
    if (result !== 'no') {
      if (findName(before) >= 0 || findName(after) >= 0) return result;
      return result === 'ok' && isDistinctive(text) && !isDeviceSerial(before) ? 'ok' : 'no';
    }
  }
  if (!FOREIGN.test(compact) && checkDocumentSerial(compact) !== 'ok') return 'no';
  return PASSPORT_NUMBER.test(before) ? LABEL_ONLY : 'no';
}

const LABEL_ONLY = 0.65;
const FOREIGN = /^[A-Z]{1,2}\d{6,8}$/;

function isDistinctive(text: string): boolean {
  return text.length === 10 && /^[A-Z0-9]+$/.test(text) && text.replace(/\d/g, '').length >= 2;
}

export const reisepass = {
  id: 'reisepass',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    minDigits: 2,
    shape: SHAPE,
  },
  confidence: { alone: 0.5, withContext: 0.85, checkFailed: 0.3 },
  context: { words: WORDS, against: [...NO_DOCUMENT_LABELS, ...ID_CARD_LABELS, ...RESIDENCE_LABELS] },
  check: checkReisepass,
} satisfies TextDetector;
