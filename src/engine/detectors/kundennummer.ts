import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';
import { isDate, labelShape, NUMBER_VALUE, NUMBER_WORD } from '../label-shape';

/**
 * Customer number (Kundennummer), also of insurance policies and memberships; given out by whoever keeps the account. At the job centre
 * and the employment agency every person has one (Kundennummer der BA, § 51a SGB II): social data, § 67 SGB X.
 *
 * | example | who |
 * |---|---|
 * | `123A456789` | employment agency: three digits, letter, six digits (form from secondary sources, unverified) |
 * | `4711 0815` | suppliers, insurers and clubs, a row of digits |
 *
 * There is no check digit. A value counts if a label stands before it and it has at least four digits.
 *
 * Worked example „Kundennummer: 123A456789“: label; three digits, a letter, six digits: the agency's form, 0.85. ✓
 *
 * Graded down to 0.3: the house's own number at a supplier („unsere Kundennummer“), and on invoices and orders.
 * Authority: none; an organisation names its own shapes in its policy pack, which then count without a label.
 * Accuracy: as good as the label. Limits: whether the customer is a person or a company cannot be seen.
 */
const LABEL = labelShape(
  `(?:kunden?|kd|mitglieds?|policen|vertragskonto|versicherungs-?schein|abo|customer|client|member(?:ship)?|policy)${NUMBER_WORD}|kdnr`,
);
const AGENCY = /^\d{3}[A-Z]\d{6}$/;
const OWN_OR_TRADE =
  /(?:unsere|eigene|our) [^\n]{0,60}$|rechnung|lieferschein|bestellung|angebot|auftrag|invoice|purchase order/i;

const VALUE = new RegExp(`\\d{3} ?[A-Z] ?\\d{6}(?![A-Za-z0-9])|${NUMBER_VALUE.source}`, 'y');

function checkKundennummer({ text, compact, before, after }: Candidate): CheckResult {
  if (AGENCY.test(compact)) return 0.85;
  const digits = text.replace(/\D/g, '').length;
  if (digits < 4 || isDate(text) || isQuantity(after)) return 'no';
  return OWN_OR_TRADE.test(before) || OWN_OR_TRADE.test(after) ? 0.3 : 0.7;
}

export const kundennummer = {
  id: 'kundennummer',
  category: 'identifier',
  pattern: {
    trigger: 'label',
    words: (
      'kundennummer|kundennr|kunden|kunde|kundenid|kd|kdnr|mitgliedsnummer|mitgliedsnr|mitglieds|mitglied|mitgliednummer|policennummer|' +
      'policen|vertragskonto|vertragskontonummer|versicherungsscheinnummer|versicherungsschein|abonummer|abo|customer|client|' +
      'member|membership|policy'
    ).split('|'),
    label: LABEL,
    shape: VALUE,
  },
  // The check grades every value itself.
  confidence: { alone: 0, withContext: 0.7 },
  context: { words: ['kundennummer', 'kunden-nr', 'kd.-nr', 'kdnr', 'mitgliedsnummer'] },
  check: checkKundennummer,
} satisfies TextDetector;
