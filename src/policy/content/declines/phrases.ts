import type { Phrase, PhrasePart } from './decline-content';

/** Words that may stand where a phrase has `…`. */
const MAX_GAP = 5;

/** A phrase is a handful of words. Longer ones are pasted text and would make each check slow. */
const MAX_PHRASE_LENGTH = 400;

/** A stretch of text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

interface Word extends TextRange {
  /** Folded: lower case, `ß` as `ss`. */
  readonly text: string;
}

export interface Sentence extends TextRange {
  readonly words: readonly Word[];
}

/** A text taken apart once, to look for many phrases in it. */
export interface SplitText {
  readonly folded: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Reads `schick*|send* & unterlage* & !nicht`: parts joined by `&`, alternatives by `|`, `!` for what must be absent.
 *
 * @returns null where nothing could ever be found with it.
 */
export function parsePhrase(source: string): Phrase | null {
  if (source.length > MAX_PHRASE_LENGTH) return null;
  const parts = source.split('&').map(parsePart);
  const isWhole = parts.every(
    ({ alternatives }) => alternatives.length > 0 && alternatives.every(isAlternative),
  );
  return isWhole && parts.some(({ absent }) => !absent) ? { source, parts } : null;
}

function parsePart(source: string): PhrasePart {
  const text = source.trim();
  const absent = text.startsWith('!');
  const alternatives = (absent ? text.slice(1) : text).split('|').map((alternative) =>
    alternative
      .trim()
      .split(/\s+/)
      .map((word) => fold(word)),
  );
  return { absent, alternatives };
}

function isAlternative(words: readonly string[]): boolean {
  return (
    words.every((word) => word === '…' || /^\*?[^*…]+\*?$/.test(word)) &&
    words[0] !== '…' &&
    words[words.length - 1] !== '…'
  );
}

/** Places where the phrase stands: from the first to the last word of its parts, one for each sentence at most. */
export function findPhrase({ folded, sentences }: SplitText, phrase: Phrase): readonly TextRange[] {
  const ranges: TextRange[] = [];
  if (!mayContain(folded, phrase)) return ranges;
  for (const { words } of sentences) {
    const range = placeOfPhrase(words, phrase);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

export function hasPhrase(text: SplitText, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => findPhrase(text, phrase).length > 0);
}

/** Most phrases have no word in the text at all: asked of the whole text first, that is a hundred times faster. */
function mayContain(folded: string, { parts }: Phrase): boolean {
  return parts.every(
    ({ absent, alternatives }) =>
      absent || alternatives.some((row) => row.every((pattern) => folded.includes(coreOf(pattern)))),
  );
}

function placeOfPhrase(words: readonly Word[], { parts }: Phrase): TextRange | null {
  let start = Infinity;
  let end = 0;
  for (const { absent, alternatives } of parts) {
    const place = placeOf(words, alternatives);
    if ((place === null) !== absent) return null;
    if (place === null) continue;
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  }
  return { start, end };
}

function placeOf(words: readonly Word[], alternatives: PhrasePart['alternatives']): TextRange | null {
  for (const alternative of alternatives) {
    for (let index = 0; index < words.length; index++) {
      const last = matchFrom(words, index, alternative);
      const first = words[index];
      if (last !== null && first !== undefined) return { start: first.start, end: last.end };
    }
  }
  return null;
}

/** The last word of the row that begins at `index`; null where the row does not fit. */
function matchFrom(words: readonly Word[], index: number, row: readonly string[]): Word | null {
  let at = index;
  let gap = 0;
  let last: Word | null = null;
  for (const pattern of row) {
    if (pattern === '…') {
      gap = MAX_GAP;
      continue;
    }
    let word = words[at];
    while (gap > 0 && word !== undefined && !isWord(word.text, pattern)) {
      at++;
      gap--;
      word = words[at];
    }
    if (word === undefined || !isWord(word.text, pattern)) return null;
    last = word;
    at++;
    gap = 0;
  }
  return last;
}

function isWord(word: string, pattern: string): boolean {
  const isOpenBefore = pattern.startsWith('*');
  const isOpenAfter = pattern.endsWith('*');
  if (!isOpenBefore && !isOpenAfter) return word === pattern;
  const core = coreOf(pattern);
  if (isOpenBefore && isOpenAfter) return word.includes(core);
  return isOpenAfter ? word.startsWith(core) : word.endsWith(core);
}

/** What a word of a phrase surely leaves in the text; nothing for `…`. */
function coreOf(pattern: string): string {
  if (pattern === '…') return '';
  return pattern.slice(pattern.startsWith('*') ? 1 : 0, pattern.endsWith('*') ? -1 : undefined);
}

/** Ends of a sentence: its mark before a blank, a line end, a list's bullet. */
const SENTENCE_END = /[.!?;](?=\s|$)|[\n\r]+|$/g;
/** Letters, digits, and what stands inside words, numbers and addresses. */
const WORD = /[^\s.,;:!?/()[\]{}„“”"«»‹›*…]+(?:[.@][^\s.,;:!?/()[\]{}„“”"«»‹›*…]+)*/g;

/** Takes a text apart into sentences and words with their places. Linear in the length of the text. */
export function splitText(text: string): SplitText {
  const sentences: Sentence[] = [];
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match !== null; match = SENTENCE_END.exec(text)) {
    const end = match.index + match[0].length;
    const words = wordsOf(text.slice(start, end), start);
    if (words.length > 0) sentences.push({ start, end, words });
    start = end;
    // The only match without a character is the one at the end.
    if (end >= text.length) break;
  }
  return { folded: fold(text), sentences };
}

function wordsOf(text: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const start = offset + match.index;
    words.push({ text: fold(match[0]), start, end: start + match[0].length });
  }
  return words;
}

/** Typed on a telephone, `ß` may be `ss`; an invisible character or a composed umlaut must hide nothing. */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');
}
