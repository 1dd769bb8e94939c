import { findBirthName, findByRole } from './find-by-role';
import { findGreeted } from './find-greeted';
import { findHeaders } from './find-headers';
import { findListed } from './find-listed';
import { findLabelled } from './find-labelled';
import { findPaired, findUnlisted, LEAST_BORN } from './find-paired';
import { findRepeated } from './find-repeated';
import { findReversed } from './find-reversed';
import { findSigned } from './find-signed';
import { findTitled } from './find-titled';
import type { FoundName } from './found-name';
import { NameText } from './name-text';
import { isUpper } from './read-run';
import {
  AUTHOR,
  BIRTH,
  CLOSING,
  GREETING,
  GROUP,
  HEADER,
  LABEL,
  PARTICLE,
  ROLE,
  TITLE,
} from './word-classes';
import type { WordFacts } from './word-facts';

const CUES = AUTHOR | BIRTH | CLOSING | GREETING | HEADER | LABEL | ROLE;
const DOT = 0x2e;

/**
 * The names of people in a text, in order, without overlaps.
 *
 * @param text normalised.
 * @param starts where capitalised words stand in a row and where announcing words stand, ascending.
 */
export function findNames(text: string, starts: readonly number[]): readonly FoundName[] {
  const source = new NameText(text);
  const found: FoundName[] = [];
  let reached = 0;
  for (const start of starts) {
    if (start < reached) continue;
    const end = source.wordEnd(start);
    const facts = source.facts(start, end);
    // The parts of a compound are starts too.
    const reachedBefore = reached;
    reached = end;
    if (facts.is(PARTICLE) && !isUpper(facts.word)) {
      const name = findAround(source, start);
      if (name === null || name.start < reachedBefore) continue;
      found.push(name);
      reached = name.end;
      continue;
    }
    if (facts.is(HEADER)) {
      const people = findHeaders(source, start, end);
      found.push(...people);
      reached = Math.max(end, people[people.length - 1]?.end ?? 0);
      continue;
    }
    if (facts.is(TITLE)) {
      const titled = findTitled(source, start, end);
      if (titled.name !== null) found.push(titled.name);
      reached = Math.max(end, titled.name?.end ?? titled.end);
      continue;
    }
    if (facts.is(GROUP)) {
      const people = findListed(source, end);
      found.push(...people);
      reached = Math.max(end, people[people.length - 1]?.end ?? 0);
      if (people.length > 0) continue;
    }
    const name = facts.is(CUES) ? findByCue(source, start, end, facts) : findAlone(source, start, end, facts);
    if (name === null) continue;
    found.push(name);
    reached = Math.max(end, name.end);
    // „Ihre Kinder“ told one by one: „Tochter Mila und Sohn …“, „die Mutter von Finn und Ida“.
    if (facts.is(ROLE) && name.words.every((word) => word.facts.given === 'strong'))
      found.push(...findListed(source, name.end, false));
  }
  return found.length === 0 ? found : merge(source, [...found, ...findRepeated(source, found)]);
}

/** „Erika von Beispiel“: only the particle is noted, because no two capitals meet. */
function findAround(source: NameText, particle: number): FoundName | null {
  if (source.text.charAt(particle - 1) !== ' ') return null;
  const start = source.wordStart(particle - 1);
  if (start === particle - 1 || source.facts(start, particle - 1).given === 'no') return null;
  const name = findPaired(source, start);
  return name !== null && name.end > particle ? name : null;
}

function findByCue(source: NameText, start: number, end: number, facts: WordFacts): FoundName | null {
  if (facts.is(LABEL)) return findLabelled(source, start, end);
  if (facts.is(GREETING)) return findGreeted(source, start, end);
  if (facts.is(CLOSING)) return findSigned(source, end);
  if (facts.is(BIRTH)) return findBirthName(source, end);
  if (facts.is(AUTHOR)) return findPaired(source, end + source.blanks(end));
  return findLabelled(source, start, end) ?? findByRole(source, end);
}

function findAlone(source: NameText, start: number, end: number, facts: WordFacts): FoundName | null {
  const isInitial = end - start <= 2 && source.text.charCodeAt(end) === DOT;
  const isRole = facts.job && !facts.surname;
  // Most words that stand at the beginning of such a row are nouns by form.
  if (facts.given === 'no' && facts.ordinary && !isInitial && !isRole) return null;
  const name =
    (facts.given !== 'no' || isInitial ? findPaired(source, start) : null) ??
    findReversed(source, start, end);
  if (name !== null) return name;
  if (isRole) return findByRole(source, end);
  return facts.given === 'no' && !facts.ordinary && facts.likeness >= LEAST_BORN
    ? findUnlisted(source, start)
    : null;
}

/** Of names that overlap the surer one if it is not the shorter one. */
function merge(source: NameText, found: readonly FoundName[]): readonly FoundName[] {
  const sorted = [...raiseJoined(source, found)].sort(
    (a, b) => a.start - b.start || b.confidence - a.confidence || b.end - a.end,
  );
  const kept: FoundName[] = [];
  for (const name of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= name.start) kept.push(name);
    else if (name.confidence > last.confidence && name.end - name.start >= last.end - last.start) {
      kept[kept.length - 1] = name;
    }
  }
  return kept;
}

/** Between two people who are named together. */
const JOINED = /^ (?:und|&|u\.|sowie|mit) $/;
const LONGEST_JOINT = 7;

/** Two unlisted words beside a sure name are one as well: „Dmytro Bondarenko und Sabine Kröger“. */
function raiseJoined(source: NameText, found: readonly FoundName[]): readonly FoundName[] {
  const isJoined = (one: FoundName | undefined, other: FoundName | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    other.start - one.end <= LONGEST_JOINT &&
    JOINED.test(source.text.slice(one.end, Math.max(one.end, other.start)));
  const isSure = (name: FoundName | undefined): boolean => (name?.confidence ?? 0) >= 0.8;
  return found.map((name, at) => {
    if (name.confidence >= 0.5 || name.words.length < 2) return name;
    const [before, after] = [found[at - 1], found[at + 1]];
    const beside = (isSure(before) && isJoined(before, name)) || (isSure(after) && isJoined(name, after));
    return beside ? { ...name, confidence: 0.6 } : name;
  });
}
