import { STATEMENT_SIGNALS } from '../../data/statement-signals';
import type { Signal } from '../../data/statement-signals';
import type { WordTable } from './word-table';
import { readLists } from './word-table';

/** A word of the surroundings and what it signals. */
export interface Token {
  readonly text: string;
  readonly signals: readonly Signal[];
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
}

const TOKEN = /[A-Za-zÀ-ɏ]+|[§%]+|\d+/g;
/** More than an ordinary sentence, less than would make every word of a page a neighbour. */
const NEAR_BEFORE = 160;
const SENTENCE_END = /[.!?;]["“”)]?(?:\s|$)/;
/** „Dr. Muster“, „z. B.“, „am 3. April“: their dot ends no sentence. */
const ABBREVIATION =
  /^(?:[a-z]|\d{1,2}|dr|prof|dipl|ing|nr|abs|art|lit|str|geb|tel|ca|bzw|usw|evtl|ggf|inkl|vgl|st|hr|fr|mr|mrs|ms|az|ev|kath|mz|jan|feb|apr|aug|sept?|okt|nov|dez|abg|bürgerl|stellv|ehem|fa|mind|max|lt|rd|zzgl)$/i;

let signalWords: WordTable<Signal> | null = null;

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
  const end = behind.findIndex((token, index) => endsSentence(behind[index - 1], token.gap));
  return {
    before,
    lead: before.slice(sentenceStart(before, gap)),
    rest: end < 0 ? behind : behind.slice(0, end),
    gap,
  };
}

export function hasSignal(token: Token | undefined, signal: Signal): boolean {
  return token?.signals.includes(signal) === true;
}

/** Whether a word introduces people in their task: „Leitung“, „Referentin“. */
export function isOfficeWord(word: string): boolean {
  signalWords ??= readLists(STATEMENT_SIGNALS);
  const signals = signalWords.at(word.toLowerCase());
  return signals.includes('office') || signals.includes('contact');
}

function readTokens(text: string): readonly Token[] {
  signalWords ??= readLists(STATEMENT_SIGNALS);
  const tokens: Token[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [word] = match;
    const signals = signalWords.at(word.toLowerCase());
    tokens.push({ text: word, signals, gap: text.slice(end, match.index) });
    end = match.index + word.length;
  }
  return tokens;
}

function sentenceStart(tokens: readonly Token[], gap: string): number {
  if (endsSentence(tokens[tokens.length - 1], gap)) return tokens.length;
  for (let i = tokens.length - 1; i > 0; i--) {
    if (endsSentence(tokens[i - 1], tokens[i]?.gap ?? '')) return i;
  }
  return 0;
}

function endsSentence(last: Token | undefined, gap: string): boolean {
  return SENTENCE_END.test(gap) && (last === undefined || !ABBREVIATION.test(last.text));
}
