import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Child benefit number (Kindergeldnummer), issued by the family benefits office (Familienkasse) of the employment agency to
 * the parent who draws the benefit; §§ 62 ff. EStG, tax secrecy § 30 AO, in cases of the BKGG social data.
 *
 * | position | content |
 * |---|---|
 * | 1–3 | digits, the office |
 * | 4–5 | the letters FK |
 * | 6–11 | digits |
 *
 * There is no published check digit. The letters between two rows of fixed length leave hardly any look-alikes.
 *
 * Worked example 111FK396431 (specimen of the agency): three digits, FK, six digits. ✓
 *
 * Authority: the specimens of the agency (`515FK999999`); the agency's page is the only source, and it knows no other form.
 * Accuracy: no ordinary number has this shape, so it is reported without a label. Limits: numbers of the public service's own offices,
 * which are being given up, have no common form.
 */
const SHAPE = /\d{3} ?[/-]? ?FK ?[/-]? ?(?:\d{6}|\d{3}[ .]\d{3})/iy;

const WORDS = [
  'kindergeld*',
  'kg-nr',
  'kg-nummer',
  'kgnr',
  'familienkasse*',
  'kinderzuschlag*',
  'child benefit',
];
/** „…/111FK396431“ in an address, „A-111FK396431“ in an article number. */
const INSIDE_LONGER = /[/=#@&?%\\_.-]$/;

function checkKindergeldnummer({ compact, before, after }: Candidate): CheckResult {
  if (compact.startsWith('000') || INSIDE_LONGER.test(before) || /^[/-][0-9A-Za-z]/.test(after)) return 'no';
  return 'ok';
}

export const kindergeldnummer = {
  id: 'kindergeldnummer',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 9, shape: SHAPE },
  confidence: { alone: 0.8, withContext: 0.95 },
  context: { words: WORDS },
  check: checkKindergeldnummer,
} satisfies TextDetector;
