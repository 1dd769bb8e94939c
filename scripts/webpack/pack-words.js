/** Lists shorter than this are not worth it. */
const FEWEST_WORDS = 8;
const SIGNS = { ä: '{', ö: '|', ü: '}', ß: '~' };
/** A text shorter than this is not worth a table of pairs. */
const LONG_TEXT = 1000;
/** As in unpack-words.ts. */
const PAIR_SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,/:;<=>?@[]^_{|}~';
/** As many letters as one capital can count. */
const MOST_SHARED = 25;

/**
 * Words for `unpackWords` of unpack-words.ts: what a word shares with the one before is not written again.
 * Null where a word has a sign in it that the layout needs.
 */
function packWords(words) {
  let previous = '';
  let packed = '';
  for (const word of words) {
    if (/[\^{|}~\s]/.test(word) || word === '') return null;
    // Only letters that are lower case for good have one form: „İ“ would come back as something else.
    const plain = word.replace(/[A-ZÄÖÜ]/g, (letter) => `^${letter.toLowerCase()}`);
    if (/\p{Lu}/u.test(plain)) return null;
    const written = plain.replace(/[äöüß]/g, (letter) => SIGNS[letter]);
    let shared = 0;
    while (shared < MOST_SHARED && shared < previous.length && previous[shared] === written[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + written.slice(shared);
    previous = written;
  }
  return packed;
}

/**
 * A value of a table as JavaScript: long lists of words packed, text or array alike, anything else as JSON.
 *
 * @param isSet the order of a list's words means nothing: sorted they are shorter.
 * @param withPairs long texts get a table of pairs: fewer bytes, but more of them once the file is compressed.
 */
function writeTable(value, isSet, withPairs = true) {
  if (typeof value === 'string' && value.length > LONG_TEXT && /^[a-z0-9\n .-]+$/.test(value)) {
    if (withPairs) return writePairs(value);
    // Lines mean something: words are given back with blanks between them.
    if (value.includes('\n')) return asText(value);
  }
  if (typeof value === 'string')
    return writeList(value.split(/\s+/).filter(Boolean), value, isSet) ?? asText(value);
  if (isWordArray(value)) {
    const list = writeList(value, value.join(' '), false);
    return list === null ? `[${value.map(asText).join(',')}]` : `${list}.split(" ")`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => writeTable(item, isSet, withPairs)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const rows = writeRows(value);
    if (rows !== null) return rows;
    const fields = Object.entries(value).map(
      ([key, item]) => `${asText(key)}:${writeTable(item, isSet, withPairs)}`,
    );
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}

function isWordArray(value) {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && !/\s/.test(item));
}

/** Rows of the same columns, all of them text, for `unpackRows`; null for other objects. */
function writeRows(value) {
  const rows = Object.entries(value);
  const columns = Object.keys(rows[0]?.[1] ?? {});
  const isRow = (row) => typeof row === 'object' && Object.keys(row).join() === columns.join();
  if (rows.length < FEWEST_WORDS || columns.length === 0 || !rows.every(([, row]) => isRow(row))) return null;
  const fields = rows.flatMap(([key, row]) => [key, ...Object.values(row)]);
  if (!fields.every((field) => typeof field === 'string' && !field.includes('|'))) return null;
  return `/*#__PURE__*/unpackRows(${asText(columns.join(' '))},${asText(fields.join('|'))})`;
}

/** A text of small letters for `unpackPairs`: each sign stands for the pair that was the most frequent. */
function writePairs(value) {
  let text = value;
  let pairs = '';
  for (const sign of PAIR_SIGNS) {
    const pair = mostFrequentPair(text);
    text = text.split(pair).join(sign);
    pairs += pair;
  }
  return `/*#__PURE__*/unpackPairs(${asText(pairs)},${asText(text)})`;
}

function mostFrequentPair(text) {
  const counts = new Map();
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function writeList(words, text, isSet) {
  if (words.length < FEWEST_WORDS) return null;
  if (words.every((word) => word !== word.toLowerCase() && word === word.toUpperCase())) {
    const lower = writeList(
      words.map((word) => word.toLowerCase()),
      text,
      isSet,
    );
    return lower === null ? null : `${lower}.toUpperCase()`;
  }
  const packed = packWords(isSet ? [...new Set(words)].sort() : words);
  return packed === null || packed.length > text.length
    ? null
    : `/*#__PURE__*/unpackWords(${asText(packed)})`;
}

const asText = (text) => JSON.stringify(text);

module.exports = { packWords, writeTable };
