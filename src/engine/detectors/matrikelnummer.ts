import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';
import { isDate, labelShape, NUMBER_WORD, WORD_END } from '../label-shape';

/**
 * Matriculation number of a student (Matrikelnummer), given out by the university on enrolment; university law of the Länder.
 *
 * | position | content |
 * |---|---|
 * | 1–5 to 1–10 | digits, in few universities with a year in front (`26/12345`) or a letter |
 *
 * There is no check digit that all universities share. A value counts if a label stands before it and it has five to ten digits.
 *
 * Worked example „Matr.-Nr. 1234567“: label „Matr.-Nr.“, seven digits, no date. ✓
 *
 * Authority: none; a university names its own shapes in its policy pack, which then count without a label.
 * Accuracy: as good as the label. Limits: Austrian land registers and medical practices use the word for other things; rare in offices.
 */
const SHAPE = new RegExp(`[A-Z]?-?\\d{1,10}(?:[-./ ]\\d{2,8}){0,3}${WORD_END}`, 'y');

const LABEL = labelShape(
  `(?:im)?matrikel(?:${NUMBER_WORD})?|(?:im)?matrikul(?:ations)?${NUMBER_WORD}|matr${NUMBER_WORD}|` +
    `(?:students?|enrolment|enrollment|matriculation|studierenden|studenten)${NUMBER_WORD}`,
);

function checkMatrikelnummer({ text, after }: Candidate): CheckResult {
  const digits = text.replace(/\D/g, '').length;
  return digits < 5 || digits > 10 || isDate(text) || isQuantity(after) ? 'no' : 0.75;
}

export const matrikelnummer = {
  id: 'matrikelnummer',
  category: 'identifier',
  pattern: {
    trigger: 'label',
    words: (
      'matrikel|matrikelnummer|matrikelnr|matr|matrnr|immatrikulations|immatrikulationsnummer|student|students|studenten|studentennummer|' +
      'studierenden|studierendennummer|enrolment|enrollment|matriculation'
    ).split('|'),
    label: LABEL,
    shape: SHAPE,
  },
  // The check grades every value itself.
  confidence: { alone: 0, withContext: 0.75 },
  context: { words: ['matrikelnummer', 'matrikel-nr', 'matr.-nr', 'student id'] },
  check: checkMatrikelnummer,
} satisfies TextDetector;
