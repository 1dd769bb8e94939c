import { VEHICLE_DISTRICTS } from '../data/vehicle-districts';

/** A number plate as it is written. */
export interface WrittenPlate {
  readonly district: string;
  readonly letters: string;
  readonly digits: string;
  /** What stands between district and letters: `''`, a blank, or a sign that people put for the seals. */
  readonly gap: '' | ' ' | 'sign';
  readonly isUpperCase: boolean;
  /** Nine characters: no office issues it, but beside its label it is somebody's plate, mistyped or made up. */
  readonly isTooLong: boolean;
}

const DISTRICTS: ReadonlySet<string> = new Set(VEHICLE_DISTRICTS);
/** FZV § 10: eight characters at most, `E` and `H` counted. */
const LONGEST = 8;
const PARTED = /^([A-ZÄÖÜ]{1,3})( ?[-:] ?| )([A-Z]{1,2})[ -]?(\d{1,4})([EH]?)$/i;
const GLUED = /^([A-ZÄÖÜ]{1,3}[A-Z]{1,2}) ?(\d{1,4})([EH]?)$/i;
/** „SE 123“ has a gap where plates have none, and might be a road, a price or a month; „SEXY 123“ has letters enough. */
const LETTERS_BEFORE_GAP = 3;

/**
 * Takes a plate apart; `MXY999` is read with the longest group of letters that leaves a district.
 *
 * @returns null where no district has such a plate.
 */
export function readPlate(text: string): WrittenPlate | null {
  const [, district, gap, letters, digits = '', suffix = ''] = PARTED.exec(text) ?? [];
  if (district === undefined || letters === undefined) return readGlued(text);
  return plateOf(text, [district, letters, digits, suffix], gap === ' ' ? ' ' : 'sign');
}

function readGlued(text: string): WrittenPlate | null {
  const [, glued = '', digits = '', suffix = ''] = GLUED.exec(text) ?? [];
  if (text.includes(' ') && glued.length < LETTERS_BEFORE_GAP) return null;
  for (const letters of [2, 1]) {
    const plate = plateOf(text, [glued.slice(0, -letters), glued.slice(-letters), digits, suffix], '');
    if (plate !== null) return plate;
  }
  return null;
}

type Parts = readonly [district: string, letters: string, digits: string, suffix: string];

function plateOf(text: string, parts: Parts, gap: WrittenPlate['gap']): WrittenPlate | null {
  const [district, letters, digits] = parts.map((part) => part.toUpperCase());
  if (district === undefined || letters === undefined || digits === undefined) return null;
  if (!DISTRICTS.has(district) || !/^[A-Z]{1,2}$/.test(letters) || parts.join('').length > LONGEST + 1)
    return null;
  const isTooLong = parts.join('').length > LONGEST;
  return { district, letters, digits, gap, isUpperCase: text === text.toUpperCase(), isTooLong };
}
