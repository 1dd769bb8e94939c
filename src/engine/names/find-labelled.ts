import { chooseWords, LIKELY } from './choose-words';
import { findReversed } from './find-paired';
import { nameOf } from './found-name';
import type { FoundName, NameText } from './found-name';
import { isThing } from './is-thing';
import { nameCues } from './name-cues';
import { readRun, wordEnd, wordStart } from './read-run';

/** „Name, Vorname (Geburtsname) des Kindes:“; what is longer is a sentence. */
const LONGEST_LABEL = 40;

/**
 * The name behind the label of a form: „Name: Muster“, „Name, Vorname: Muster, Erika“, „Name der Patientin: …“,
 * „Antragstellerin: …“.
 *
 * @param end end of the label's first word.
 */
export function findLabelled(source: NameText, start: number, end: number): FoundName | null {
  const { text, judge } = source;
  const colon = labelEnd(source, start, end);
  if (colon < 0) return null;
  let at = skipBlank(text, colon);
  for (let titles = 0; titles < MAX_TITLES; titles++) {
    const next = wordEnd(text, at);
    const facts = judge.judge(text.slice(at, next));
    if (next === at || !(nameCues().degrees.has(facts.folded) || (facts.job && !facts.surname))) break;
    at = text.charAt(next) === '.' ? next + 1 : next;
    while (text.charAt(at) === ' ' || text.charAt(at) === '-') at++;
  }
  const reversed = findReversed(source, at, wordEnd(text, at));
  if (reversed !== null) return { ...reversed, confidence: 0.85 };
  const words = chooseWords(readRun(text, at), judge);
  const name = nameOf(words, 0);
  if (name === null || isThing(text, name, judge)) return null;
  const facts = words.filter(({ kind }) => kind === 'word').map(({ text: word }) => judge.judge(word));
  const isName = judge.judge(text.slice(start, end)).cue === 'label';
  const evident = facts.some(
    ({ surname, given, likeness }) => surname || given === 'strong' || likeness >= LIKELY,
  );
  if (evident) return { ...name, confidence: isName ? 0.85 : 0.8 };
  // A value that goes on in lower case is a sentence.
  if (!isName || /^ [a-zäöü]/.test(text.slice(name.end, name.end + 2))) return null;
  return { ...name, confidence: 0.6 };
}

const MAX_TITLES = 4;

/** Behind the colon that ends the label, or the tab or bar that ends its column; -1 where this is no label. */
function labelEnd({ text, judge }: NameText, start: number, end: number): number {
  // „Dateiname:“ is one word; „mein Name:“ may be said.
  if (text.charAt(start - 1) === '-') return -1;
  for (let at = end; at < Math.min(text.length, end + LONGEST_LABEL); at++) {
    const sign = text.charAt(at);
    if (sign === ':' || sign === '\t' || sign === '|')
      return isOfPerson(text.slice(end, at), judge) ? at + 1 : -1;
    if (sign === '\n') return -1;
  }
  return -1;
}

/** „Name des Kindes“, „Name (Mutter)“, „Name, Vorname“ – but not „Name der Firma“. */
function isOfPerson(rest: string, judge: NameText['judge']): boolean {
  if (/^[ /]?(?:in)?\)?\s*$|^\((?:n|in|r|s|en)\)\s*$|^[:/*]in\s*$/.test(rest)) return true;
  const last = rest.slice(
    wordStart(rest, rest.search(/[^A-Za-zÄÖÜäöüß]*$/)),
    rest.search(/[^A-Za-zÄÖÜäöüß]*$/),
  );
  const { cue } = judge.judge(last);
  return cue === 'label' || cue === 'role';
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < from + MAX_BLANKS && BLANK.includes(text.charAt(at)) && at < text.length) at++;
  return at;
}

const MAX_BLANKS = 20;
const BLANK = ' \t|\n';
