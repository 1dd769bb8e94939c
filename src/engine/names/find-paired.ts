import { LIKELY } from './choose-words';
import { nameOf } from './found-name';
import type { FoundName, NameText } from './found-name';
import { isThing } from './is-thing';
import type { WordFacts } from './judge-word';
import { nameCues } from './name-cues';
import { blanks, readRun, readWord, wordEnd } from './read-run';
import type { NameWord } from './read-run';

/** A given name with a surname behind it: „Erika Mustermann“, „Anna M. von Beispiel“, „M. Mustermann“. */
export function findPaired(source: NameText, start: number): FoundName | null {
  const { text, judge } = source;
  const run = readRun(text, start);
  let given: 'no' | 'weak' | 'strong' = 'no';
  const words: NameWord[] = [];
  for (const word of run) {
    if (word.kind !== 'word') {
      words.push(word);
      continue;
    }
    const facts = judge.judge(word.text);
    if (facts.given === 'no') {
      words.push(word);
      return close(source, words, facts, given);
    }
    if (words.length >= MAX_GIVEN) break;
    // „August Anna Muster“: the clear one decides.
    if (given !== 'strong') given = facts.given;
    words.push(word);
  }
  const last = words[words.length - 1];
  if (last === undefined || words.length < 2 || last.kind !== 'word') return null;
  // Given names only: „Anna Peter“, „Peter Paul Walter“.
  const facts = judge.judge(last.text);
  return close(source, words, facts, judge.judge(words[0]?.text ?? '').given);
}

const MAX_GIVEN = 5;

function close(
  { text, judge }: NameText,
  words: readonly NameWord[],
  facts: WordFacts,
  given: 'no' | 'weak' | 'strong',
): FoundName | null {
  const confidence = grade(words, facts, given);
  const name = confidence === 0 ? null : nameOf(words, confidence);
  if (name === null || isThing(text, name, judge)) return null;
  if (confidence < 0.8 && isQuoted(text, name)) return { ...name, confidence: 0.3 };
  // „z. B. Müller“
  return words[0]?.kind === 'initial' &&
    /[a-zäöü]\. ?$/.test(text.slice(Math.max(0, name.start - 3), name.start))
    ? null
    : name;
}

/**
 * Two words in no list that both look like names: „Teemu Tainio“. Half of them are products and places, so only a line of their
 * own or a birth date behind them makes them more than a guess.
 */
export function findUnlisted({ text, judge }: NameText, start: number): FoundName | null {
  const run = readRun(text, start);
  const [first, last] = run;
  if (run.length !== 2 || first?.kind !== 'word' || last?.kind !== 'word') return null;
  const isLikely = [first, last].every((word) => {
    const { likeness, ordinary, shouted, job, cue } = judge.judge(word.text);
    return likeness >= VERY_LIKELY && !ordinary && !shouted && !job && cue === null;
  });
  if (!isLikely || nameCues().thingsBefore.has(first.folded)) return null;
  const name = nameOf(run, isOfPerson(text, start, last.end) ? 0.5 : 0.3);
  return name === null || isThing(text, name, judge) ? null : name;
}

export const VERY_LIKELY = 0.85;

function isOfPerson(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + LONGEST_SIGN);
  if (/^,? (?:\(?geb[.o]|wohnhaft|\(?\*|\(?\d{1,2}\.\d{1,2}\.\d)/.test(after)) return true;
  return (
    /^[ *,;]{0,3}(?:\n|\t|$)/.test(after) &&
    /(?:^|[\n\t])[ *•>\d.)-]{0,6}$/.test(text.slice(Math.max(0, start - 7), start))
  );
}

/** „, wohnhaft“ */
const LONGEST_SIGN = 12;

/** „Eli Lilly“ in quotation marks is a brand or a title. */
function isQuoted(text: string, { start, end }: FoundName): boolean {
  return (
    /["„“”»«] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^ ?["“”»«]/.test(text.slice(end, end + 2))
  );
}

function grade(words: readonly NameWord[], facts: WordFacts, given: 'no' | 'weak' | 'strong'): number {
  if (words.length < 2 || facts.ordinary) return 0;
  if (facts.shouted && facts.length <= 3) return 0;
  const evident = facts.surname || facts.likeness >= LIKELY;
  if (given === 'strong') {
    if (evident) return 0.8;
    return facts.likeness >= IMAGINABLE ? 0.6 : 0.4;
  }
  if (given === 'weak') return evident ? 0.6 : 0;
  return words[0]?.kind === 'initial' && evident ? 0.5 : 0;
}

/** Behind a given name nearly every word that is no noun by form is a surname. */
const IMAGINABLE = 0.02;

/** „Mustermann, Erika“ as lists and address books write it. */
export function findReversed({ text, judge }: NameText, start: number, end: number): FoundName | null {
  if (text.charAt(end) !== ',') return null;
  const gap = blanks(text, end + 1);
  const surname = readWord(text, start);
  const given = gap === 0 ? null : readWord(text, end + 1 + gap);
  if (surname?.kind !== 'word' || given?.kind !== 'word') return null;
  const facts = judge.judge(surname.text);
  const isSurname = facts.surname || (facts.likeness >= LIKELY && !facts.ordinary);
  if (!isSurname || facts.given === 'strong' || judge.judge(given.text).given !== 'strong') return null;
  const follows = readWord(text, given.end + blanks(text, given.end));
  // „…, Helmut Schmidt“ is the next person.
  if (follows?.kind === 'word' && !isGivenName(follows, judge) && judge.judge(follows.text).surname)
    return null;
  const second = follows !== null && isGivenName(follows, judge) ? follows : given;
  // „Kiel, Anna und …“ in a row of things: only where the line begins or a column does.
  const isOwnLine = start === 0 || /[\n\t;|:(•*–-] ?$/.test(text.slice(Math.max(0, start - 2), start));
  if (!isOwnLine && !facts.surname) return null;
  const isRow =
    text.charAt(second.end) === ',' && wordEnd(text, second.end + 2) > second.end + 2 && !isOwnLine;
  return isRow
    ? null
    : { start, end: second.end, confidence: isOwnLine ? 0.8 : 0.6, words: [given, surname] };
}

function isGivenName({ kind, text }: NameWord, judge: NameText['judge']): boolean {
  return kind === 'word' && judge.judge(text).given === 'strong';
}
