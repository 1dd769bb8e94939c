import { LETTER_BITS, LETTER_MASK, wordSigns } from './word-sign';

/** Letters at either end of a word that the match loop gathers, six bits each, the last one lowest. */
export const END_LETTERS = 5;
export const END_MASK = 2 ** (END_LETTERS * LETTER_BITS) - 1;
/** The fewest letters a pattern with a star may have. */
const FEWEST = 3;
/** Letters by which stems and endings are sorted. */
const KEYS: readonly number[] = [3, 4, 5];

const WHOLE = 1;
/** One bit for each of `KEYS`. */
const STEM = 2;
const ENDING = 16;

/**
 * Words at which a detector is tried. The match loop asks `mayMatch` of every word, with the letters it has seen anyway;
 * only what passes (one word in twenty) is cut out and looked up.
 */
export class TriggerWords<T> {
  private readonly whole = new Map<string, T[]>();
  /** By their first letters, as many as there are, up to five. */
  private readonly stems = new Map<string, [string, T][]>();
  /** By their last letters. */
  private readonly endings = new Map<string, [string, T][]>();
  /** A Bloom filter with one function: which kinds of pattern have a key with this hash. */
  private readonly kinds = new Uint8Array(0x10000);
  private used = 0;

  constructor(entries: readonly (readonly [word: string, value: T])[]) {
    for (const [word, value] of entries) {
      const fixed = word.replace(/^\*|\*$/g, '');
      const { head, tail } = endsOf(fixed);
      if (fixed === word) {
        push(this.whole, word, value);
        this.mark(wholeKey(head, tail, word.length), WHOLE);
        continue;
      }
      if (fixed.length < FEWEST) throw new TypeError(`„${word}“ would set off too much`);
      const letters = Math.min(fixed.length, END_LETTERS);
      const isEnding = word.startsWith('*');
      const key = isEnding ? fixed.slice(-letters) : fixed.slice(0, letters);
      push(isEnding ? this.endings : this.stems, key, [fixed, value]);
      this.mark(isEnding ? tail : head, (isEnding ? ENDING : STEM) << KEYS.indexOf(letters));
    }
  }

  /**
   * May the word set anything off? Never wrongly no.
   *
   * @param head the first five letters, `tail` the last five (of a shorter word all), as `LETTER_MASK` bits of `wordSigns`.
   */
  mayMatch(head: number, tail: number, length: number): boolean {
    const { kinds, used } = this;
    if (((kinds[slot(wholeKey(head, tail, length))] ?? 0) & WHOLE) !== 0) return true;
    if (length < FEWEST) return false;
    const known = length < END_LETTERS ? length : END_LETTERS;
    for (let letters = FEWEST, kind = 1; letters <= known; letters++, kind <<= 1) {
      if ((used & (STEM * kind)) !== 0) {
        const stem = head >>> ((known - letters) * LETTER_BITS);
        if (((kinds[slot(stem)] ?? 0) & (STEM * kind)) !== 0) return true;
      }
      if ((used & (ENDING * kind)) !== 0) {
        const ending = tail & (2 ** (letters * LETTER_BITS) - 1);
        if (((kinds[slot(ending)] ?? 0) & (ENDING * kind)) !== 0) return true;
      }
    }
    return false;
  }

  /** What the word, in lower case, sets off; without repetition. */
  at(word: string): readonly T[] {
    let found: readonly T[] = this.whole.get(word) ?? NOTHING;
    for (const letters of KEYS) {
      if (letters > word.length) break;
      const stems = this.stems.get(word.slice(0, letters)) ?? NOTHING;
      for (const [stem, value] of stems) if (word.startsWith(stem)) found = [...found, value];
      const endings = this.endings.get(word.slice(-letters)) ?? NOTHING;
      for (const [ending, value] of endings) if (word.endsWith(ending)) found = [...found, value];
    }
    return found.length < 2 ? found : [...new Set(found)];
  }

  private mark(key: number, kind: number): void {
    this.kinds[slot(key)] = (this.kinds[slot(key)] ?? 0) | kind;
    this.used |= kind;
  }
}

/**
 * @param entries words in lower case; `stem*` and `*ending` with at least three letters.
 * @returns null where there are none.
 */
export function compileTriggers<T>(
  entries: readonly (readonly [word: string, value: T])[],
): TriggerWords<T> | null {
  return entries.length === 0 ? null : new TriggerWords(entries);
}

const NOTHING: readonly never[] = [];

function endsOf(word: string): { readonly head: number; readonly tail: number } {
  const signs = wordSigns();
  let head = 0;
  let tail = 0;
  for (let i = 0; i < word.length; i++) {
    tail = ((tail << LETTER_BITS) | ((signs[word.charCodeAt(i)] ?? 0) & LETTER_MASK)) & END_MASK;
    if (i < END_LETTERS) head = tail;
  }
  return { head, tail };
}

/** Both ends and the length tell almost all words apart. */
function wholeKey(head: number, tail: number, length: number): number {
  return head ^ Math.imul(tail, 0x2545f491) ^ length;
}

/** Knuth's multiplicative hash: the upper bits depend on all lower ones. */
function slot(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16;
}

function push<V>(table: Map<string, V[]>, key: string, value: V): void {
  const values = table.get(key);
  if (values === undefined) table.set(key, [value]);
  else values.push(value);
}
