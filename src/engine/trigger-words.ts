import { IS_CAPITAL, isExact, LETTER_BITS, LETTER_MASK, wordSigns } from './word-sign';

/** Letters at either end of a word that the match loop gathers, six bits each, the last one lowest. */
export const END_LETTERS = 5;
export const END_MASK = 2 ** (END_LETTERS * LETTER_BITS) - 1;

/** The fewest letters a pattern with a star may have. */
const FEWEST = 3;

/** What kind of pattern a word may match. Stems and endings have one bit for each number of outer letters, 3 to 5,
 * by which they are sorted. */
const WHOLE = 1;
const CAPITALISED = 2;
const STEM = 4;
const ENDING = 32;

/**
 * A word in lower case, `stem*` or `*ending` with at least three letters, and what it sets off; `true` if the word counts
 * with a capital letter only: „Im Winkel 3“ is a street, „im“ is in every sentence.
 */
export type TriggerWord<T> = readonly [word: string, value: T, isCapitalised?: boolean];

/**
 * Words at which a detector is tried. The match loop asks `match` of every word, with the letters it has seen anyway;
 * only what passes (one word in twenty) is cut out and looked up.
 */
export class TriggerWords<T> {
  private readonly whole = new Map<string, T[]>();
  private readonly capitalised = new Map<string, T[]>();
  /** Those of up to five letters by these, so that small words need not be cut out. */
  private readonly short = new Map<number, T[]>();
  private readonly shortCapitalised = new Map<number, T[]>();
  /** By their first letters, as many as there are, up to five. */
  private readonly stems = new Map<string, [string, T][]>();
  /** By their last letters. */
  private readonly endings = new Map<string, [string, T][]>();
  /** A Bloom filter with two functions: which kinds of pattern have a key with this hash. */
  private readonly first = new Uint8Array(SLOTS);
  private readonly second = new Uint8Array(SLOTS);
  private used = 0;

  constructor(entries: readonly TriggerWord<T>[]) {
    for (const [word, value, isCapitalised] of entries) {
      const fixed = word.replace(/^\*|\*$/g, '');
      const { head, tail } = endsOf(fixed);
      if (fixed === word) {
        push(isCapitalised === true ? this.capitalised : this.whole, word, value);
        if (isExact(head, word.length))
          push(isCapitalised === true ? this.shortCapitalised : this.short, head, value);
        this.mark(wholeKey(head, tail, word.length), isCapitalised === true ? CAPITALISED : WHOLE);
        continue;
      }
      if (fixed.length < FEWEST) throw new TypeError(`„${word}“ would set off too much`);
      const kind = Math.min(fixed.length, END_LETTERS) - FEWEST;
      if (word.startsWith('*')) {
        push(this.endings, fixed.slice(-END_LETTERS), [fixed, value]);
        this.mark(tail, ENDING << kind);
      } else {
        push(this.stems, fixed.slice(0, END_LETTERS), [fixed, value]);
        this.mark(head, STEM << kind);
      }
    }
  }

  /**
   * What kinds of pattern may the word match? Never wrongly 0.
   *
   * @param head the first five letters, `tail` the last five (of a shorter word all), as `LETTER_MASK` bits of `wordSigns`.
   * @param flags of the first letter.
   */
  match(head: number, tail: number, length: number, flags: number): number {
    const { used } = this;
    const whole = (flags & IS_CAPITAL) === 0 ? WHOLE : WHOLE | CAPITALISED;
    let kinds = this.probe(wholeKey(head, tail, length)) & whole;
    const known = length < END_LETTERS ? length : END_LETTERS;
    for (let letters = FEWEST, shift = 0; letters <= known; letters++, shift++) {
      const stem = STEM << shift;
      if ((used & stem) !== 0) kinds |= this.probe(head >>> ((known - letters) * LETTER_BITS)) & stem;
      const ending = ENDING << shift;
      if ((used & ending) !== 0) kinds |= this.probe(tail & ((1 << (letters * LETTER_BITS)) - 1)) & ending;
    }
    return kinds;
  }

  /**
   * What a word of up to five letters sets off; null where these do not tell, and `at` must be asked.
   *
   * @param head its letters.
   * @param kinds of `match`.
   */
  atShort(head: number, length: number, kinds: number): readonly T[] | null {
    if ((kinds & ~(WHOLE | CAPITALISED)) !== 0 || length > END_LETTERS || !isExact(head, length)) return null;
    const whole = (kinds & WHOLE) === 0 ? NOTHING : (this.short.get(head) ?? NOTHING);
    const capitalised = (kinds & CAPITALISED) === 0 ? NOTHING : (this.shortCapitalised.get(head) ?? NOTHING);
    if (capitalised.length === 0) return whole;
    return whole.length === 0 ? capitalised : [...new Set([...whole, ...capitalised])];
  }

  /**
   * What the word sets off, without repetition.
   *
   * @param word in lower case.
   * @param kinds of `match`.
   */
  at(word: string, kinds: number): readonly T[] {
    if (kinds === WHOLE) return this.whole.get(word) ?? NOTHING;
    const found: T[] = [];
    if ((kinds & WHOLE) !== 0) found.push(...(this.whole.get(word) ?? NOTHING));
    if ((kinds & CAPITALISED) !== 0) found.push(...(this.capitalised.get(word) ?? NOTHING));
    for (let letters = FEWEST, shift = 0; letters <= END_LETTERS; letters++, shift++) {
      if ((kinds & (STEM << shift)) !== 0) {
        for (const [stem, value] of this.stems.get(word.slice(0, letters)) ?? NOTHING) {
          if (word.startsWith(stem)) found.push(value);
        }
      }
      if ((kinds & (ENDING << shift)) !== 0) {
        for (const [ending, value] of this.endings.get(word.slice(-letters)) ?? NOTHING) {
          if (word.endsWith(ending)) found.push(value);
        }
      }
    }
    return found.length < 2 ? found : [...new Set(found)];
  }

  private probe(key: number): number {
    return (this.first[firstSlot(key)] ?? 0) & (this.second[secondSlot(key)] ?? 0);
  }

  private mark(key: number, kind: number): void {
    this.first[firstSlot(key)] = (this.first[firstSlot(key)] ?? 0) | kind;
    this.second[secondSlot(key)] = (this.second[secondSlot(key)] ?? 0) | kind;
    this.used |= kind;
  }
}

const NOTHING: readonly never[] = [];

/** @returns null where there are none. */
export function compileTriggers<T>(entries: readonly TriggerWord<T>[]): TriggerWords<T> | null {
  return entries.length === 0 ? null : new TriggerWords(entries);
}

function endsOf(word: string): { readonly head: number; readonly tail: number } {
  const head = packLetters(word.slice(0, END_LETTERS));
  return { head, tail: word.length <= END_LETTERS ? head : packLetters(word.slice(-END_LETTERS)) };
}

function packLetters(letters: string): number {
  const signs = wordSigns();
  let packed = 0;
  for (let i = 0; i < letters.length; i++) {
    packed = (packed << LETTER_BITS) | ((signs[letters.charCodeAt(i)] ?? 0) & LETTER_MASK);
  }
  return packed;
}

/** Both ends and the length tell almost all words apart. */
function wholeKey(head: number, tail: number, length: number): number {
  return head ^ Math.imul(tail, 0x2545f491) ^ length;
}

const SLOT_BITS = 15;
const SLOTS = 1 << SLOT_BITS;

/** Knuth's multiplicative hash: the upper bits depend on all lower ones. */
function firstSlot(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

/** The same with another constant (MurmurHash3). */
function secondSlot(key: number): number {
  return Math.imul(key, 0x85ebca6b) >>> (32 - SLOT_BITS);
}

function push<K, V>(table: Map<K, V[]>, key: K, value: V): void {
  const values = table.get(key);
  if (values === undefined) table.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
