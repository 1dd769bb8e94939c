import { chooseWords, isEvident } from './choose-words';
import { nameOf } from './found-name';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import { readRun } from './read-run';
import type { NameWord } from './read-run';
import { DEGREE, TITLE } from './word-classes';

/** „Herrn Ltd. Regierungsdirektor Prof. Dr. med. Dr. h. c. mult.“ */
const MAX_TITLES = 10;
/** „HR“ and „MS“ are abbreviations of something else, „HERR“ and „FRAU“ head a form. */
const WRITTEN_AS_TITLE = /^[A-Z](?:[a-zäöü]+|[A-ZÄÖÜ]{3,})$/;
const NEEDS_DOT = /^(?:Fr|Hr|Fam)$/;
/** „die Frau Leistungen …“ is a noun, „Frau Xyzmuster“ a person. */
const ARTICLE = /(?:^|[\s(])(?:die|der|eine|einer|keine|jede|zur) $/i;

/**
 * A name behind a title: „Frau Dr. Muster“, „Herrn↵Max Mustermann“, „Frau Stadträtin Muster“. `start` and `end` are those of the
 * first title. „Frau M.“ is a pseudonym and no finding.
 */
export function findTitled(source: NameText, start: number, end: number): Titled {
  const { word } = source.facts(start, end);
  const isTitle = WRITTEN_AS_TITLE.test(word) && !(NEEDS_DOT.test(word) && source.text.charAt(end) !== '.');
  if (!isTitle) return { name: null, end };
  const at = skipTitles(source, skipGap(source, end));
  const words = chooseWords(readRun(source, at), true);
  const name = nameOf(words, 0.85);
  if (name === null || isThing(source, name)) return { name: null, end: at };
  if (word === 'Fr' && isFriday(source, start, words)) return { name: null, end: at };
  const isSure = words.some(({ facts }) => isEvident(facts)) || !ARTICLE.test(source.before(start, 8));
  return { name: isSure ? name : null, end: at };
}

/** „Do. Suppe, Fr. Pizza“: the day of a plan, or no name that anybody has. */
function isFriday(source: NameText, start: number, words: readonly NameWord[]): boolean {
  const isPlan = /(?:^|[^A-Za-zÄÖÜäöü])(?:Mo|Di|Mi|Do)(?:\.|:| ?[–-] ?$)/.test(source.before(start, PLAN));
  return isPlan || !words.some(({ facts }) => isEvident(facts));
}

/** How far back the other days of a plan stand. */
const PLAN = 120;

/** What was found, and where the last title ends: titles in between need not be tried again. */
interface Titled {
  readonly name: FoundName | null;
  readonly end: number;
}

/** Degrees, further titles and job titles. */
function skipTitles(source: NameText, from: number): number {
  let at = from;
  for (let titles = 0; titles < MAX_TITLES; titles++) {
    const end = source.wordEnd(at);
    if (end === at) break;
    const facts = source.facts(at, end);
    const next = skipGap(source, end);
    const isTitle = facts.is(DEGREE) && !(facts.surname && next === end);
    // „Herr Richter“ may be called so; „Herr Richter Muster“ is one.
    const isJob = facts.job && (!facts.surname || chooseWords(readRun(source, next)).length > 0);
    // „Herr und Frau Muster“, but „Familie und Beruf“.
    const joins = facts.word === 'und' && source.facts(next, source.wordEnd(next)).is(TITLE);
    if (!isTitle && !isJob && !joins) break;
    at = next;
  }
  return at;
}

/** A dot, blanks, one line break: address blocks have „Herrn“ on a line of its own. */
function skipGap(source: NameText, from: number): number {
  const { text } = source;
  let at = text.charAt(from) === '.' ? from + 1 : from;
  if (text.charAt(at) === '-') at++; // „Dr.-Ing.“
  at += source.blanks(at);
  if (text.charAt(at) === '\n') at += 1 + source.blanks(at + 1);
  return at;
}
