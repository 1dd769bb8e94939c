import { characterClasses, DIGIT, OTHER } from './character-class';
import { MAX_VALUE_LENGTH } from './limits';

/**
 * Counts the digits that follow in groups joined by separators, up to the longest value there is. One short group of
 * letters may stand between („GB29 NWBK 6016“, „070649 C 103“); words of the sentence end the run.
 *
 * @param enough digits; counting on could only meet a line break. @param lineBreak where the next one stands at or behind `start`; beyond the text where none does.
 * @returns the number of digits, negative if the run goes over a line break: an object for every number of a mail would
 *   cost more than counting.
 */
export function measureRun(text: string, start: number, enough: number, lineBreak: number): number {
  const classes = characterClasses();
  const limit = Math.min(text.length, start + MAX_VALUE_LENGTH);
  let digits = 0;
  let separators = 0;
  let letters = 0;
  let groupHasDigit = true;
  let wordsBefore = 0;
  let wraps = false;
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    const kind = classes[code];
    if (kind === OTHER) {
      // „0) 30“, „ / “ and „ – “ are the longest separators people write.
      if (!isGroupSeparator(code) || ++separators > 3) break;
      if (code === LINE_BREAK) wraps = true;
      continue;
    }
    if (separators > 0 || i === start) {
      wordsBefore = groupHasDigit ? 0 : wordsBefore + 1;
      if (wordsBefore > 1) break;
      separators = 0;
      letters = 0;
      groupHasDigit = false;
    }
    if (kind === DIGIT) {
      if (++digits === enough && lineBreak >= limit) break;
      groupHasDigit = true;
    } else if (++letters > LONGEST_LETTER_GROUP && !groupHasDigit) break;
  }
  return wraps ? -digits : digits;
}

/** What may stand between the groups of a number. */
export function isGroupSeparator(code: number): boolean {
  return code < 128 && SEPARATORS[code] === 1;
}

const LINE_BREAK = 0x0a;

/** „September“ in a date; bank codes inside an IBAN have four letters. */
const LONGEST_LETTER_GROUP = 9;

/** By ASCII code. */
const SEPARATORS = new Uint8Array(128);
for (const sign of ' .-/()\n') SEPARATORS[sign.charCodeAt(0)] = 1;
