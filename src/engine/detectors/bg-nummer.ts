import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Number of a household that gets basic income support (Bedarfsgemeinschaft), issued by the job centre; § 51a SGB II. Whoever has one
 * draws benefits: social data, § 67 SGB X.
 *
 * | position | content |
 * |---|---|
 * | 1–5 | office |
 * | – | `//` or the letters BG |
 * | 6–12 | running number, the last digit possibly a check digit of an unpublished kind |
 *
 * Facts partly unverified: no law or public standard prints the form. It is taken from notices and forms in secondary sources.
 *
 * There is no check. The two slashes or the letters in the middle are as good as a label; one slash, a blank or none is not.
 *
 * Worked example `12345//0012345`: five digits, two slashes, seven digits: 0.6. Behind „BG-Nr.“: 0.85. ✓
 *
 * Authority: none. „BG“ also stands for Berufsgenossenschaft; their numbers have other forms.
 * Accuracy: no ordinary number has two slashes inside. Limits: other forms, which offices with their own software (zkT) use, are found
 * where the pack names them as `kundennummer` or `aktenzeichen`.
 */
const SHAPE = /\d{5} ?(?:\/ ?\/?|BG|-)? ?\d{7}/iy;
const DISTINCT = /^\d{5} ?(?:\/ ?\/|BG) ?\d{7}$/i;
const INSIDE_ADDRESS = /[/=#@&?%\\_-]$/;

const WORDS = [
  'bg',
  'bg-nummer',
  'bg-nr',
  'bgnr',
  'bg-nrn',
  'bedarfsgemeinschaft*',
  'jobcenter*',
  'bürgergeld*',
  'arbeitslosengeld ii',
  'sgb ii',
];
const LABEL =
  /(?:^|[^a-zß-ÿ])(?:BG(?:[-. ]{0,3}(?:nr|nummer|nrn))?|bedarfsgemeinschaft(?:s?[- ]?(?:nr|nummer))?)\.?[^a-z0-9ÄÖÜäöüß]{0,6}$/i;

function checkBgNummer({ text, before, after }: Candidate): CheckResult {
  if (INSIDE_ADDRESS.test(before) || /^[/-]\d/.test(after)) return 'no';
  if (DISTINCT.test(text)) return 'ok';
  return LABEL.test(before) ? 'ok' : 'no';
}

export const bgNummer = {
  id: 'bg-nummer',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 12, shape: SHAPE },
  confidence: { alone: 0.6, withContext: 0.85 },
  context: { words: WORDS, against: OTHER_NUMBER_LABELS },
  check: checkBgNummer,
} satisfies TextDetector;
