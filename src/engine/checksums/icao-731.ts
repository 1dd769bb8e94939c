const WEIGHTS = [7, 3, 1] as const;

/**
 * Check digit of ICAO Doc 9303 part 3: digits count as they are, A = 10 … Z = 35, `<` = 0; weights 7, 3, 1 in turn from
 * the left; sum modulo ten. A wrong character goes unnoticed where the values differ by ten (A and K, 0 and A).
 *
 * @param text `[0-9A-Z<]` without the check digit.
 */
export function icao731CheckDigit(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum += characterValue(text.charCodeAt(i)) * (WEIGHTS[i % 3] ?? 0);
  }
  return sum % 10;
}

function characterValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x41 && code <= 0x5a ? code - 0x37 : 0;
}
