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
  const separators = text
    .replace(/[0-9A-Za-z]+/g, '|')
    .split('|')
    .slice(1, -1);
  return {
    sizes: text.split(/[^0-9A-Za-z]+/).map((group) => group.length),
    separators: separators.filter((separator, index) => separators.indexOf(separator) === index),
  };
}
