import type { Candidate, CheckResult, TextDetector } from '../detector';
import { readMrz } from '../read-mrz';

/**
 * Machine-readable zone of an identity card, passport, residence title or visa, as scanners and text recognition return it; ICAO Doc
 * 9303. It holds name, date of birth, nationality and document number at once; copies of cards are limited by § 20 PAuswG.
 *
 * | document | lines | first line | line with dates |
 * |---|---|---|---|
 * | card (TD1) | 3 × 30 | kind(2) state(3) number(9) check | birth(6) check sex expiry(6) check state(3) … check of all |
 * | older card, visa (TD2) | 2 × 36 | kind(2) state(3) name | number(9) check state(3) birth(6) check sex expiry(6) check … |
 * | passport (TD3) | 2 × 44 | kind(2) state(3) name | as TD2 |
 * | front of older German cards | 26 | – | number(9) check birth(6) check expiry(6) check `D` check |
 *
 * Check of a field (ICAO 7-3-1): digits as they are, A = 10 to Z = 35, `<` = 0, weights 7, 3, 1 in turn, total modulo 10.
 * 1. Take the line apart by each layout; both dates must be possible ones.
 * 2. Two of the three check digits (number, birth, expiry) fit: certain.
 * 3. Text recognition: O, Q, D for 0, I, L for 1, Z for 2, S for 5, G for 6, B for 8 in digits; `«` for `<<`; blanks before `<`; any
 *    number of filling signs at the end.
 *
 * Worked example, birth 640812 of the specimen (`6408125`): 6·7 + 4·3 + 0·1 + 8·7 + 1·3 + 2·1 = 42+12+0+56+3+2 = 115; 115 mod 10 = 5. ✓
 *
 * Authority: ICAO Doc 9303 and the specimens of the Federal Ministry of the Interior.
 * Accuracy: no random string of any sample passed. Lines with dates and `<<` whose check digits fail, and the line with the
 * name alone, are medium. Reported from the first line on, so that masking covers the name as well.
 * Known limit: the name line of a card alone begins like any word and is not found without the lines above it.
 */
const SHAPE = /(?:[0-9A-Z<«‹]| (?=[<«‹])){26,46}(?: ?\n ?(?:[0-9A-Z<«‹]| (?=[<«‹])){26,46}){0,2}/y;

/** Kinds of documents and states, where the first word of a zone has no digit. */
const FIRST_WORDS = 'p|pp|pd|po|ps|pm|pe|pt|i|id|idd|a|ar|ard|ac|acd|c|v|vd';

function checkMrz({ text }: Candidate): CheckResult {
  switch (readMrz(text)) {
    case 'checked':
      return 'ok';
    case 'dates':
    case 'line':
      return DAMAGED;
    case 'none':
      return 'no';
  }
}

const DAMAGED = 0.6;

export const mrz = {
  id: 'mrz',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    words: FIRST_WORDS.split('|'),
    isCapitalised: true,
    minDigits: 2,
    shape: SHAPE,
  },
  confidence: { alone: 0.95, withContext: 0.95 },
  context: { words: ['mrz', 'maschinenlesbar*', 'machine readable', 'machine-readable'] },
  check: checkMrz,
} satisfies TextDetector;
