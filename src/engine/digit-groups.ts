/** How a number is written: the length of its groups, and the separators between them (one entry for each kind). */
export interface DigitGroups {
  readonly sizes: readonly number[];
  readonly separators: readonly string[];
}

/**
 * People write one number with one kind of separator; „12.03.2024/123“ is a date and a file number, though it has as many
 * digits as a tax ID.
 *
 * @param text a match as written, e.g. `86 095 742 719` → sizes 2, 3, 3, 3 and one separator.
 */
export function readDigitGroups(text: string): DigitGroups {
  const sizes: number[] = [];
  const separators: string[] = [];
  let groupEnd = 0;
  for (let i = 0; i <= text.length;) {
    const groupStart = i;
    while (i < text.length && isGroupSign(text.charCodeAt(i))) i++;
    sizes.push(i - groupStart);
    const separator = text.slice(groupEnd, groupStart);
    if (groupEnd > 0 && i > groupStart && !separators.includes(separator)) separators.push(separator);
    if (i === text.length) break;
    groupEnd = i;
    while (i < text.length && !isGroupSign(text.charCodeAt(i))) i++;
  }
  return { sizes, separators };
}

/** An ASCII digit or letter. */
function isGroupSign(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
