import { LIKELY } from './choose-words';
import { nameOf } from './found-name';
import type { FoundName, NameText } from './found-name';
import { isThing } from './is-thing';
import type { WordFacts } from './judge-word';
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
  // „z. B. Müller“
  return words[0]?.kind === 'initial' &&
    /[a-zäöü]\. ?$/.test(text.slice(Math.max(0, name.start - 3), name.start))
    ? null
    : name;
}

function grade(words: readonly NameWord[], facts: WordFacts, given: 'no' | 'weak' | 'strong'): number {
  if (words.length < 2 || facts.ordinary) return 0;
  if (facts.shouted && facts.length <= 3) return 0;
  const evident = facts.surname || facts.likeness >= LIKELY;
  if (given === 'strong') {
    if (evident) return 0.8;
    return facts.likeness >= 0.3 ? 0.6 : 0.4;
  }
  if (given === 'weak') return evident ? 0.6 : 0;
  return words[0]?.kind === 'initial' && evident ? 0.4 : 0;
}

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
  const second = follows?.kind === 'word' && judge.judge(follows.text).given === 'strong' ? follows : given;
  // „Kiel, Anna und …“ in a row of things: only where the line begins or a column does.
  const isOwnLine = start === 0 || /[\n\t;|:(•*–-] ?$/.test(text.slice(Math.max(0, start - 2), start));
  const isRow =
    text.charAt(second.end) === ',' && wordEnd(text, second.end + 2) > second.end + 2 && !isOwnLine;
  return isRow
    ? null
    : { start, end: second.end, confidence: isOwnLine ? 0.8 : 0.6, words: [given, surname] };
}
