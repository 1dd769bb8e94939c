/**
 * Check character of the German driving licence (FeV annex 8): letters A = 10 to Z = 35, weights 9 down to 1, total modulo 11,
 * ten is written X. A wrong character goes unnoticed where the values differ by eleven (0 and B).
 *
 * @param text the nine characters before it, `[0-9A-Z]`.
 */
export function drivingLicenceCheck(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    sum += (code < 0x41 ? code - 0x30 : code - 0x37) * (9 - i);
  }
  const rest = sum % 11;
  return rest === 10 ? 'X' : String(rest);
}
