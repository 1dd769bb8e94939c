import { chooseWords, LIKELY } from './choose-words';
import { findPaired } from './find-paired';
import { findReversed } from './find-reversed';
import { nameOf } from './found-name';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import { readRun } from './read-run';

/** A distribution list is cut here: it is read again for no other reason than to find names in it. */
const MAX_PEOPLE = 50;
const LONGEST_LINE = 4000;
const LINE_START = /(?:^|[\n>*])[ >*\t]{0,4}$/;
const SKIPPED = ' *\t"\'„';

/**
 * The people in a line of a quoted mail's head: „Von: Muster, Erika <…>“, „An: Erika Mustermann; Max Beispiel“.
 *
 * @param end end of the first word.
 */
export function findHeaders(source: NameText, start: number, end: number): readonly FoundName[] {
  const { text } = source;
  if (text.charAt(end) !== ':' || !LINE_START.test(source.before(start, 6))) return [];
  const found: FoundName[] = [];
  const lineBreak = text.indexOf('\n', end);
  const line = Math.min(lineBreak < 0 ? text.length : lineBreak, end + LONGEST_LINE);
  let at = end + 1;
  for (let people = 0; people < MAX_PEOPLE && at < line; people++) {
    while (at < line && SKIPPED.includes(text.charAt(at))) at++;
    const name = findPerson(source, at);
    if (name !== null && name.end <= line) found.push(name);
    const next = nextPerson(text, name === null ? at : name.end, line);
    if (next <= at) break;
    at = next;
  }
  return found;
}

function findPerson(source: NameText, at: number): FoundName | null {
  const name = findReversed(source, at, source.wordEnd(at)) ?? findPaired(source, at);
  if (name !== null) return { ...name, confidence: 0.8 };
  // Unlisted both, but an address stands behind them.
  const words = readRun(source, at).slice(0, 3);
  const open = nameOf(words, 0.6);
  if (open === null || words.length < 2 || !/^["“']? ?[<[;]/.test(source.after(open.end, 3))) return null;
  if (chooseWords(words).length === 0 || isThing(source, open)) return null;
  const isOpen = words.every(({ kind, facts }) => kind !== 'word' || !facts.ordinary);
  return isOpen && words.some(({ facts }) => facts.likeness >= LIKELY) ? open : null;
}

/** Behind the next semicolon or comma. */
function nextPerson(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === ';' || sign === ',') return at + 1;
  }
  return to;
}
