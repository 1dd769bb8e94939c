import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { drivingLicenceCheck } from '../checksums/driving-licence';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Number of a driving licence (field 5 of the card), issued by the driving licence authority of the district; FeV annex 8.
 *
 * | position | content |
 * |---|---|
 * | 1–4 | key of the authority: letter or digit of the Land, then usually three digits |
 * | 5–9 | letters and digits |
 * | 10 | check character, 0–9 or X |
 * | 11 | number of the issue, digit or letter |
 *
 * Check: letters A = 10 to Z = 35, weights 9, 8, … 1 over the first nine, total modulo 11, ten is X.
 *
 * Worked example B072RRE2I55 (specimen of the regulation), B = 11, R = 27, E = 14, I = 18: 11·9 + 0·8 + 7·7 + 2·6 + 27·5 + 27·4 + 14·3 +
 * 2·2 + 18·1 = 99+0+49+12+135+108+42+4+18 = 467; 467 mod 11 = 5. ✓ Fifth issue.
 *
 * Authority: the specimen; a known pattern of two letters and eight digits does not match it.
 * Accuracy: 9 % of random rows pass. Alone it is medium and only in the usual form, a letter and three digits first and a letter
 * among the next five; any other form needs a word that names the licence.
 * Known limit: papers issued before 1999 have a plain list number, which nothing tells from others.
 */
const SHAPE = /[0-9A-Z]{4}[ -]?[0-9A-Z]{5}[ -]?[0-9X][0-9A-Z]/iy;

const WORDS =
  'führerschein*|fuehrerschein*|fahrerlaubnis*|fs-nr|fsnr|fe-nr|kartenführerschein*|feld 5|driving licence*|driving license*|driver licence*|driver license*|driver’s licence*|driver’s license*|license no|licence no';

const findName = compileWords(WORDS.split('|'));
const USUAL = /^[A-Z]\d{3}(?=[0-9A-Z]{0,4}[A-Z])[0-9A-Z]{5}[0-9X][0-9A-Z]$/;

function checkFuehrerschein({ text, compact, before, after }: Candidate): CheckResult {
  if (compact.length !== 11 || !/[A-Z]/.test(compact)) return 'no';
  const isRight = drivingLicenceCheck(compact.slice(0, 9)) === compact.charAt(9);
  if (findName(before) >= 0 || findName(after) >= 0) {
    // „Fahrerlaubnis-klasse“ has the shape as well.
    return compact.replace(/\D/g, '').length < 3 ? 'no' : isRight ? 'ok' : 'check-digit';
  }
  return isRight && USUAL.test(text) ? 'ok' : 'no';
}

export const fuehrerschein = {
  id: 'fuehrerschein',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    minDigits: 3,
    shape: SHAPE,
  },
  confidence: { alone: 0.5, withContext: 0.9, checkFailed: 0.3 },
  context: { words: WORDS.split('|'), against: OTHER_NUMBER_LABELS },
  check: checkFuehrerschein,
} satisfies TextDetector;
