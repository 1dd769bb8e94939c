import { characterClasses, LETTER } from '../character-class';
import { foldName } from './fold-name';
import { nameCues } from './name-cues';

/** A word that can be part of a name. Offsets in the text; an initial ends behind its dot. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'initial' | 'particle';
  readonly text: string;
  /** See `foldName`. */
  readonly folded: string;
}

/** „Prof. Maria del Carmen von und zu Muster-Beispiel“ is as long as names get; bounds the look ahead at each start. */
const MAX_WORDS = 7;
/** Longest double name; what is longer is none. */
const MAX_LENGTH = 45;

/**
 * The capitalised words that stand in a row from `from` on, with initials and particles between, nothing but single
 * blanks in between. Empty where no capital stands there; never ends in a particle.
 */
export function readRun(text: string, from: number): readonly NameWord[] {
  const run: NameWord[] = [];
  let at = from;
  while (run.length < MAX_WORDS) {
    const word = readWord(text, at);
    if (word === null) break;
    run.push(word);
    const gap = blanks(text, word.end);
    // „M.Muster“ is written without a blank.
    if (gap === 0 && word.kind !== 'initial') break;
    at = word.end + gap;
  }
  while (run[run.length - 1]?.kind === 'particle') run.pop();
  return run;
}

/** The word at `at`, if it can be part of a name. */
export function readWord(text: string, at: number): NameWord | null {
  const end = wordEnd(text, at);
  if (end === at || end - at > MAX_LENGTH) return null;
  const word = text.slice(at, end);
  const folded = foldName(word);
  if (isUpper(word)) {
    const isInitial = text.charAt(end) === '.' && (end - at === 1 || /^(?:Ch|Ph|Th|Hj)$/.test(word));
    if (isInitial) return { start: at, end: end + 1, kind: 'initial', text: word, folded };
    return { start: at, end, kind: 'word', text: word, folded };
  }
  // „al-Hassan“, „d'Angelo“: the capital comes later.
  if (/^(?:al|el|as|at|ar|ad|an|d|dell|dall|l|ben)[-'’][A-ZÀ-Þ]/.test(word)) {
    return { start: at, end, kind: 'word', text: word, folded };
  }
  return nameCues().particles.has(folded) ? { start: at, end, kind: 'particle', text: word, folded } : null;
}

/** Where the word at `at` ends, hyphens and apostrophes inside it included. */
export function wordEnd(text: string, at: number): number {
  const classes = characterClasses();
  let end = at;
  while (end < text.length) {
    if (classes[text.charCodeAt(end)] === LETTER) end++;
    else if (
      end > at &&
      isJoint(text.charCodeAt(end)) &&
      end + 1 < text.length &&
      classes[text.charCodeAt(end + 1)] === LETTER
    )
      end += 2;
    else break;
  }
  return end;
}

/** Where the word that ends at `to` begins. */
export function wordStart(text: string, to: number): number {
  const classes = characterClasses();
  let start = to;
  while (
    start > 0 &&
    (classes[text.charCodeAt(start - 1)] === LETTER || (start < to && isJoint(text.charCodeAt(start - 1))))
  )
    start--;
  return start;
}

/** How many blanks stand at `at`, at most two. */
export function blanks(text: string, at: number): number {
  if (text.charAt(at) !== ' ') return 0;
  return text.charAt(at + 1) === ' ' ? 2 : 1;
}

export function isUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019;
}
