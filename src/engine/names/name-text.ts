import { characterClasses, LETTER } from '../character-class';
import { WordFacts } from './word-facts';

/** Longest double name; what is longer is none. */
const MAX_LENGTH = 45;
/** Slots of the memory for words, powers of two: a mail has some hundred words, a report of a megabyte some thousand. */
const FEWEST_SLOTS = 256;
const MOST_SLOTS = 16384;

/** A text read word by word for names, with a memory for what its words are. */
export class NameText {
  private readonly letters = characterClasses();
  /** By a hash of the word. A slot is taken over by the next word that falls into it, so memory stays small. */
  private readonly memory: (WordFacts | undefined)[];

  constructor(readonly text: string) {
    let slots = FEWEST_SLOTS;
    while (slots < MOST_SLOTS && slots * 32 < text.length) slots *= 2;
    this.memory = new Array<WordFacts | undefined>(slots).fill(undefined);
  }

  /** Where the word at `at` ends, hyphens and apostrophes inside it included; `at` where none begins. */
  wordEnd(at: number): number {
    const { text, letters } = this;
    const { length } = text;
    let end = at;
    while (end < length) {
      const code = text.charCodeAt(end);
      if (letters[code] === LETTER) end++;
      else if (isJoint(code) && end > at && end + 1 < length && letters[text.charCodeAt(end + 1)] === LETTER)
        end += 2;
      else break;
    }
    return end;
  }

  /** Where the word that ends at `to` begins. */
  wordStart(to: number): number {
    const { text, letters } = this;
    let start = to;
    while (start > 0 && to - start <= MAX_LENGTH) {
      const code = text.charCodeAt(start - 1);
      if (letters[code] !== LETTER && !(start < to && isJoint(code))) break;
      start--;
    }
    return start;
  }

  /** What the word between two offsets is. */
  facts(start: number, end: number): WordFacts {
    const { text, memory } = this;
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (memory.length - 1);
    const known = memory[slot];
    if (known?.word.length === end - start && text.startsWith(known.word, start)) return known;
    const facts = new WordFacts(text.slice(start, Math.min(end, start + MAX_LENGTH)));
    memory[slot] = facts;
    return facts;
  }

  /** How many blanks stand at `at`, at most two. */
  blanks(at: number): number {
    if (this.text.charCodeAt(at) !== BLANK) return 0;
    return this.text.charCodeAt(at + 1) === BLANK ? 2 : 1;
  }

  /** Up to `count` characters before an offset. */
  before(at: number, count: number): string {
    return this.text.slice(Math.max(0, at - count), at);
  }

  /** Up to `count` characters from an offset on. */
  after(at: number, count: number): string {
    return this.text.slice(at, at + count);
  }
}

const BLANK = 0x20;

function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019;
}
