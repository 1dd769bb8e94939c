/**
 * Remainder modulo 97 of a string read as a decimal number, letters as two digits (A = 10 … Z = 35): ISO 7064 MOD 97-10.
 * Digit by digit, because 34 characters are far beyond the whole numbers JavaScript can hold.
 *
 * @param text `[0-9A-Z]` only.
 */
export function mod97(text: string): number {
  let remainder = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 0x41 ? code - 0x30 : code - 0x37;
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}
