import { chooseWords, isEvident, LIKELY } from './choose-words';
import { findPaired } from './find-paired';
import { findReversed } from './find-reversed';
import { nameOf } from './found-name';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import { readRun } from './read-run';

/**
 * „Antragstellerin Muster“, „der Zeuge Erika Muster“, „Pat. Muster, Erika“. A surname alone must be beyond doubt: „Mutter Kind Kur“.
 *
 * @param end end of the role's word.
 */
export function findByRole(source: NameText, end: number): FoundName | null {
  const at = skipGap(source, end);
  if (at < 0) return null;
  const pair = findPaired(source, at) ?? findReversed(source, at, source.wordEnd(at));
  if (pair !== null) return { ...pair, confidence: Math.max(pair.confidence, 0.8) };
  const words = chooseWords(readRun(source, at));
  const name = nameOf(words, 0.6);
  if (name === null || isThing(source, name)) return null;
  const doesSomething = DOES.test(source.after(name.end, 12));
  const isSure = words.every(
    ({ kind, facts }) =>
      kind !== 'word' ||
      (!facts.ordinary && (isEvident(facts) || (doesSomething && facts.likeness >= WITH_VERB))),
  );
  return isSure ? name : null;
}

/** „geb. Beispiel“, „geborene Beispiel“. */
export function findBirthName(source: NameText, end: number): FoundName | null {
  const at = skipGap(source, end);
  if (at < 0) return null;
  const words = chooseWords(readRun(source, at)).slice(0, 3);
  const isSurname = words.some(({ facts }) => facts.surname || facts.likeness >= LIKELY);
  return isSurname ? nameOf(words, 0.6) : null;
}

/** „Bewohnerin Okonkwo ist gestürzt“ */
const DOES =
  /^ (?:ist|hat|war|hatte|wird|wurde|möchte|will|kann|bittet|wohnt|lebt|fehlt|bezieht|erhält|beantragt|spricht)(?![a-zß-ÿ])/;
/** How much a word must look like a name before such a verb. */
const WITH_VERB = 0.4;

/** Behind the dot and the blanks; -1 where none stand there. */
function skipGap(source: NameText, end: number): number {
  const dot = source.text.charAt(end) === '.' ? end + 1 : end;
  const gap = source.blanks(dot);
  return gap === 0 ? -1 : dot + gap;
}
