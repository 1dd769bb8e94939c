import { chooseWords } from './choose-words';
import { findPaired } from './find-paired';
import { nameOf } from './found-name';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import { readRun } from './read-run';

const LINE_START = /(?:^|[\n,])[ >]{0,4}$/;
const GREETING_END = /^ ?(?:[,!\n]|$|und |[-–])/;

/** „Liebe Erika,“, „Hallo Max Muster“: who is greeted without a title. @param end end of the greeting's word. */
export function findGreeted(source: NameText, start: number, end: number): FoundName | null {
  if (!LINE_START.test(source.before(start, 5))) return null;
  const at = end + source.blanks(end);
  const pair = findPaired(source, at);
  if (pair !== null && pair.confidence >= 0.5) return pair;
  const words = chooseWords(readRun(source, at));
  const name = nameOf(words, 0.6);
  if (name === null || isThing(source, name) || !GREETING_END.test(source.after(name.end, 5))) return null;
  return words.every(({ kind, facts }) => kind === 'word' && facts.given === 'strong') ? name : null;
}
