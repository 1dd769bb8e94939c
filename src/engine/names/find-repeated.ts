import { isWordBreak } from '../character-class';
import type { FoundName, NameText } from './found-name';
import { isThing } from './is-thing';
import type { NameWord } from './read-run';

/** Surnames looked for again; each costs a search of the whole text, and a list of all employees has enough of them. */
const MAX_SURNAMES = 24;
/** A hit every few letters is a text made for that. */
const MAX_REPEATS = 2000;

/**
 * Where surnames that were found with a title or a given name stand alone: „Mustermann hat angerufen“. Names that are words
 * („Koch“, „Winter“) are not looked for: the text is likelier to mean the word.
 */
export function findRepeated({ text, judge }: NameText, found: readonly FoundName[]): readonly FoundName[] {
  const surnames = new Map<string, { readonly word: NameWord; readonly from: FoundName }>();
  for (const name of found) {
    const word = name.words[name.words.length - 1];
    if (name.confidence < 0.6 || word?.kind !== 'word' || surnames.size >= MAX_SURNAMES) continue;
    const { ordinary, job, shouted } = judge.judge(word.text);
    if (word.text.length >= 4 && !ordinary && !job && !shouted && !COMMON.test(word.folded)) {
      if (!surnames.has(word.text)) surnames.set(word.text, { word, from: name });
    }
  }
  const repeats: FoundName[] = [];
  for (const [surname, { word }] of surnames) {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
      const end = endOfName(text, at + surname.length);
      if (end < 0 || !isWordBreak(text, at - 1) || text.charAt(at - 1) === '-') continue;
      const name = { start: at, end, confidence: 0.6, words: [{ ...word, start: at, end }] };
      if (!isThing(text, name, judge)) repeats.push(name);
      if (repeats.length >= MAX_REPEATS) return repeats;
    }
  }
  return repeats;
}

/** Behind the genitive too; -1 where the word goes on. */
function endOfName(text: string, end: number): number {
  if (isWordBreak(text, end)) return end;
  return text.charAt(end) === 's' && isWordBreak(text, end + 1) ? end + 1 : -1;
}

/** Surnames that are words of ordinary mail. */
const COMMON =
  /^(?:koch|richter|klein|winter|sommer|mai|vogt|stern|lang|kurz|gross|berg|stein|bach|wald|baum|busch|feld|haus|hof|kaiser|konig|graf|herzog|furst|bauer|schafer|muller|schneider|fischer|weber|wagner|becker|schmied|jager|zimmermann|kramer|vogel|fuchs|wolf|hahn|hase|lowe|adler|krause|horn|sonntag|freitag|montag|ernst|fromm|frei|stark|schwarz|weiss|braun|roth|rot|blau|grun|gelb|jung|alt|neu|reich|arm|gut|schon|kraft|burger|pfeiffer|sauer|nagel|hammer|keller|brand|brandt|engel|papst|bischof|abt|herbst|fruhling|ost|west|nord|sud|hamburger|berliner|franke|sachse|hesse|bayer|schwab|preuss|deutsch|welsch|link|recht|ring|damm|weg|markt|reiter|ritter|meister|geiger|sanger|maler|schreiber|drucker|decker|kunze|bock|lamm|ziegler|topfer|schlosser|sattler|gerber|farber|sander|stahl|eisen|gold|silber|kupfer)$/;
