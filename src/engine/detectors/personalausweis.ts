import {
  ANY_DOCUMENT_LABELS,
  ID_CARD_LABELS,
  PASSPORT_LABELS,
  RESIDENCE_LABELS,
} from '../../data/document-labels';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { checkDocumentSerial, ID_CARD_LETTERS, isDeviceSerial, NO_DOCUMENT_LABELS } from '../document-serial';

/**
 * Serial number of a German identity card, issued by the registration office of the municipality; § 2 (8) PAuswG, use limited by § 20.
 *
 * | position | content |
 * |---|---|
 * | 1 | letter of the document: L M N P R T V W X Y (C F G H J K are passports, see there) |
 * | 2–4 | key of the issuing office, from `0-9 C F G H J K L M N P R T V W X Y Z` (no vowels, nothing that looks like a digit) |
 * | 5–9 | random (since 2010), from the same characters |
 * | 10 | check digit; printed in the machine-readable zone only |
 *
 * Cards of 1987 to 2010: ten digits, printed with a `D` behind.
 *
 * Check (ICAO Doc 9303): digits as they are, A = 10 to Z = 35, weights 7, 3, 1 in turn, total modulo 10.
 *
 * Worked example T220001293 (published specimen): T = 29: 29·7 2·3 2·1 0·7 0·3 0·1 1·7 2·3 9·1 = 203+6+2+0+0+0+7+6+9 = 233;
 * 233 mod 10 = 3. ✓
 *
 * Authority: the specimen of the Federal Ministry of the Interior, L01X00T47: nine characters without a check digit. Libraries that
 * look for the check digit at position nine reject it.
 * Accuracy: nine characters carry no check digit and are reported only beside a word that names the document, as are
 * all-digit numbers; ten characters pass by chance in 10 %: medium alone. A word for a passport or a residence title directly
 * before it leaves the number to those detectors.
 */
const SHAPE = /[0-9CFGHJKLMNPRTVWXYZ]{9}(?: ?\d)?D?/iy;

const WORDS = [...ID_CARD_LABELS, ...ANY_DOCUMENT_LABELS];

const findName = compileWords(WORDS);
const findTitle = compileWords(RESIDENCE_LABELS);

function checkPersonalausweis({ text, compact, before, after }: Candidate): CheckResult {
  const serial = compact.replace(/D$/, '');
  const isCard = ID_CARD_LETTERS.includes(serial.charAt(0));
  if (/^\d+$/.test(serial) ? serial.length === 9 : !isCard) return 'no';
  // „Aufenthaltserlaubnis nach § 24 AufenthG, Seriennummer Y…“
  if (serial.startsWith('Y') && findTitle(before) > findName(before)) return 'no';
  const named = findName(before) >= 0 || findName(after) >= 0;
  if (!named && (!isCard || serial.length === 9 || text !== compact)) return 'no';
  return !named && isDeviceSerial(before) ? 'no' : checkDocumentSerial(serial);
}

export const personalausweis = {
  id: 'personalausweis',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: '0123456789LMNPRTVWXYlmnprtvwxy',
    minDigits: 2,
    shape: SHAPE,
  },
  confidence: { alone: 0.6, withContext: 0.85, checkFailed: 0.3 },
  context: { words: WORDS, against: [...NO_DOCUMENT_LABELS, ...PASSPORT_LABELS, ...RESIDENCE_LABELS] },
  check: checkPersonalausweis,
} satisfies TextDetector;
