import { chooseWords, isEvident } from './choose-words';
import { findPaired } from './find-paired';
import { nameOf } from './found-name';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import { readRun } from './read-run';
import { DEGREE } from './word-classes';

/** „Im Auftrag“, an empty line, „(i. A.) Muster“: lines read below the formula. */
const MAX_LINES = 4;
/** Of these with words on them. */
const MAX_WRITTEN = 3;
/** A longer line is the next paragraph, not a name. */
const LONGEST_LINE = 80;
const BEFORE_NAME = /^(?:(?:gez|i\. ?[AV]|ppa)\.? ?){1,3}/;
const SKIPPED = ' ,>*\t–-.(';

/**
 * Who signs: the first of the next lines, or the rest of the line, that is nothing but a name.
 *
 * @param end end of the last word of the closing formula.
 */
export function findSigned(source: NameText, end: number): FoundName | null {
  const { text } = source;
  // „im Auftrag der Stadt“, „viele Grüße an Frau …“
  if (/^ [a-zäöü]/.test(source.after(end, 2))) return null;
  let at = end;
  let written = 0;
  for (let lines = 0; lines <= MAX_LINES && at < text.length && written < MAX_WRITTEN; lines++) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    if (lineEnd - at > LONGEST_LINE) return null;
    if (lineEnd - at > 1) {
      const name = readSigned(source, at, lineEnd);
      if (name !== null) return name;
      if (lines > 0) written++;
    }
    at = lineEnd + 1;
  }
  return null;
}

function readSigned(source: NameText, from: number, to: number): FoundName | null {
  const at = skipDegrees(source, from, to);
  const words = chooseWords(readRun(source, at));
  const name = nameOf(words, 0.6);
  if (name === null || name.end > to || !/^[ *)]{0,3}(?:$|[,(|/])/.test(source.text.slice(name.end, to)))
    return null;
  if (isThing(source, name)) return null;
  const pair = findPaired(source, at);
  if (pair !== null && pair.end === name.end && pair.confidence >= 0.5) return { ...pair, confidence: 0.8 };
  const isName = words.every(({ kind, facts }) => kind !== 'word' || facts.surname || !facts.ordinary);
  return isName && words.some(({ facts }) => isEvident(facts)) ? name : null;
}

function skipDegrees(source: NameText, from: number, to: number): number {
  const { text } = source;
  let at = from;
  const skip = (): void => {
    while (at < to && SKIPPED.includes(text.charAt(at))) at++;
  };
  skip();
  at += BEFORE_NAME.exec(text.slice(at, Math.min(to, at + 20)))?.[0].length ?? 0;
  for (let end = source.wordEnd(at); end > at && source.facts(at, end).is(DEGREE); end = source.wordEnd(at)) {
    at = end;
    skip();
  }
  return at;
}
