import { findPaired } from './find-paired';
import { nameOf } from './found-name';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import { readWord } from './read-run';

/** The largest family; bounds the search. */
const MAX_PEOPLE = 12;
/** Between „Kinder“ and the first name. */
const COLON = /^ ?:?[ \n]{0,2}(?:[-•*] ?)?/;
/** „(7.8.2015)“, „(5 Jahre)“ behind a name. */
const REMARK = /^ ?\([^()\n]{1,40}\)/;
/** Between two names of a list. */
const NEXT = /^(?: ?, ?| und | & | ?\/ ?| sowie |, und )(?:dessen |deren )?/;

/**
 * Given names standing alone behind a word for several people: „Kinder: Aylin (7.8.2015) und Can (30.10.2017)“, „die
 * Zwillinge Finn und Ida“. The first must be one beyond doubt.
 *
 * @param end end of that word, or of a name that is the first of such a list.
 */
export function findListed(source: NameText, end: number, isFirst = true): readonly FoundName[] {
  const found: FoundName[] = [];
  let at = end;
  if (isFirst) at += COLON.exec(source.after(end, 6))?.[0].length ?? 0;
  else at = next(source, end);
  while (at > end && found.length < MAX_PEOPLE) {
    const name = findPaired(source, at) ?? findGiven(source, at, found.length === 0 && isFirst);
    if (name === null) break;
    found.push(name);
    at = next(source, name.end);
    if (at < 0) break;
  }
  return found;
}

function findGiven(source: NameText, at: number, isSure: boolean): FoundName | null {
  const word = readWord(source, at);
  if (word?.kind !== 'word' || word.facts.given === 'no') return null;
  if (isSure && word.facts.given !== 'strong') return null;
  const name = nameOf([word], 0.6);
  return name === null || isThing(source, name) ? null : name;
}

/** Where the next name of the list would begin; -1 at its end. */
function next(source: NameText, end: number): number {
  const at = end + (REMARK.exec(source.after(end, 44))?.[0].length ?? 0);
  const sign = NEXT.exec(source.after(at, 16))?.[0].length ?? 0;
  return sign === 0 ? -1 : at + sign;
}
