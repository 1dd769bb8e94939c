import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';
import { isDate, labelShape, NUMBER_VALUE, NUMBER_WORD } from '../label-shape';

/**
 * Cash reference (Kassenzeichen, Buchungszeichen, Personenkonto), given out by the cash office of an authority to whoever pays or
 * is paid; it leads to a person, a tax or a fine (tax secrecy § 30 AO where it stands for a tax).
 *
 * | example | content |
 * |---|---|
 * | `5.1234.567890.1` | kind of due, office, running number, check digit of the house's own making |
 * | `1234.5678.9012` | three groups of four |
 * | `0123456789012` | twelve or thirteen digits |
 *
 * There is no check that all houses share. A value counts if a label stands before it and it has at least five digits.
 *
 * Worked example „Kassenzeichen: 5.1234.567890.1“: label, twelve digits in groups, no date, no amount. ✓
 *
 * Authority: none; an organisation names its own shapes in its policy pack, which then count without a label.
 * Accuracy: as good as the label. Limits: companies have cash references too.
 */
const LABEL = labelShape(
  `[a-zß-ÿ]{0,20}kassenzeichen|kassen-? ?(?:z|zeichen)|buchungszeichen|personenkonto(?:${NUMBER_WORD})?|personenkontonummer|` +
    `debitor(?:en)?${NUMBER_WORD}|zahlungsreferenz|cash reference|payment ref(?:erence)?(?:${NUMBER_WORD})?`,
);

function checkKassenzeichen({ text, after }: Candidate): CheckResult {
  if (text.replace(/\D/g, '').length < 5 || isDate(text) || isQuantity(after)) return 'no';
  return 0.7;
}

export const kassenzeichen = {
  id: 'kassenzeichen',
  category: 'identifier',
  pattern: {
    trigger: 'label',
    words: (
      '*kassenzeichen|kassen|buchungszeichen|personenkonto|personenkontonummer|debitoren|debitor|debitorennummer|debitornummer|' +
      'debitorennr|zahlungsreferenz|cash|payment'
    ).split('|'),
    label: LABEL,
    shape: NUMBER_VALUE,
  },
  // The check grades every value itself.
  confidence: { alone: 0, withContext: 0.7 },
  context: { words: ['kassenzeichen', 'buchungszeichen', 'personenkonto'] },
  check: checkKassenzeichen,
} satisfies TextDetector;
