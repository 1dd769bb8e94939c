const UNIT =
  /^ ?(?:€|\$|%|°|EUR|Euro|TEUR|Mio|Mrd|Cent|CHF|USD|m²|qm|km|kg|kWh|kB|MB|GB|Bytes?|Uhr|Stück|Stk|Einwohner|Seiten)(?![A-Za-zÀ-ÿ])/;

/** With which units begin: nearly everything behind a number is none. */
const BEGINNINGS = '€$%°ETMCUmqkGBS';
const BLANK = 0x20;

/**
 * True where a unit follows: „86 095 742 719 Euro“ is an amount, though its digits would pass as a tax ID.
 *
 * @param after the text behind the number, as in `Candidate.after`.
 */
export function isQuantity(after: string): boolean {
  if (!BEGINNINGS.includes(after.charAt(after.charCodeAt(0) === BLANK ? 1 : 0) || ' ')) return false;
  // Signs such as € and % are followed by anything; only letters have an edge.
  return /^ ?[€$%°]/.test(after) || UNIT.test(after);
}
