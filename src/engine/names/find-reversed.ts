import { LIKELY } from './choose-words';
import type { FoundName } from './found-name';
import type { NameText } from './name-text';
import { readWord } from './read-run';
import type { NameWord } from './read-run';

/** „Ait Benhaddou“, „von der Heide“ before the comma. */
const MAX_SURNAME_WORDS = 3;
/** What stands before an entry of a list: nothing, a bullet, a number, the end of the entry before. */
const ENTRY_START = /(?:^|[\n\t;|:(•*–-]|(?:^|\n) ?\d{1,3}[.)]) {0,2}$/;
/** What stands behind an entry of a list that is a name. */
const ENTRY_END = /^(?:$| ?[\n\t;|()*–-]|, ?(?:geb|\d|wohnhaft|Kl)| \d)/;

/** „, geb. …“, a date in the next column. */
const BIRTH_NEXT = /^(?:, ?geb|[\t ,|]{0,3}\(?\d{1,2}\.\d{1,2}\.\d)/;

/** „Mustermann, Erika“ as lists and address books write it. @param end of the first word. */
export function findReversed(source: NameText, start: number, end: number): FoundName | null {
  const { text } = source;
  if (!hasComma(source, start)) return null;
  const surname = readSurname(source, start, end);
  const last = surname[surname.length - 1];
  if (last === undefined) return null;
  const comma = last.end;
  const gap = source.blanks(comma + 1);
  // „Muster⇥Erika“: two columns of a table.
  const isColumn = text.charAt(comma) === '\t';
  if (!isColumn && (text.charAt(comma) !== ',' || gap === 0)) return null;
  const given = readWord(source, comma + 1 + gap);
  if (given?.kind !== 'word' || given.facts.ordinary) return null;
  const isEntryStart = ENTRY_START.test(source.before(start, 6));
  const isEntry = isEntryStart && ENTRY_END.test(source.after(given.end, 8));
  if (isColumn && (!isEntry || !surname.some(({ facts }) => facts.surname))) return null;
  const isBorn = isEntry && BIRTH_NEXT.test(source.after(given.end, 12));
  if (isEntry && isEntryOfPerson(surname, given, isBorn)) return entry(start, surname, given, 0.8);
  if (surname.length > 1 || !isGivenName(given)) return null;
  const { facts } = last;
  const isSurname = facts.surname || (facts.likeness >= LIKELY && !facts.ordinary);
  if (!isSurname || facts.given === 'strong') return null;
  const follows = readWord(source, given.end + source.blanks(given.end));
  // „…, Helmut Schmidt“ is the next person.
  if (follows?.kind === 'word' && follows.facts.given !== 'strong' && follows.facts.surname) return null;
  const lastGiven = isGivenName(follows) ? follows : given;
  // „Kiel, Anna und …“ in a row of things: only where the line begins or a column does.
  if (!isEntryStart && !facts.surname) return null;
  const isRow = text.charAt(lastGiven.end) === ',' && readWord(source, lastGiven.end + 2)?.kind === 'word';
  if (isRow && !isEntryStart) return null;
  return entry(start, surname, given, isEntryStart ? 0.8 : 0.6, lastGiven.end);
}

/** Whether a comma or tab follows the first words: most rows of capitalised words end otherwise, and need not be read. */
function hasComma(source: NameText, start: number): boolean {
  let at = start;
  for (let words = 0; words < MAX_SURNAME_WORDS; words++) {
    const end = source.wordEnd(at);
    if (end === at) return false;
    const gap = source.blanks(end);
    if (gap === 0) return ',\t'.includes(source.text.charAt(end) || '.');
    at = end + gap;
  }
  return false;
}

/** The words up to the comma; more than one only where one alone is no surname. */
function readSurname(source: NameText, start: number, end: number): readonly NameWord[] {
  const words: NameWord[] = [];
  let at = start;
  while (words.length < MAX_SURNAME_WORDS) {
    const word = readWord(source, at);
    if (word === null || word.kind === 'initial' || (word.kind === 'word' && word.facts.ordinary)) return [];
    words.push(word);
    const gap = source.blanks(word.end);
    if (gap === 0) break;
    at = word.end + gap;
  }
  return words.length === 1 && words[0]?.end !== end ? [] : words;
}

/** Both alone in an entry: one of them must be a name beyond doubt, or both look like names. */
function isEntryOfPerson(surname: readonly NameWord[], given: NameWord, isBorn: boolean): boolean {
  const words = surname.filter(({ kind }) => kind === 'word');
  if (words.length === 0) return false;
  if (given.facts.given === 'strong') return true;
  const isSurname = words.some(({ facts }) => facts.surname || (isBorn && facts.likeness >= LIKELY));
  return isSurname && words.length === 1 && given.facts.likeness >= LIKELY && !given.facts.surname;
}

function entry(
  start: number,
  surname: readonly NameWord[],
  given: NameWord,
  confidence: number,
  end = given.end,
): FoundName {
  return { start, end, confidence, words: [given, ...surname] };
}

function isGivenName(word: NameWord | null): word is NameWord {
  return word?.kind === 'word' && word.facts.given === 'strong';
}
