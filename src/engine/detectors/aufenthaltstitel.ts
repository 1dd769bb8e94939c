import { ID_CARD_LABELS, PASSPORT_LABELS, RESIDENCE_LABELS } from '../../data/document-labels';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { checkDocumentSerial, NO_DOCUMENT_LABELS } from '../document-serial';

/**
 * Serial number of a residence title: the electronic card (eAT, § 78 AufenthG) or the older sticker, and of the papers that go
 * with it; issued by the immigration office.
 *
 * | position | content |
 * |---|---|
 * | 1 | letter, `Y` on the cards of today |
 * | 2–9 | from `0-9 C F G H J K L M N P R T V W X Y Z` |
 * | 10 | check digit; printed in the machine-readable zone only |
 * | sticker | one or two letters, six to eight digits |
 *
 * Check (ICAO Doc 9303): digits as they are, A = 10 to Z = 35, weights 7, 3, 1 in turn, total modulo 10.
 *
 * Worked example Y12G3H4K54 (made up), Y = 34, G = 16, H = 17, K = 20: 34·7 + 1·3 + 2·1 + 16·7 + 3·3 + 17·1 + 4·7 + 20·3 + 5·1
 * = 238+3+2+112+9+17+28+60+5 = 474; 474 mod 10 = 4. ✓
 *
 * Authority: § 78 AufenthG with ICAO Doc 9303; a published pattern of `AT` and seven digits belongs to no German document.
 * Accuracy: identity cards begin with Y as well, so nothing is reported without a word that names a residence title; without Y it must
 * stand directly before the number.
 */
const SHAPE = /[A-Z]{1,2}\d{6,8}(?![0-9A-Z])|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}(?: ?\d)?/iy;

const findTitle = compileWords(RESIDENCE_LABELS);
const findCard = compileWords(ID_CARD_LABELS);

function checkAufenthaltstitel({ compact, before, after }: Candidate): CheckResult {
  if (findTitle(before.slice(-LABEL_REACH)) < 0) {
    // Identity cards begin with Y as well; the nearer word decides.
    if (!compact.startsWith('Y') || findCard(before) > findTitle(before)) return 'no';
    if (findTitle(before) < 0 && findTitle(after) < 0) return 'no';
  }
  const result = checkDocumentSerial(compact);
  if (compact.startsWith('Y') && result !== 'no') return result;
  return result === 'ok' || STICKER.test(compact) ? LABEL_ONLY : 'no';
}

const LABEL_ONLY = 0.65;
/** „Niederlassungserlaubnis mit der Nr. “ */
const LABEL_REACH = 36;
const STICKER = /^[A-Z]{1,2}\d{6,8}$/;

export const aufenthaltstitel = {
  id: 'aufenthaltstitel',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    minDigits: 2,
    shape: SHAPE,
  },
  confidence: { alone: 0.3, withContext: 0.85, checkFailed: 0.3 },
  context: {
    words: RESIDENCE_LABELS,
    against: [...NO_DOCUMENT_LABELS, ...ID_CARD_LABELS, ...PASSPORT_LABELS],
  },
  check: checkAufenthaltstitel,
} satisfies TextDetector;
