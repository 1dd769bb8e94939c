import { chooseWords, LIKELY } from './choose-words';
import { findPaired } from './find-paired';
import { nameOf } from './found-name';
import type { FoundName, NameText } from './found-name';
import { isThing } from './is-thing';
import { nameCues } from './name-cues';
import { blanks, readRun, wordEnd } from './read-run';

/** „Liebe Erika,“, „Hallo Max Muster“: who is greeted without a title. @param end end of the greeting's word. */
export function findGreeted(source: NameText, start: number, end: number): FoundName | null {
  const { text, judge } = source;
  if (!/(?:^|\n)[ >]{0,4}$/.test(text.slice(Math.max(0, start - 5), start))) return null;
  const at = end + blanks(text, end);
  const pair = findPaired(source, at);
  if (pair !== null && pair.confidence >= 0.5) return pair;
  const words = chooseWords(readRun(text, at), judge);
  const name = nameOf(words, 0.6);
  if (name === null || isThing(text, name, judge)) return null;
  if (!/^ ?(?:[,!\n]|$|und |[-–])/.test(text.slice(name.end, name.end + 5))) return null;
  return words.every(({ kind, text: word }) => kind === 'word' && judge.judge(word).given === 'strong')
    ? name
    : null;
}

/** „(i. A.) Muster“ under the formula; names of offices and teams stand there as well. */
const MAX_LINES = 4;
const LONGEST_LINE = 80;
const BEFORE_NAME = /^(?:(?:gez|i\. ?[AV]|ppa)\.? ?)+/;

/**
 * Who signs: the first of the next lines, or the rest of the line, that is nothing but a name.
 *
 * @param end end of the last word of the closing formula.
 */
export function findSigned(source: NameText, end: number): FoundName | null {
  const { text } = source;
  let at = end;
  for (let lines = 0; lines <= MAX_LINES && at < text.length; lines++) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const name = lineEnd - at > LONGEST_LINE ? null : readSigned(source, at, lineEnd);
    if (name !== null) return name;
    // A line that says something is the next paragraph.
    if (lines > 0 && lineEnd - at > LONGEST_LINE) return null;
    at = lineEnd + 1;
  }
  return null;
}

function readSigned(source: NameText, from: number, to: number): FoundName | null {
  const { text, judge } = source;
  let at = from;
  while (at < to && ' ,>*\t–-'.includes(text.charAt(at))) at++;
  at += BEFORE_NAME.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  for (let word = wordEnd(text, at); nameCues().degrees.has(judge.judge(text.slice(at, word)).folded);) {
    at = text.charAt(word) === '.' ? word + 1 : word;
    while (' -'.includes(text.charAt(at)) && at < to) at++;
    if (at >= to) return null;
    word = wordEnd(text, at);
  }
  const words = chooseWords(readRun(text, at), judge);
  const name = nameOf(words, 0.6);
  if (name === null || name.end > to || !/^[ *]{0,3}(?:$|[,(|/])/.test(text.slice(name.end, to))) return null;
  if (isThing(text, name, judge)) return null;
  const pair = findPaired(source, at);
  if (pair !== null && pair.end === name.end && pair.confidence >= 0.5) return { ...pair, confidence: 0.8 };
  const facts = words.filter(({ kind }) => kind === 'word').map(({ text: word }) => judge.judge(word));
  const evident = facts.some(
    ({ surname, given, likeness }) => surname || given !== 'no' || likeness >= LIKELY,
  );
  return evident && facts.every(({ ordinary, surname }) => surname || !ordinary) ? name : null;
}
