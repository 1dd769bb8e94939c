import { STATEMENT_SIGNALS } from '../../data/statement-signals';
import type { Signal } from '../../data/statement-signals';
import type { WordTable } from './word-table';
import { readLists } from './word-table';

/** A word of the surroundings and what it signals. */
export interface Token {
  readonly text: string;
  /** Bits of `SIGNAL`. */
  readonly signals: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** The surroundings of a telling word. */
export interface Surroundings {
  /** Words before it in the same paragraph. */
  readonly before: readonly Token[];
  /** Words before it in the same sentence: the end of `before`. */
  readonly lead: readonly Token[];
  /** Words behind it in the same sentence. */
  readonly rest: readonly Token[];
  /** What stands directly before it. */
  readonly gap: string;
  /** All bits of `SIGNAL` that `before` has, and those that `rest` has: most questions are answered by them. */
  readonly signalsBefore: number;
  readonly signalsBehind: number;
}

/** Kinds of characters that make tokens: letters up to U+024F, digits, `§` and `%`. */
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const LAST_LETTER = 0x24f;
const KINDS = new Uint8Array(LAST_LETTER + 1).fill(LETTER, 0xc0);
KINDS.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(DIGIT, 0x30, 0x3a);
KINDS[0x25] = KINDS[0xa7] = SIGN;

/** More than an ordinary sentence, less than would make every word of a page a neighbour. */
const NEAR_BEFORE = 160;
const SENTENCE_END = /[.!?;]["“”)]?(?:\s|$)/;
/** „Dr. Muster“, „z. B.“, „am 3. April“: their dot ends no sentence. */
const ABBREVIATION =
  /^(?:[a-z]|\d{1,2}|dr|prof|dipl|ing|nr|abs|art|lit|str|geb|tel|ca|bzw|usw|evtl|ggf|inkl|vgl|st|hr|fr|mr|mrs|ms|az|ev|kath|mz|jan|feb|apr|aug|sept?|okt|nov|dez|abg|bürgerl|stellv|ehem|fa|mind|max|lt|rd|zzgl)$/i;

const NAMES = Object.keys(STATEMENT_SIGNALS) as Signal[];

/** A bit for each signal. */
export const SIGNAL = Object.fromEntries(NAMES.map((name, bit) => [name, 1 << bit])) as Record<
  Signal,
  number
>;

let signalWords: WordTable<Signal> | null = null;

/** Tokens behind a single blank, by their word: the same few hundred words make most of a mail. */
const known = new Map<string, Token>();
const MAX_KNOWN = 2000;

/**
 * @param above what stands before the match, any number of lines; only its last paragraph is read.
 * @param after what follows on the line.
 */
export function readSurroundings(above: string, after: string): Surroundings {
  const near = above.slice(-NEAR_BEFORE);
  const paragraph = near.slice(near.lastIndexOf('\n\n') + 1);
  const before = readTokens(paragraph);
  const gap = /[^A-Za-zÀ-ɏ0-9§%]*$/.exec(paragraph.slice(-8))?.[0] ?? '';
  const behind = readTokens(after);
  const end = behind.findIndex(
    (token, index) => token.gap !== ' ' && endsSentence(behind[index - 1], token.gap),
  );
  const start = sentenceStart(before, gap);
  const rest = end < 0 ? behind : behind.slice(0, end);
  return {
    before,
    lead: start === 0 ? before : before.slice(start),
    rest,
    gap,
    signalsBefore: allSignals(before),
    signalsBehind: allSignals(rest),
  };
}

function allSignals(tokens: readonly Token[]): number {
  let signals = 0;
  for (const token of tokens) signals |= token.signals;
  return signals;
}

/** @param signal a name; or bits of `SIGNAL`, which are faster. */
export function hasSignal(token: Token | undefined, signal: Signal | number): boolean {
  const bits = typeof signal === 'number' ? signal : SIGNAL[signal];
  return token !== undefined && (token.signals & bits) !== 0;
}

/** At the end of a text: its words are nobody's business any more. */
export function forgetTokens(): void {
  known.clear();
}

/** Whether a word introduces people in their task: „Leitung“, „Referentin“. */
export function isOfficeWord(word: string): boolean {
  signalWords ??= readLists(STATEMENT_SIGNALS);
  const signals = signalWords.at(word.toLowerCase());
  return signals.includes('office') || signals.includes('contact');
}

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let end = 0;
  for (let at = 0; at < length;) {
    const kind = kindAt(text, at);
    if (kind === 0) {
      at++;
      continue;
    }
    const start = at;
    do at++;
    while (at < length && kindAt(text, at) === kind);
    const token = readToken(text.slice(start, at));
    const isUsual = start === end + 1 && text.charCodeAt(end) === BLANK;
    tokens.push(isUsual ? token : { ...token, gap: text.slice(end, start) });
    end = at;
  }
  return tokens;
}

const BLANK = 0x20;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code <= LAST_LETTER ? (KINDS[code] ?? 0) : 0;
}

function readToken(word: string): Token {
  const before = known.get(word);
  if (before !== undefined) return before;
  signalWords ??= readLists(STATEMENT_SIGNALS);
  const signals = signalWords.at(word.toLowerCase()).reduce((bits, signal) => bits | SIGNAL[signal], 0);
  const token = { text: word, signals, gap: ' ' };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(word, token);
  return token;
}

function sentenceStart(tokens: readonly Token[], gap: string): number {
  if (endsSentence(tokens[tokens.length - 1], gap)) return tokens.length;
  for (let i = tokens.length - 1; i > 0; i--) {
    const between = tokens[i]?.gap ?? '';
    if (between !== ' ' && endsSentence(tokens[i - 1], between)) return i;
  }
  return 0;
}

function endsSentence(last: Token | undefined, gap: string): boolean {
  return SENTENCE_END.test(gap) && (last === undefined || !ABBREVIATION.test(last.text));
}
