import { findPaired, findReversed } from './find-paired';
import { chooseWords, LIKELY } from './choose-words';
import { nameOf } from './found-name';
import type { FoundName, NameText } from './found-name';
import { isThing } from './is-thing';
import { readRun, wordEnd } from './read-run';

/** A distribution list is cut here: it is read again for no other reason than to find names in it. */
const MAX_PEOPLE = 50;
const LONGEST_LINE = 4000;

/**
 * The people in a line of a quoted mail's head: „Von: Muster, Erika <…>“, „An: Erika Mustermann; Max Beispiel“.
 *
 * @param end end of the first word.
 */
export function findHeaders(source: NameText, start: number, end: number): readonly FoundName[] {
  const { text } = source;
  if (
    text.charAt(end) !== ':' ||
    !/(?:^|[\n>*])[ >*\t]{0,4}$/.test(text.slice(Math.max(0, start - 6), start))
  )
    return [];
  const found: FoundName[] = [];
  const lineBreak = text.indexOf('\n', end);
  const line = Math.min(lineBreak < 0 ? text.length : lineBreak, end + LONGEST_LINE);
  let at = end + 1;
  for (let people = 0; people < MAX_PEOPLE && at < line; people++) {
    while (at < line && ' *\t"\'„'.includes(text.charAt(at))) at++;
    const name = findPerson(source, at);
    if (name !== null && name.end <= line) found.push(name);
    const next = nextPerson(text, name === null ? at : name.end, line);
    if (next <= at) break;
    at = next;
  }
  return found;
}

function findPerson(source: NameText, at: number): FoundName | null {
  const { text, judge } = source;
  const name = findReversed(source, at, wordEnd(text, at)) ?? findPaired(source, at);
  if (name !== null) return { ...name, confidence: 0.8 };
  // Unlisted both, but an address stands behind them.
  const words = readRun(text, at).slice(0, 3);
  const open = nameOf(words, 0.6);
  if (open === null || words.length < 2 || !/^["“']? ?[<[;]/.test(text.slice(open.end, open.end + 3)))
    return null;
  if (chooseWords(words, judge).length === 0 || isThing(text, open, judge)) return null;
  return words.every(({ kind, text: word }) => kind !== 'word' || !judge.judge(word).ordinary) &&
    words.some(({ text: word }) => judge.judge(word).likeness >= LIKELY)
    ? open
    : null;
}

/** Behind the next semicolon, or behind a comma that follows an address. */
function nextPerson(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === ';' || sign === ',') return at + 1;
  }
  return to;
}
