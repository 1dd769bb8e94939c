const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Base64 (RFC 4648) of either alphabet, with or without padding, to text: UTF-8, ASCII where it is none.
 *
 * @returns null for a text with other signs.
 */
export function decodeBase64(encoded: string): string | null {
  const digits = encoded.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  let bits = 0;
  let size = 0;
  let bytes = '';
  for (let i = 0; i < digits.length; i++) {
    const digit = ALPHABET.indexOf(digits.charAt(i));
    if (digit === -1) return null;
    bits = (bits << 6) | digit;
    size += 6;
    if (size < 8) continue;
    size -= 8;
    bytes += `%${(bits >> size).toString(16).padStart(2, '0')}`;
    bits &= (1 << size) - 1;
  }
  return decodeBytes(bytes);
}

/** The engine has no `TextDecoder`; percent encoding reads UTF-8 just as well. */
function decodeBytes(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}
