import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { icao731CheckDigit } from '../checksums/icao-731';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Serial number of a German identity card or passport, issued by the registration office of the municipality; § 2 (8) PAuswG, § 4 PassG.
 *
 * | position | content |
 * |---|---|
 * | 1 | letter of the document: identity cards L M N P R T V W X Y, passports C F G H J K |
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
 * Authority: the specimens of the Federal Ministry of the Interior, L01X00T47 and C01X00T47: nine characters without a check digit.
 * Libraries that look for the check digit at position nine reject both.
 * Accuracy: nine characters carry no check digit and are reported only beside a word that names the document, as are
 * passport letters and all-digit numbers; ten characters with a letter of identity cards pass by chance in 10 %: medium alone.
 * „Seriennummer“ alone is no such word: it stands before the numbers of printers.
 */
const SHAPE = /[0-9CFGHJKLMNPRTVWXYZ]{9}\d?D?/iy;

const ID_CARD_LETTERS = 'LMNPRTVWXY';
const PASSPORT_LETTERS = 'CFGHJK';

const CARDS = [
  'personalausweis*',
  'perso',
  'ausweis',
  'ausweises',
  'ausweise',
  'identitätskarte',
  'dokumentennummer',
];
const CARD_NUMBERS = [
  'ausweisnummer*',
  'ausweis-nr',
  'ausweisnr',
  'ausweiskopie',
  'ausweisdaten',
  'ausweisdokument*',
];
const PASSPORTS = ['pass', 'reisepass*', 'passnummer', 'pass-nr', 'kinderreisepass*'];
const WORDS = [...CARDS, ...CARD_NUMBERS, ...PASSPORTS];

const findName = compileWords(WORDS);

function checkPersonalausweis({ text, compact, before, after }: Candidate): CheckResult {
  const serial = compact.replace(/D$/, '');
  const letter = serial.charAt(0);
  const named = findName(before.toLowerCase()) >= 0 || findName(after.toLowerCase()) >= 0;
  const isCard = ID_CARD_LETTERS.includes(letter);
  if (!named && (!isCard || serial.length === 9 || text !== compact)) return 'no';
  if (/^\d+$/.test(serial) ? serial.length === 9 : !isCard && !PASSPORT_LETTERS.includes(letter)) return 'no';
  if (serial.length === 9) return 'ok';
  return icao731CheckDigit(serial.slice(0, 9)) === Number(serial.slice(9)) ? 'ok' : 'check-digit';
}

export const personalausweis = {
  id: 'personalausweis',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: '0123456789CFGHJKLMNPRTVWXYcfghjklmnprtvwxy',
    minDigits: 2,
    shape: SHAPE,
  },
  confidence: { alone: 0.6, withContext: 0.85, checkFailed: 0.3 },
  context: { words: WORDS, against: OTHER_NUMBER_LABELS },
  check: checkPersonalausweis,
} satisfies TextDetector;
