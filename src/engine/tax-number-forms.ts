import type { TaxNumberLand, TaxNumberProcedure } from '../data/tax-number-lands';
import { BERLIN_DISTRICTS_B, TAX_NUMBER_LANDS } from '../data/tax-number-lands';
import { taxNumberCheckDigit } from './checksums/tax-number';

/** `unknown`: no Land has such a number. */
export type TaxNumberResult = 'ok' | 'check-digit' | 'unknown';

/**
 * Whether digits are a German tax number, in the local form of any Land or in the federal form.
 *
 * @param digits 10, 11 or 13 ASCII digits; others are unknown.
 * @param form lengths of the groups as written, e.g. `3/4/4`: leaves only the Länder that write so.
 */
export function checkTaxNumber(digits: string, form = ''): TaxNumberResult {
  let result: TaxNumberResult = 'unknown';
  for (const land of TAX_NUMBER_LANDS) {
    if (!writes(land, form)) continue;
    const federal = digits.length === 13 ? digits : federalForm(digits, land);
    if (federal === null || !isOfLand(federal, land)) continue;
    const expected = procedures(federal, land).map((kind) => taxNumberCheckDigit(federal.slice(0, 12), kind));
    if (expected.includes(Number(federal.slice(12)))) return 'ok';
    result = 'check-digit';
  }
  return result;
}

/** Whether a Land writes its numbers in groups of these lengths, with slashes. */
export function isTaxNumberForm(form: string): boolean {
  return FORMS.some((known) => known === form);
}

const FORMS = TAX_NUMBER_LANDS.map(({ form }) => form).filter((form, at, all) => all.indexOf(form) === at);

/** Groups that belong to no Land are no reason to refuse; programs write Baden-Württemberg as `66/815/08156` as well. */
function writes(land: TaxNumberLand, form: string): boolean {
  return land.form === form || (land.form === '5/5' && form === '2/3/5') || !isTaxNumberForm(form);
}

/** `21/815/08150` of Berlin (prefix 11) → `1121` `0` `81508150`; Hesse drops its leading zero. */
function federalForm(local: string, land: TaxNumberLand): string | null {
  const length = land.form === '3/3/5' || land.form === '3/4/4' ? 11 : 10;
  if (local.length !== length) return null;
  const written = land.land === 'HE' && local.startsWith('0') ? local.slice(1) : local;
  const office = 4 - land.prefix.length;
  return `${land.prefix}${written.slice(0, office)}0${written.slice(office)}`;
}

function isOfLand(federal: string, land: TaxNumberLand): boolean {
  if (federal.length !== 13 || !federal.startsWith(land.prefix) || federal.charAt(4) !== '0') return false;
  if (!isInRanges(localOffice(federal, land), land.offices)) return false;
  const district = federal.slice(5, land.land === 'NW' ? 9 : 8);
  return !/^0?(?:000|998|999)$/.test(district);
}

function localOffice(federal: string, { land, prefix }: TaxNumberLand): string {
  return (land === 'HE' ? '0' : '') + federal.slice(prefix.length, 4);
}

function procedures(federal: string, { land, procedure }: TaxNumberLand): readonly TaxNumberProcedure[] {
  if (land !== 'BE') return [procedure];
  const office = federal.slice(2, 4);
  if (office === '38') return ['eleven-berlin-a', 'eleven-berlin-b'];
  const isB = isInRanges(federal.slice(5, 8), BERLIN_DISTRICTS_B[office] ?? '');
  return [isB ? 'eleven-berlin-b' : 'eleven-berlin-a'];
}

/** @param ranges from-to, blank between; digits of equal length compare as text. */
function isInRanges(digits: string, ranges: string): boolean {
  return parseRanges(ranges).some(({ from, to }) => digits >= from && digits <= to);
}

interface Range {
  readonly from: string;
  readonly to: string;
}

/** Sixteen Länder are asked for every row of ten digits, so each is read once. */
const parsed = new Map<string, readonly Range[]>();

function parseRanges(ranges: string): readonly Range[] {
  const known = parsed.get(ranges);
  if (known !== undefined) return known;
  const list = ranges.split(' ').flatMap((range) => {
    const [from = '', to = from] = range.split('-');
    return from === '' ? [] : [{ from, to }];
  });
  parsed.set(ranges, list);
  return list;
}
