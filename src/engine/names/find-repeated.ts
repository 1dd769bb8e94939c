import { isWordBreak } from '../character-class';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import type { NameWord } from './read-run';
import { COMMON_SURNAME } from './word-classes';

/** Surnames looked for again; each costs a search of the whole text, and a list of all employees has enough of them. */
const MAX_SURNAMES = 24;
/** Characters searched for all of them: a long report with many names must not cost more than a short one with few. */
const MAX_SEARCHED = 4_000_000;
/** A hit every few letters is a text made for that. */
const MAX_REPEATS = 2000;
/** „Kreis Beispiel“, „Gemeinde Muster“: houses have names of people, too. */
const HOUSE_BEFORE =
  /(?:^|[^a-zß-ÿ])(?:(?:land)?kreis|(?:hanse|kreis|samt)?stadt|(?:samt|verbands|orts)?gemeinde|amt|markt|landschaftsverband|bezirk) $/i;
const MAX_HOUSE = 24;
/** „Ito“ and „Nam“ would be found in the middle of everything else. */
const SHORTEST = 4;
/** „Ida“, but not „Bo“. */
const SHORTEST_GIVEN = 3;

/**
 * Where surnames that were found with a title or a given name, and given names that were found with a surname, stand
 * alone: „Mustermann hat angerufen“. Names that are words
 * („Koch“, „Winter“) are not looked for: the text is likelier to mean the word.
 */
export function findRepeated(source: NameText, found: readonly FoundName[]): readonly FoundName[] {
  const { text } = source;
  const limit = Math.min(MAX_SURNAMES, Math.ceil(MAX_SEARCHED / (text.length + 1)));
  const repeats: FoundName[] = [];
  for (const [surname, word] of surnamesOf(found, limit)) {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
      const end = endOfName(text, at + surname.length);
      if (end < 0 || !isWordBreak(text, at - 1) || text.charAt(at - 1) === '-') continue;
      if (HOUSE_BEFORE.test(text.slice(Math.max(0, at - MAX_HOUSE), at))) continue;
      const name = { start: at, end, confidence: 0.6, words: [{ ...word, start: at, end }] };
      if (!isThing(source, name)) repeats.push(name);
      if (repeats.length >= MAX_REPEATS) return repeats;
    }
  }
  return repeats;
}

function surnamesOf(found: readonly FoundName[], limit: number): ReadonlyMap<string, NameWord> {
  const surnames = new Map<string, NameWord>();
  for (const { confidence, words } of found) {
    if (surnames.size >= limit) break;
    const word = words[words.length - 1];
    if (confidence < 0.6 || word?.kind !== 'word') continue;
    // „Leon nimmt Ritalin“ behind „Leon Kowalski“.
    const [given] = words;
    if (words.length > 1 && given?.kind === 'word' && given.facts.given === 'strong' && isRare(given))
      surnames.set(given.facts.word, given);
    const { facts } = word;
    if (
      facts.word.length < SHORTEST ||
      facts.ordinary ||
      facts.job ||
      facts.shouted ||
      facts.is(COMMON_SURNAME)
    )
      continue;
    surnames.set(facts.word, word);
  }
  return surnames;
}

/** Not also a word: „Ernst“, „Rose“. */
function isRare({ facts }: NameWord): boolean {
  return facts.word.length >= SHORTEST_GIVEN && !facts.shouted && !facts.is(COMMON_SURNAME);
}

/** Behind the genitive too; -1 where the word goes on. */
function endOfName(text: string, end: number): number {
  if (isWordBreak(text, end)) return end;
  return text.charAt(end) === 's' && isWordBreak(text, end + 1) ? end + 1 : -1;
}
