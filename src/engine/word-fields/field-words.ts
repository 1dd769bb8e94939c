import type { WordField } from '../../data/word-fields';
import { listWords, WordTable } from './word-table';

/** An entry of a field. */
export interface FieldWord {
  readonly kind: 'telling' | 'ambiguous' | 'vague' | 'group';
  /** Other words may follow inside the same compound. */
  readonly isStem: boolean;
  /** Counts only when written with a capital: „Haft“, but not „-haft“. */
  readonly isNoun: boolean;
}

export interface FieldWords {
  /** Words at which the match loop tries the detector. */
  readonly triggers: readonly string[];
  /** Sources of expressions for entries of several words, the longest first. */
  readonly phrases: readonly string[];
  /** The entry that a match is, the most telling one; null where it only begins like one. */
  find(text: string): FieldWord | null;
}

const LETTERS = '[a-zà-ɏ]{0,24}';

export function compileFieldWords(field: WordField): FieldWords {
  const entries = [
    ...read(field.telling, 'telling'),
    ...read(field.ambiguous, 'ambiguous'),
    ...read(field.vague ?? '', 'vague'),
    ...read(field.groups ?? '', 'group'),
    ...read(field.except ?? '', 'except'),
  ];
  let lexicon: Lexicon | null = null;
  return {
    triggers: entries.filter(({ kind }) => kind !== 'except').map(({ pattern }) => firstWord(pattern)),
    phrases: entries
      .filter(isPhrase)
      .map(({ pattern }) => phraseSource(pattern))
      .sort((a, b) => b.length - a.length),
    find: (text) => {
      lexicon ??= compile(entries);
      return look(text, lexicon);
    },
  };
}

interface Entry extends Omit<FieldWord, 'kind'> {
  readonly pattern: string;
  readonly kind: FieldWord['kind'] | 'except';
}

interface Lexicon {
  readonly phrases: readonly (Entry & { readonly whole: RegExp })[];
  readonly words: WordTable<Entry>;
}

function read(list: string, kind: Entry['kind']): readonly Entry[] {
  return listWords(list).map((word) => {
    const pattern = word.toLowerCase();
    return { pattern, kind, isStem: word.includes('*'), isNoun: pattern !== word };
  });
}

function compile(entries: readonly Entry[]): Lexicon {
  return {
    phrases: entries
      .filter(isPhrase)
      .map((entry) => ({ ...entry, whole: new RegExp(`^${phraseSource(entry.pattern)}$`, 'i') })),
    words: new WordTable(
      entries.filter((entry) => !isPhrase(entry)).map((entry) => [entry.pattern, entry] as const),
    ),
  };
}

function look(text: string, { phrases, words }: Lexicon): FieldWord | null {
  const phrase = PHRASE_SIGN.test(text) ? phrases.find(({ whole }) => whole.test(text)) : undefined;
  if (phrase !== undefined) return known(phrase);
  const hyphen = text.indexOf('-');
  const first = hyphen < 0 ? text : text.slice(0, hyphen);
  const lower = first.toLowerCase();
  const isCapitalised = /^[A-ZÀ-Þ]/.test(first);
  const found = words.at(lower).filter(({ isNoun }) => !isNoun || isCapitalised);
  if (found.some(({ kind }) => kind === 'except')) return null;
  const best = found.find(({ kind }) => kind === 'telling') ?? found[0];
  const word = best === undefined ? null : known(best);
  return word === null || hyphen < 0 ? word : { ...word, isStem: true };
}

function known({ kind, isStem, isNoun }: Entry): FieldWord | null {
  return kind === 'except' ? null : { kind, isStem, isNoun };
}

function isPhrase({ pattern }: Entry): boolean {
  return JOINT.test(pattern);
}

const JOINT = /[_.-]/;
/** One of these stands in whatever matches a phrase. */
const PHRASE_SIGN = /[ .-]/;

/** „hilfe_zur_pflege“ begins with „hilfe“, „stationäre*_behandlung“ with „stationäre*“. */
function firstWord(pattern: string): string {
  const joint = pattern.search(JOINT);
  return joint < 0 ? pattern : pattern.slice(0, joint);
}

function phraseSource(pattern: string): string {
  return pattern.replace(/\./g, '\\.').replace(/[_-]/g, '[ -]').replace(/\*/g, LETTERS);
}
