import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';
import { isDate, labelShape, NUMBER_VALUE, NUMBER_WORD } from '../label-shape';

/**
 * Personnel number of an employee (Personalnummer), given out by the employer; of soldiers the Personenkennziffer. Data of an
 * employment relationship: § 26 BDSG, personnel file law of Bund and Länder.
 *
 * | example | content |
 * |---|---|
 * | `00012345` | running number, three to twelve digits, often with leading zeros |
 * | `4711-02` | number and contract |
 * | `010190-M-12345` | Personenkennziffer: birth date, first letter of the name, five digits |
 *
 * There is no check digit that all employers share (the one of the Personenkennziffer is not published). A value counts if a label stands
 * before it and it has at least three digits.
 *
 * Worked example „Pers.-Nr.: 00012345“: label „Pers.-Nr.“, eight digits, no date, no quantity. ✓
 *
 * Authority: none; an organisation names its own shapes in its policy pack, which then count without a label.
 * Accuracy: as good as the label. Limits: „PNr.“ is left out, it is a care number elsewhere.
 */
const LABEL = labelShape(
  `(?:personal|pers|mitarbeiter(?:innen)?|mitarbeitenden|beschäftigten|bediensteten|stamm|personnel|employee|staff)${NUMBER_WORD}|` +
    'persnr|personenkennziffer|personenkennzahl|pk|pkz',
);
const KENNZIFFER = /^\d{6}-[A-Z]-\d{5}$/;
const KENNZIFFER_LABEL = /(?:^|[^a-zß-ÿ])(?:pkz?|personenkenn(?:ziffer|zahl))[^a-zß-ÿ]{0,6}$/i;
const VALUE = new RegExp(`\\d{6}-[A-Z]-\\d{5}(?![A-Za-z0-9])|${NUMBER_VALUE.source}`, 'y');

function checkPersonalnummer({ text, before, after }: Candidate): CheckResult {
  if (KENNZIFFER.test(text)) return 0.85;
  // „PK 4711“ is a car, a bus or a bookkeeper's account.
  if (KENNZIFFER_LABEL.test(before)) return 'no';
  const digits = text.replace(/\D/g, '').length;
  return digits < 3 || digits > 16 || isDate(text) || isQuantity(after) ? 'no' : 0.7;
}

export const personalnummer = {
  id: 'personalnummer',
  category: 'identifier',
  pattern: {
    trigger: 'label',
    words: (
      'personalnummer|personalnr|personal|pers|persnr|mitarbeiternummer|mitarbeiternr|mitarbeiter|mitarbeiterinnen|mitarbeitenden|' +
      'mitarbeitendennummer|beschäftigtennummer|beschäftigten|bediensteten|bedienstetennummer|stammnummer|stammnr|personnel|employee|' +
      'staff|personenkennziffer|personenkennzahl|pk|pkz'
    ).split('|'),
    label: LABEL,
    shape: VALUE,
  },
  // The check grades every value itself.
  confidence: { alone: 0, withContext: 0.7 },
  context: { words: ['personalnummer', 'personal-nr', 'pers.-nr', 'mitarbeiternummer'] },
  check: checkPersonalnummer,
} satisfies TextDetector;
