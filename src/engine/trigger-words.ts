import { IS_CAPITAL, isExact, LETTER_BITS, LETTER_MASK, wordSigns } from './word-sign';

/** Letters at either end of a word that the match loop gathers, six bits each, the last one lowest. */
export const END_LETTERS = 5;
export const END_MASK = 2 ** (END_LETTERS * LETTER_BITS) - 1;

/** The fewest letters a pattern with a star may have. */
const FEWEST = 3;

/**
 * What kind of pattern a word may match. Stems and endings have one bit each for every number of outer letters, 3 to 5, by which
 * they are sorted; the kinds are looked up from the lowest bit.
 */
const WHOLE = 1;
const CAPITALISED = 2;
const STEM = 4;
const ENDING = 8;
/** From one number of letters to the next. */
const KINDS_OF_LETTERS = 2;
/** Some stem begins, some ending ends with these three letters: most words need not be asked for longer ones. */
const BEGINS = 256;
const ENDS = 512;
/** Mask of the last three letters. */
const INNER = 2 ** (FEWEST * LETTER_BITS) - 1;

/** Ends a chain. */
const NOBODY = 0;

/**
 * Words at which a detector is tried. The match loop asks `match` of every word, with the letters it has seen anyway;
 * only what passes (one word in twenty) is looked up, and only long ones are cut out for that.
 */
export class TriggerWords<T> {
  /** By hash: which kinds of pattern have a key with it, and the first of them. */
  private readonly kinds = new Uint16Array(SLOTS);
  private readonly first = new Uint16Array(SLOTS);
  /** All patterns; those of one hash in a chain. Number 0 is nobody. */
  private readonly patterns: Pattern<T>[] = [];

  /**
   * @param word in lower case, `stem*` or `*ending` with at least three letters.
   * @param isCapitalised it counts with a capital letter only: „Im Winkel 3“ is a street, „im“ is in every sentence.
   */
  add(word: string, value: T, isCapitalised = false): void {
    const isEnding = word.startsWith('*');
    const fixed = word.replace('*', '');
    const isPart = fixed !== word;
    if (isPart && fixed.length < FEWEST) throw new TypeError(`„${word}“ would set off too much`);
    const head = packLetters(fixed.slice(0, END_LETTERS));
    const tail = packLetters(fixed.slice(-END_LETTERS));
    const letters = isEnding ? tail : head;
    const known = Math.min(fixed.length, END_LETTERS);
    const inner = known - FEWEST;
    if (isPart && inner > 0)
      this.mark(isEnding ? tail & INNER : head >>> (inner * LETTER_BITS), isEnding ? ENDS : BEGINS);
    let kind = isCapitalised ? CAPITALISED : WHOLE;
    if (isPart) kind = (isEnding ? ENDING : STEM) << (inner * KINDS_OF_LETTERS);
    const slot = this.mark(isPart ? letters : wholeKey(head, tail, fixed.length), kind);
    let last: Pattern<T> | undefined;
    for (let number = this.first[slot] ?? NOBODY; number !== NOBODY; number = last?.next ?? NOBODY) {
      last = this.patterns[number - 1];
      if (last?.kind !== kind || last.word !== fixed) continue;
      if (!last.values.includes(value)) last.values.push(value);
      return;
    }
    const isWhole = known === fixed.length && isExact(letters, known);
    const number = this.patterns.push({ kind, letters, word: fixed, isWhole, values: [value], next: NOBODY });
    if (last === undefined) this.first[slot] = number;
    else last.next = number;
  }

  /**
   * What kinds of pattern may the word match? Never wrongly 0.
   *
   * @param head the first five letters, `tail` the last five (of a shorter word all), as `LETTER_MASK` bits of `wordSigns`.
   * @param flags of the first letter.
   */
  match(head: number, tail: number, length: number, flags: number): number {
    const { kinds } = this;
    let found =
      (kinds[slotOf(wholeKey(head, tail, length))] ?? 0) &
      ((flags & IS_CAPITAL) === 0 ? WHOLE : WHOLE | CAPITALISED);
    if (length < FEWEST) return found;
    const known = length < END_LETTERS ? length : END_LETTERS;
    const begins = kinds[slotOf(head >>> ((known - FEWEST) * LETTER_BITS))] ?? 0;
    const ends = kinds[slotOf(tail & INNER)] ?? 0;
    found |= (begins & STEM) | (ends & ENDING);
    if (((begins & BEGINS) | (ends & ENDS)) === 0) return found;
    for (
      let letters = FEWEST + 1, shift = KINDS_OF_LETTERS;
      letters <= known;
      letters++, shift += KINDS_OF_LETTERS
    ) {
      found |= (kinds[slotOf(head >>> ((known - letters) * LETTER_BITS))] ?? 0) & (STEM << shift);
      found |= (kinds[slotOf(tail & ((1 << (letters * LETTER_BITS)) - 1))] ?? 0) & (ENDING << shift);
    }
    return found;
  }

  /**
   * What the word sets off, without repetition.
   *
   * @param kinds of `match`, `head` and `tail` as there.
   */
  at(text: string, start: number, length: number, head: number, tail: number, kinds: number): readonly T[] {
    let found: readonly T[] = NOTHING;
    const known = length < END_LETTERS ? length : END_LETTERS;
    let small = '';
    for (let left = kinds; left !== 0; left &= left - 1) {
      const kind = left & -left;
      const step = 29 - Math.clz32(kind);
      const bits = (FEWEST + (step >> 1)) * LETTER_BITS;
      const isEnding = (step & 1) !== 0;
      const letters =
        step < 0 ? head : isEnding ? tail & ((1 << bits) - 1) : head >>> (known * LETTER_BITS - bits);
      let number = this.first[slotOf(step < 0 ? wholeKey(head, tail, length) : letters)] ?? NOBODY;
      while (number !== NOBODY) {
        const pattern = this.patterns[number - 1];
        if (pattern === undefined) break;
        number = pattern.next;
        if (pattern.kind !== kind || pattern.letters !== letters) continue;
        if (!pattern.isWhole) {
          if (small === '') small = text.slice(start, start + Math.min(length, LONGEST_WORD)).toLowerCase();
          const { word } = pattern;
          if (!(step < 0 ? small === word : isEnding ? small.endsWith(word) : small.startsWith(word)))
            continue;
        } else if (step < 0 && pattern.word.length !== length) continue;
        // Nearly always one pattern fits, and its list is the answer.
        found = found.length === 0 ? pattern.values : [...new Set([...found, ...pattern.values])];
      }
    }
    return found;
  }

  private mark(key: number, kind: number): number {
    const slot = slotOf(key);
    this.kinds[slot] = (this.kinds[slot] ?? 0) | kind;
    return slot;
  }
}

const NOTHING: readonly never[] = [];

interface Pattern<T> {
  readonly kind: number;
  /** Its outer letters, packed; of a whole word the first ones. */
  readonly letters: number;
  /** Without its star. */
  readonly word: string;
  /** The letters are all there is to compare. */
  readonly isWhole: boolean;
  readonly values: T[];
  /** Number of the next one with the same hash. */
  next: number;
}

/** „Donaudampfschifffahrtsgesellschaft“ is a word; longer ones are keys of machines, known by how they begin. */
const LONGEST_WORD = 64;

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
function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
