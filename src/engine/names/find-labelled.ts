import { chooseWords, isEvident } from './choose-words';
import { findReversed } from './find-reversed';
import { nameOf } from './found-name';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import { readRun } from './read-run';
import { DEGREE, LABEL, ROLE } from './word-classes';

/** „Name, Vorname (Geburtsname) des Kindes:“; what is longer is a sentence. */
const LONGEST_LABEL = 40;
const MAX_TITLES = 6;
/** Between the label and its value; more is an empty field. */
const MAX_BLANKS = 20;
const BLANK = ' \t|\n';
/** „in“, „/in“, „(in)“, „(n)“, „*in“ behind a label's first word, or nothing. */
const GENDERED = /^(?:[/*:_]?in|\((?:n|in|r|s|en|innen)\)|\/-in)?\s*$/;

/**
 * The name behind the label of a form: „Name: Muster“, „Name, Vorname: Muster, Erika“, „Name der Patientin: …“,
 * „Antragstellerin: …“.
 *
 * @param end end of the label's first word.
 */
export function findLabelled(source: NameText, start: number, end: number): FoundName | null {
  const value = findValue(source, start, end);
  if (value < 0) return null;
  const at = skipTitles(source, value);
  const reversed = findReversed(source, at, source.wordEnd(at));
  if (reversed !== null) return { ...reversed, confidence: 0.85 };
  const words = chooseWords(readRun(source, at));
  const name = nameOf(words, 0.6);
  if (name === null || isThing(source, name) || words.some(({ facts }) => facts.is(LABEL))) return null;
  const isName = source.facts(start, end).is(LABEL);
  if (words.some(({ facts }) => isEvident(facts))) return { ...name, confidence: isName ? 0.85 : 0.8 };
  // A value that goes on in lower case is a sentence.
  return isName && !/^ [a-zäöü]/.test(source.after(name.end, 2)) ? name : null;
}

function skipTitles(source: NameText, from: number): number {
  const { text } = source;
  let at = from;
  for (let titles = 0; titles < MAX_TITLES; titles++) {
    const end = source.wordEnd(at);
    if (end === at) break;
    const facts = source.facts(at, end);
    if (!facts.is(DEGREE) && !(facts.job && !facts.surname)) break;
    at = text.charAt(end) === '.' ? end + 1 : end;
    at += source.blanks(at);
    if (text.charAt(at) === '-') at++;
  }
  return at;
}

/** Where the value behind the colon, the tab or the bar of a label begins; -1 where this is no label of a person. */
function findValue(source: NameText, start: number, end: number): number {
  const { text } = source;
  // „Datei-Name:“
  if (text.charAt(start - 1) === '-') return -1;
  const limit = Math.min(text.length, end + LONGEST_LABEL);
  for (let at = end; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') return -1;
    // „Antragsteller:in“
    if (sign === ':' && at === end && text.startsWith('in', at + 1)) continue;
    if (sign === ':' || sign === '\t' || sign === '|')
      return isOfPerson(source, end, at) ? skipBlank(text, at + 1) : -1;
  }
  return -1;
}

/** „Name des Kindes“, „Name (Mutter)“, „Name, Vorname“ – but not „Name der Firma“. */
function isOfPerson(source: NameText, from: number, to: number): boolean {
  if (GENDERED.test(source.text.slice(from, to))) return true;
  let end = to;
  while (end > from && ' )*'.includes(source.text.charAt(end - 1))) end--;
  const start = source.wordStart(end);
  return start > from && source.facts(start, end).is(LABEL | ROLE);
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < from + MAX_BLANKS && at < text.length && BLANK.includes(text.charAt(at))) at++;
  return at;
}
