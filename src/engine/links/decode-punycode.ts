/** RFC 3492, section 5: the parameters for domain names. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE = 128;
const MAX_CODE_POINT = 0x10ffff;

/** RFC 1035. Inserting into the middle takes quadratic time, which a label of a megabyte would make felt. */
const MAX_LABEL = 63;

/**
 * Decodes one label of an internationalised domain name (RFC 3492, section 6.2).
 *
 * @param label without its `xn--`.
 * @returns null for what no encoder writes.
 */
export function decodePunycode(label: string): string | null {
  if (label.length > MAX_LABEL) return null;
  const delimiter = label.lastIndexOf('-');
  const decoded = Array.from(label.slice(0, Math.max(0, delimiter)));
  let code = INITIAL_CODE;
  let index = 0;
  let bias = INITIAL_BIAS;
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < label.length;) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(label.charCodeAt(at++));
      if (digit === null) return null;
      index += digit * weight;
      const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = decoded.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    if (code > MAX_CODE_POINT) return null;
    index %= length;
    decoded.splice(index++, 0, String.fromCodePoint(code));
  }
  return decoded.join('');
}

/** Null behind the end of the label as well. */
function digitOf(unit: number): number | null {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  const letter = (unit | 0x20) - 0x61;
  return letter >= 0 && letter < 26 ? letter : null;
}

function adapt(difference: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(difference / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}
