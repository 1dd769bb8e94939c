/** Last label of a host that is a number: decimal, octal or hexadecimal. */
const ENDS_IN_NUMBER = /(?:^|\.)(?:[0-9]{1,253}|0x[0-9a-f]{0,251})$/;

/**
 * Reads the number forms of an IPv4 address as browsers do (WHATWG URL, section 3.5): `0x7f.1`, `017700000001`,
 * `2130706433`.
 *
 * @param host lower case, without trailing dot.
 * @returns four decimal numbers; the host itself where it is a name; null where it ends in a number but is no address.
 */
export function parseIpv4(host: string): string | null {
  if (!ENDS_IN_NUMBER.test(host)) return host;
  const parts = host.split('.');
  if (parts.length > 4) return null;
  const numbers = parts.map(readNumber);
  let address = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? null;
    const isLast = i === numbers.length - 1;
    // The last number fills all bytes that are left.
    const limit = isLast ? 256 ** (5 - numbers.length) : 256;
    if (number === null || number >= limit) return null;
    address += isLast ? number : number * 256 ** (3 - i);
  }
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

function readNumber(text: string): number | null {
  if (/^0x[0-9a-f]*$/.test(text)) return text.length === 2 ? 0 : parseInt(text.slice(2), 16);
  if (/^0[0-7]+$/.test(text)) return parseInt(text, 8);
  return /^(?:0|[1-9][0-9]*)$/.test(text) ? Number(text) : null;
}
