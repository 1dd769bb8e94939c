import { chooseWords, LIKELY } from './choose-words';
import { findHeaders } from './find-headers';
import { findGreeted, findSigned } from './find-in-letter';
import { findLabelled } from './find-labelled';
import { findPaired, findReversed, findUnlisted, VERY_LIKELY } from './find-paired';
import { findRepeated } from './find-repeated';
import { findTitled } from './find-titled';
import { nameOf } from './found-name';
import type { FoundName, NameText } from './found-name';
import { isThing } from './is-thing';
import { WordJudge } from './judge-word';
import { blanks, readRun, wordEnd } from './read-run';

/**
 * The names of people in a text, in order, without overlaps.
 *
 * @param text normalised.
 * @param starts where capitalised words stand in a row and where announcing words stand, ascending.
 */
export function findNames(text: string, starts: readonly number[]): readonly FoundName[] {
  const source: NameText = { text, judge: new WordJudge() };
  const found: FoundName[] = [];
  let reached = 0;
  for (const start of starts) {
    if (start < reached) continue;
    const end = wordEnd(text, start);
    for (const name of findAt(source, start, end)) {
      found.push(name);
      reached = Math.max(reached, name.end);
    }
    // The parts of a compound are starts too.
    reached = Math.max(reached, end);
  }
  return merge([...found, ...(found.length === 0 ? [] : findRepeated(source, found))]);
}

function findAt(source: NameText, start: number, end: number): readonly FoundName[] {
  const { text, judge } = source;
  const facts = judge.judge(text.slice(start, end));
  switch (facts.cue) {
    case 'title':
      return one(findTitled(source, start, end));
    case 'label':
      return one(findLabelled(source, start, end));
    case 'header':
      return findHeaders(source, start, end);
    case 'greeting':
      return one(findGreeted(source, start, end));
    case 'closing':
      return one(findSigned(source, end));
    case 'birth':
      return one(findBirthName(source, end));
    case 'author':
      return one(findPaired(source, end + blanks(text, end)));
    case 'role':
      return one(findLabelled(source, start, end) ?? findByRole(source, end));
    case null:
      break;
  }
  const isInitial = end - start <= 2 && text.charAt(end) === '.';
  const isName = facts.given !== 'no' || isInitial;
  const name = (isName ? findPaired(source, start) : null) ?? findReversed(source, start, end);
  if (name !== null) return [name];
  if (facts.likeness >= VERY_LIKELY && !facts.ordinary && facts.given === 'no') {
    const open = findUnlisted(source, start);
    if (open !== null) return [open];
  }
  return facts.job && !facts.surname ? one(findByRole(source, end)) : [];
}

function one(name: FoundName | null): readonly FoundName[] {
  return name === null ? [] : [name];
}

/** „Antragstellerin Muster“, „der Zeuge Erika Muster“. A surname alone must be beyond doubt: „Mutter Kind Kur“. */
function findByRole(source: NameText, end: number): FoundName | null {
  const { text, judge } = source;
  const dot = text.charAt(end) === '.' ? end + 1 : end;
  const at = dot + blanks(text, dot);
  if (at === dot) return null;
  const pair = findPaired(source, at) ?? findReversed(source, at, wordEnd(text, at));
  if (pair !== null) return { ...pair, confidence: Math.max(pair.confidence, 0.8) };
  const words = chooseWords(readRun(text, at), judge);
  const name = nameOf(words, 0.6);
  if (name === null || isThing(text, name, judge)) return null;
  const isSure = words.every(({ kind, text: word }) => {
    const { surname, given, ordinary, likeness } = judge.judge(word);
    return kind !== 'word' || (!ordinary && (surname || given === 'strong' || likeness >= LIKELY));
  });
  return isSure ? name : null;
}

/** „geb. Beispiel“, „geborene Beispiel“. */
function findBirthName({ text, judge }: NameText, end: number): FoundName | null {
  const at =
    (text.charAt(end) === '.' ? end + 1 : end) + blanks(text, text.charAt(end) === '.' ? end + 1 : end);
  const words = chooseWords(readRun(text, at), judge).slice(0, 3);
  const name = nameOf(words, 0.6);
  const facts = words.map(({ text: word }) => judge.judge(word));
  return name !== null && facts.some(({ surname, likeness }) => surname || likeness >= LIKELY) ? name : null;
}

/** Of names that overlap the surer one, then the longer one. */
function merge(found: readonly FoundName[]): readonly FoundName[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.confidence - a.confidence || b.end - a.end);
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
