/**
 * The words of a list as the build packs them (`pack-words.js`); goes into the files it writes. For each word a capital,
 * which says how many letters it shares with the word before (`A` none), and the rest of it. `^` makes a letter a capital;
 * `{`, `|`, `}` and `~` are ä, ö, ü and ß. The tables themselves stay readable; nothing of this is seen there.
 *
 * @returns the words, separated by blanks.
 */
export function unpackWords(packed: string): string {
  let word = '';
  return packed
    .replace(/([A-Z])([^A-Z]*)/g, (_, shared: string, rest: string) => {
      word = word.slice(0, shared.charCodeAt(0) - A) + rest;
      return ` ${word}`;
    })
    .slice(1)
    .replace(/[{-~]/g, (sign) => UMLAUTS[sign] ?? sign)
    .replace(/\^./g, (pair) => pair.charAt(1).toUpperCase());
}

const A = 65;
const UMLAUTS: Readonly<Record<string, string>> = { '{': 'ä', '|': 'ö', '}': 'ü', '~': 'ß' };

/**
 * Rows of a table by their keys.
 *
 * @param columns names of the columns, separated by blanks.
 * @param text key and fields of one row after the other, with `|` between them.
 */
export function unpackRows(columns: string, text: string): Readonly<Record<string, Record<string, string>>> {
  const names = columns.split(' ');
  const fields = text.split('|');
  const rows: Record<string, Record<string, string>> = {};
  for (let at = 0; at < fields.length; at += names.length + 1) {
    const row: Record<string, string> = {};
    names.forEach((name, column) => {
      row[name] = fields[at + column + 1] ?? '';
    });
    rows[fields[at] ?? ''] = row;
  }
  return rows;
}

/** As in pack-words.js. */
const PAIR_SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,/:;<=>?@[]^_{|}~';

/**
 * A text in which capitals and punctuation stand for pairs of signs.
 *
 * @param pairs of `A`, `B`, `C` …, one behind the other; a pair may have earlier signs in it.
 */
export function unpackPairs(pairs: string, text: string): string {
  const meanings: Record<string, string> = {};
  const read = (part: string): string => part.replace(/[^a-z0-9\n .-]/g, (sign) => meanings[sign] ?? '');
  for (let at = 0; at < pairs.length; at += 2)
    meanings[PAIR_SIGNS.charAt(at / 2)] = read(pairs.slice(at, at + 2));
  return read(text);
}
