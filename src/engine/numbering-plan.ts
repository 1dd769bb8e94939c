import { MOBILE_PREFIXES, SERVICE_PREFIXES, SHORT_AREA_CODES } from '../data/area-codes';

// The German numbering plan as far as digits alone can tell; all parameters are digits without separators.

/** @param digits with the country code and without its access code: `494551951234`. Abroad only the length is known (E.164). */
export function isInternational(digits: string): boolean {
  if (digits.startsWith('49')) return isNational(digits.slice(2).replace(/^0/, ''));
  return digits.length >= 8 && digits.length <= 15 && !digits.startsWith('0');
}

/** @param digits without country code and leading 0. Numbers of services belong to organisations and do not count. */
export function isNational(digits: string): boolean {
  if (SERVICE_PREFIXES.some((prefix) => digits.startsWith(prefix))) return false;
  if (isMobile(digits)) return digits.length >= 10 && digits.length <= 11;
  return /^[2-9]\d{5,11}$/.test(digits);
}

/** @param digits a whole number or its beginning, without the leading 0. */
export function isMobile(digits: string): boolean {
  return MOBILE_PREFIXES.includes(digits.slice(0, 3));
}

/** How many digits of a national number are its area code or mobile prefix; behind 3, five are possible as well as four. */
export function areaLength(digits: string): number {
  if (isMobile(digits)) return 3;
  return SHORT_AREA_CODES.find((code) => digits.startsWith(code))?.length ?? 4;
}

/** @param area exactly the area code or mobile prefix, without the leading 0. */
export function isAreaCode(area: string): boolean {
  if (isMobile(area)) return area.length === 3;
  if (SHORT_AREA_CODES.some((code) => area.startsWith(code))) return SHORT_AREA_CODES.includes(area);
  return /^(?:[2-9]\d{3}|3[3-9]\d{3})$/.test(area);
}
