import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { readDigitGroups } from '../digit-groups';
import { isQuantity } from '../is-quantity';
import { checkTaxNumber, isTaxNumberForm } from '../tax-number-forms';

/**
 * Tax number (Steuernummer), given by the tax office to a person or firm for its own files; it changes with the office. § 30 AO
 * keeps it secret.
 *
 * | Land | local form | federal form (ELSTER), 13 digits |
 * |---|---|---|
 * | BW | `66815/08156` | `28` office(2) `0` district and number(8) |
 * | BE, HB, HH, NI, RP, SH | `21/815/08150` | `11` `24` `22` `23` `27` `21`, office(2) `0` (8) |
 * | HE | `053 815 08158` | `26` office without its 0 (2) `0` (8) |
 * | BY, BB, MV, SL, SN, ST, TH | `198/815/08152` | `9` `3` `4` `1` `3` `3` `4`, office(3) `0` (8) |
 * | NW | `400/8150/8159` | `5` office(3) `0` (8) |
 *
 * Check: turn the local form into the federal one, test office and district (000, 998, 999 do not exist), then one of seven
 * procedures by Land (data/tax-number-lands, checksums/tax-number).
 *
 * Worked example `198/815/08152` (Bavaria, published by ELSTER) = 9198 0 815 0815 2, weights 0 5 4 3 0 2 7 6 5 4 3 2:
 * 9·0 + 1·5 + 9·4 + 8·3 + 0·0 + 8·2 + 1·7 + 5·6 + 0·5 + 8·4 + 1·3 + 5·2 = 5+36+24+16+7+30+32+3+10 = 163; 163 mod 11 = 9; 11 − 9 = 2. ✓
 *
 * Authority: ELSTER; libraries that apply the rule of the tax ID, or test no digit at all, pass or refuse the wrong ones.
 * Accuracy: of random digits pass 0.1 % in the federal form, 2 % in groups of 3/4/4, 3.5 % of 3/3/5, 10 % of 5/5 and 26 % of 2/3/5,
 * which seven Länder share. So the federal form is reported alone (unless it is the EAN-13 of a German product and no word of taxes stands before it), and so are eleven digits
 * with slashes; ten digits with slashes are a hint, all other local forms need their label.
 */
const SHAPE = /\d{1,5}(?: ?[/.-] ?\d{1,5}| \d{1,5}){1,5}|\d{10,13}/y;

const LABELS =
  'steuernummer*|steuer-nummer|steuer-nr|steuernr|steuer nr|st.-nr|st.nr|st. nr|st-nr|stnr|umsatzsteuernummer|tax number|tax no|tax-no|tax reference*';
const TAXATION =
  'finanzamt|finanzamts|fa|steuer*|einkommensteuer*|umsatzsteuer*|gewerbesteuer*|grundsteuer*|lohnsteuer*|veranlagung*|elster|tax office';
const OTHER_NUMBERS = 'tel|telefon|telefax|fax|fon|mobil|handy|durchwahl|phone|konto|kontonummer|iban|blz';

const findLabel = compileWords(LABELS.split('|'));
const findTaxation = compileWords(TAXATION.split('|'));

function checkSteuernummer({ text, before, after }: Candidate): CheckResult {
  const count = countDigits(text);
  if (!LENGTHS.includes(count) || isQuantity(after)) return 'no';
  const labelled = findLabel(before) >= 0 || findLabel(after) >= 0;
  // Most rows of digits are none: groups are read and sixteen Länder asked last.
  if (!labelled && !(count === 13 ? text.length === 13 : text.includes('/'))) return 'no';
  const digits = text.replace(/\D/g, '');
  const { sizes, separators } = readDigitGroups(text);
  // „/“, „ / “ and „/“ at the end of a line are one kind of separator.
  const [separator = '', ...others] = separators.map((sign) => sign.trim());
  if (others.some((sign) => sign !== separator)) return 'no';
  const form = sizes.join('/');
  if (!labelled && count !== 13 && !(separator === '/' && isTaxNumberForm(form))) return 'no';
  const result = checkTaxNumber(digits, form);
  if (result === 'unknown') return 'no';
  if (labelled) return isGrouped(digits, sizes) ? result : 'no';
  if (result === 'check-digit') return 'no';
  if (digits.length === 13) return isArticleNumber(digits) && findTaxation(before) < 0 ? 'no' : FEDERAL_ALONE;
  // „0431/815/08150“ is cut here: a file or telephone number with more groups.
  if (/[/.-]$/.test(before) || /^[/.-]\d/.test(after)) return 'no';
  if (findTaxation(before) >= 0) return LOCAL_BESIDE_TAXATION;
  // Two groups of five are too common, and too many Länder share the form with ten digits.
  if (sizes.length !== 3) return 'no';
  return digits.length === 11 ? LOCAL_OF_FEW_LANDS : 'ok';
}

/** The shape has but digits and signs. */
function countDigits(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x30) digits++;
  return digits;
}

const LENGTHS: readonly number[] = [10, 11, 13];
const FEDERAL_ALONE = 0.6;
const LOCAL_BESIDE_TAXATION = 0.6;
const LOCAL_OF_FEW_LANDS = 0.5;

/** Single digits in a row are a table, except where the federal form is taken apart: `28 66 0 815 0815 6`. */
function isGrouped(digits: string, sizes: readonly number[]): boolean {
  return digits.length === 13 || sizes.every((size) => size >= 2);
}

/** EAN-13 of a German product (40 and 41 are also two Länder): from the left once, three times in turn, divisible by ten. */
function isArticleNumber(digits: string): boolean {
  if (!/^4[01]/.test(digits)) return false;
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0;
}

export const steuernummer = {
  id: 'steuernummer',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 10, shape: SHAPE },
  confidence: { alone: 0.3, withContext: 0.9, checkFailed: 0.3 },
  context: { words: LABELS.split('|'), against: [...OTHER_NUMBER_LABELS, ...OTHER_NUMBERS.split('|')] },
  check: checkSteuernummer,
} satisfies TextDetector;
