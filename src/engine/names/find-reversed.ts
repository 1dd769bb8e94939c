import { LIKELY } from './choose-words';
import type { FoundName } from './found-name';
import type { NameText } from './name-text';
import { readWord } from './read-run';
import type { NameWord } from './read-run';

/** „Mustermann, Erika“ as lists and address books write it. @param end of the first word. */
export function findReversed(source: NameText, start: number, end: number): FoundName | null {
  const { text } = source;
  if (text.charAt(end) !== ',') return null;
  const gap = source.blanks(end + 1);
  if (gap === 0) return null;
  const surname = readWord(source, start);
  const given = readWord(source, end + 1 + gap);
  if (surname?.kind !== 'word' || !isGivenName(given)) return null;
  const { facts } = surname;
  const isSurname = facts.surname || (facts.likeness >= LIKELY && !facts.ordinary);
  if (!isSurname || facts.given === 'strong') return null;
  const follows = readWord(source, given.end + source.blanks(given.end));
  // „…, Helmut Schmidt“ is the next person.
  if (follows?.kind === 'word' && follows.facts.given !== 'strong' && follows.facts.surname) return null;
  const last = isGivenName(follows) ? follows : given;
  // „Kiel, Anna und …“ in a row of things: only where the line begins or a column does.
  const isOwnLine = start === 0 || /[\n\t;|:(•*–-] ?$/.test(source.before(start, 2));
  if (!isOwnLine && !facts.surname) return null;
  const isRow = text.charAt(last.end) === ',' && readWord(source, last.end + 2)?.kind === 'word';
  if (isRow && !isOwnLine) return null;
  return { start, end: last.end, confidence: isOwnLine ? 0.8 : 0.6, words: [given, surname] };
}

function isGivenName(word: NameWord | null): word is NameWord {
  return word?.kind === 'word' && word.facts.given === 'strong';
}
