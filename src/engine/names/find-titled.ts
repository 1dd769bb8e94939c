import { chooseWords, LIKELY } from './choose-words';
import { nameOf } from './found-name';
import type { FoundName, NameText } from './found-name';
import { isThing } from './is-thing';
import { nameCues } from './name-cues';
import { blanks, readRun, wordEnd } from './read-run';

/** „Herrn Ltd. Regierungsdirektor Prof. Dr. med. Dr. h. c. mult.“ */
const MAX_TITLES = 8;

/**
 * A name behind a title: „Frau Dr. Muster“, „Herrn↵Max Mustermann“, „Frau Stadträtin Muster“. `start` and `end` are those of the
 * first title. „Frau M.“ is a pseudonym and no finding.
 */
export function findTitled({ text, judge }: NameText, start: number, end: number): FoundName | null {
  const title = text.slice(start, end);
  if (!isWrittenAsTitle(title) || (NEEDS_DOT.test(title) && text.charAt(end) !== '.')) return null;
  let at = skipGap(text, end);
  for (let titles = 0; titles < MAX_TITLES; titles++) {
    const next = wordEnd(text, at);
    if (next === at) return null;
    const word = text.slice(at, next);
    const facts = judge.judge(word);
    const follows = skipGap(text, next);
    // „Herr und Frau Muster“, but „Familie und Beruf“.
    const joins = word === 'und' && judge.judge(text.slice(follows, wordEnd(text, follows))).cue === 'title';
    const isTitle = joins || (nameCues().degrees.has(facts.folded) && !(facts.surname && follows === next));
    if (!isTitle && !(facts.job && (!facts.surname || isName(text, follows, judge)))) break;
    at = follows;
  }
  const words = chooseWords(readRun(text, at), judge);
  const name = nameOf(words, 0.85);
  if (name === null || isThing(text, name, judge)) return null;
  const evident = words.some(({ text: word }) => isEvident(judge.judge(word)));
  if (evident) return name;
  // „die Frau Leistungen …“ is a noun, „Frau Xyzmuster“ a person.
  return /(?:^|[\s(])(?:die|der|eine|einer|keine|jede|zur) $/i.test(text.slice(Math.max(0, start - 8), start))
    ? null
    : name;
}

function isEvident({ surname, given, likeness }: ReturnType<NameText['judge']['judge']>): boolean {
  return surname || given !== 'no' || likeness >= LIKELY;
}

function isName(text: string, at: number, judge: NameText['judge']): boolean {
  return chooseWords(readRun(text, at), judge).length > 0;
}

/** „HR“ and „MS“ are abbreviations of something else, „HERR“ and „FRAU“ head a form. */
function isWrittenAsTitle(title: string): boolean {
  return /^[A-Z](?:[a-zäöü]+|[A-ZÄÖÜ]{3,})$/.test(title);
}

const NEEDS_DOT = /^(?:Fr|Hr|Fam)$/;

/** A dot, blanks, one line break: address blocks have „Herrn“ on a line of its own. */
function skipGap(text: string, from: number): number {
  let at = text.charAt(from) === '.' ? from + 1 : from;
  if (text.charAt(at) === '-') at++; // „Dr.-Ing.“
  at += blanks(text, at);
  if (text.charAt(at) === '\n') at += 1 + blanks(text, at + 1);
  return at;
}
