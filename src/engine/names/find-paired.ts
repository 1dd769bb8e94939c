import { HARDLY_IMAGINABLE, IMAGINABLE, isEvident, LIKELY, VERY_LIKELY } from './choose-words';
import { nameOf } from './found-name';
import type { FoundName } from './found-name';
import { isThing } from './is-thing';
import type { NameText } from './name-text';
import { readRun } from './read-run';
import type { NameWord } from './read-run';
import { THING_BEFORE } from './word-classes';
import type { GivenName, WordFacts } from './word-facts';

const MAX_GIVEN = 5;
/** „, wohnhaft“, „, Musterstraße 1“ */
const LONGEST_SIGN = 34;
/** How much the first of two unlisted words must look like a name even before a birth date. */
export const LEAST_BORN = 0.4;
const BORN = /^,? ?\(?(?:geb[.o]|\*|\d{1,2}\.\d{1,2}\.\d)/;
const NUMBERED =
  /^,? ?\(?(?:wohnhaft|Tel|Az|Mobil|Pers|Steuer|AZR|Kennzeichen|Aktenzeichen|Versicherung)|^, [A-ZÄÖÜ][a-zß-ÿ]{2,16}(?:straße|str\.|weg|allee|platz|gasse|ring) \d/;

/** A given name with a surname behind it: „Erika Mustermann“, „Anna M. von Beispiel“, „M. Mustermann“. */
export function findPaired(source: NameText, start: number): FoundName | null {
  let given: GivenName = 'no';
  const words: NameWord[] = [];
  for (const word of readRun(source, start)) {
    words.push(word);
    if (word.kind !== 'word') continue;
    if (word.facts.given === 'no') return finish(source, words, word.facts, given);
    if (words.length > MAX_GIVEN) break;
    // „August Anna Muster“: the clear one decides.
    if (given !== 'strong') given = word.facts.given;
  }
  const [first] = words;
  const last = words[words.length - 1];
  if (first === undefined || words.length < 2 || last?.kind !== 'word') return null;
  // Given names only: „Anna Peter“, „Peter Paul Walter“.
  return finish(source, words, last.facts, first.facts.given);
}

function finish(
  source: NameText,
  words: readonly NameWord[],
  last: WordFacts,
  given: GivenName,
): FoundName | null {
  const confidence = grade(words, last, given);
  const name = confidence === 0 ? null : nameOf(words, confidence);
  if (name === null || isThing(source, name)) return null;
  if (confidence < 0.8 && isQuoted(source, name)) return { ...name, confidence: 0.3 };
  // „z. B. Müller“
  const isBroken = words[0]?.kind === 'initial' && /[a-zäöü]\. ?$/.test(source.before(name.start, 3));
  return isBroken ? null : name;
}

function grade(words: readonly NameWord[], last: WordFacts, given: GivenName): number {
  if (words.length < 2 || last.ordinary) return 0;
  if (last.shouted && last.word.length <= 3) return 0;
  // „FIN Passat“: one word in capitals is an abbreviation, two are somebody's style.
  if (words[0]?.kind === 'word' && words[0].facts.shouted && !last.shouted) return 0;
  const evident = isEvident(last);
  if (given === 'strong') {
    if (evident) return 0.8;
    return last.likeness >= IMAGINABLE ? 0.6 : last.likeness >= HARDLY_IMAGINABLE ? 0.5 : 0.4;
  }
  if (given === 'weak') return evident ? 0.6 : 0;
  return words[0]?.kind === 'initial' && evident ? 0.5 : 0;
}

/** „Eli Lilly“ in quotation marks is a brand or a title. */
function isQuoted(source: NameText, { start, end }: FoundName): boolean {
  return /["„“”»«] ?$/.test(source.before(start, 2)) && /^ ?["“”»«]/.test(source.after(end, 2));
}

/**
 * Two words in no list that both look like names: „Teemu Tainio“. Half of them are products and places, so only a line of their
 * own or a birth date behind them makes them more than a guess.
 */
export function findUnlisted(source: NameText, start: number): FoundName | null {
  const run = readRun(source, start);
  const [first, last] = run;
  if (run.length !== 2 || first === undefined || last === undefined) return null;
  if (first.facts.is(THING_BEFORE)) return null;
  const isPerson = isOfPerson(source, start, last.end);
  const least = isPerson ? LIKELY : VERY_LIKELY;
  // With a birth date behind it one word that looks like a name is enough.
  const isBorn = BORN.test(source.after(last.end, LONGEST_SIGN));
  const [leastFirst, leastLast] = isBorn ? [LEAST_BORN, IMAGINABLE] : [least, least];
  if (!looksLikeName(first, leastFirst) || !looksLikeName(last, leastLast)) return null;
  if (isBorn && Math.max(first.facts.likeness, last.facts.likeness) < LIKELY) return null;
  const name = nameOf(run, isPerson ? 0.5 : 0.3);
  return name === null || isThing(source, name) ? null : name;
}

function looksLikeName({ kind, facts }: NameWord, least: number): boolean {
  return kind === 'word' && facts.likeness >= least && !facts.ordinary && !facts.shouted && !facts.job;
}

function isOfPerson(source: NameText, start: number, end: number): boolean {
  const after = source.after(end, LONGEST_SIGN);
  if (BORN.test(after) || NUMBERED.test(after)) return true;
  const isLineEnd = /^[ *,;]{0,3}(?:\n|\t|$)/.test(after);
  return isLineEnd && /(?:^|[\n\t])[ *•>\d.)-]{0,6}$/.test(source.before(start, 7));
}
