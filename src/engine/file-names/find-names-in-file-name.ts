import { PAPER_ENDINGS } from '../../data/paper-words';
import type { Hit } from '../finding';
import { isThing } from '../names/is-thing';
import { NameText } from '../names/name-text';
import { WordEndings } from '../names/word-endings';
import type { WordFacts } from '../names/word-facts';
import { normaliseText } from '../normalise-text';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly facts: WordFacts;
}

const papers = new WordEndings(PAPER_ENDINGS);

/** „Bescheid Muster“ is a specimen, „Antrag Winter“ a season. */
const SELDOM_NAMES: ReadonlySet<string> = new Set(['muster', 'sommer', 'herbst', 'winter']);

/** Given name and surname beside each other: in running text the order surname first proves little, here it is usual. */
const PAIR = 0.7;
const SURNAME_OF_PAPER = 0.6;

/**
 * Names of people as files carry them, beyond what `findNames` knows from running text:
 *
 * | file | why |
 * |---|---|
 * | `Muster Erika Antrag.pdf` | a listed surname and a given name, in either order |
 * | `Bescheid Krüger.pdf`, `Krüger Lebenslauf.docx` | a listed surname beside a paper about one person |
 *
 * Limits: names written together (`KruegerErika.pdf`) and surnames that no list holds.
 *
 * @param words as `fileNameWords` gives them; offsets count in it.
 */
export function findNamesInFileName(words: string): readonly Hit[] {
  const normalised = normaliseText(words);
  const source = new NameText(normalised.text);
  return readNames(source, readWords(source)).map(({ start, end, confidence }) => ({
    detector: 'personenname',
    category: 'person',
    start: normalised.toOriginal(start),
    end: normalised.toOriginal(end),
    confidence,
  }));
}

function readWords(source: NameText): readonly Word[] {
  const words: Word[] = [];
  const { length } = source.text;
  for (let at = 0; at < length; at++) {
    const end = source.wordEnd(at);
    if (end === at) continue;
    words.push({ start: at, end, facts: source.facts(at, end) });
    at = end;
  }
  return words;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

function readNames(source: NameText, words: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < words.length; index++) {
    const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (word === undefined) break;
    const pair = next !== undefined && isPair(source, word, next);
    const isAlone =
      !pair && isSurname(word) && (isPaper(source, before, word) || isPaper(source, word, next));
    if (!pair && !isAlone) continue;
    const stretch = { start: word.start, end: pair ? next.end : word.end };
    if (pair) index++;
    if (!isThing(source, stretch)) found.push({ ...stretch, confidence: pair ? PAIR : SURNAME_OF_PAPER });
  }
  return found;
}

function isPair(source: NameText, one: Word, other: Word): boolean {
  if (!areBeside(source, one, other)) return false;
  return (isGiven(one) && isSurname(other)) || (isSurname(one) && isGiven(other));
}

/** One of the two is a paper; the other was found to be a surname. */
function isPaper(source: NameText, one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined || !areBeside(source, one, other)) return false;
  return papers.match(one.facts.folded) || papers.match(other.facts.folded);
}

/** With one sign between them: „Bescheid Muster“, „Muster, Erika“ has two. */
function areBeside(source: NameText, one: Word, other: Word): boolean {
  const gap = source.text.slice(one.end, other.start);
  return gap === ' ' || gap === ', ' || gap === ' - ';
}

function isGiven({ facts }: Word): boolean {
  return facts.given === 'strong';
}

/** „Berg“ is a surname too, but beside „Antrag“ it may be a matter. */
function isSurname({ facts }: Word): boolean {
  if (SELDOM_NAMES.has(facts.folded)) return false;
  return facts.surname && !facts.job && !facts.ordinary && !facts.thing && isCapital(facts);
}

function isCapital({ word }: WordFacts): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
