import {
  ORGANISATION_ENDINGS,
  ORGANISATION_WORDS,
  PERSON_WORDS,
  PLACE_STEMS,
  PLACE_WORDS,
} from '../data/street-words';
import { characterClasses, LETTER } from './character-class';
import { WordFacts } from './names/word-facts';

/** What the text around an address or number says about it. `place`: a building site, a road, an event. */
export type ContactOwner = 'person' | 'organisation' | 'place' | 'unknown';

/** „Erika Muster, “, „Muster, Erika (“ or a line of its own „Dr. Erika Muster-Beispiel“. */
const NAME = new RegExp(
  '(?:^|[ :;(,\\t])(?!Alte |Neue |Guten |Viele |Mit |Haus |Freundliche |Beste |Liebe )' +
    '(?:(?:[A-ZÄÖÜ][a-zß-ÿ]{1,20}(?:-[A-ZÄÖÜ][a-zß-ÿ]{1,20})?|(?:Dr|Prof|[A-Z])\\.),? ){1,3}' +
    '(?:(?:von|van|zu|de|el|al|der) ){0,2}[A-ZÄÖÜ][a-zß-ÿ]{1,20}(?:-[A-ZÄÖÜ][a-zß-ÿ]{1,20})?[,; ]{0,2}\\(?$',
);
const LABEL = /^[ \t>|*-]*(?:(?:Anschrift|Adresse|Straße|Str\.?|Wohnhaft|Wohnort)[^:\t\n]{0,20}[:\t] ?)?$/i;
const OFFICE_BEHIND =
  /^[,;]? ?\(?(?:im )?(?:Rathaus|Kreishaus|Raum|Zi(?:mmer|\.)|Saal|Sitzungssaal|Besprechungsraum|Haus [A-Z]|Gebäude|Eingang|Konferenzraum|Aula|Turnhalle)/;

const HOME_BEHIND = /^,? ?(?:(?:um|ver|ge)?gezogen|gemeldet|wohnhaft|wohnt|wohnend)/;

const BLOCK_LINES = 4;
/** Longer lines are prose and no part of an address block. */
const BLOCK_LINE_LENGTH = 60;
/** How far back a running sentence speaks of an address. */
const SENTENCE = 90;

/**
 * Whose address it is: in a block of short lines by the lines above (an organisation in any of them counts), in a
 * sentence by what stands nearest before it.
 *
 * @param above text before the address, at most a few lines; @param after the rest of its line.
 */
export function contactOwner(above: string, after: string): ContactOwner {
  if (OFFICE_BEHIND.test(after)) return 'organisation';
  if (HOME_BEHIND.test(after)) return 'person';
  const own = above.slice(above.lastIndexOf('\n') + 1);
  if (LABEL.test(own)) {
    const owner = ownerOfBlock(above.slice(0, above.length - own.length));
    if (owner !== 'unknown') return owner;
    if (own.includes(':') || own.includes('\t')) return 'person';
    return placeBehind(after);
  }
  return ownerInSentence(own.slice(-SENTENCE), after);
}

function ownerOfBlock(lines: string): ContactOwner {
  let owner: ContactOwner = 'unknown';
  const block = lines
    .split('\n')
    .slice(-BLOCK_LINES - 1, -1)
    .reverse();
  for (const [index, line] of block.entries()) {
    const text = line.replace(/^[ >|\t]+/, '').trim();
    if (text === '' || text.length > BLOCK_LINE_LENGTH || /\d{3}/.test(text)) break;
    if (findWord(text, 'organisation')) return 'organisation';
    if (owner === 'unknown') owner = index === 0 && endsWithName(text) ? 'person' : nearestOwner(text);
  }
  return owner;
}

function ownerInSentence(own: string, after: string): ContactOwner {
  if (ENDS_LIKE_NAME.test(own.slice(-NAME_END)) && endsWithName(own)) {
    // „Kreis Beispiel, Musterstraße 1“ reads like a name.
    if (findWord(own, 'organisation', isLowerCaseWord)) return 'organisation';
    return findWord(own, 'place', isLowerCaseWord) ? 'place' : 'person';
  }
  const nearest = nearestOwner(own);
  return nearest === 'unknown' ? placeBehind(after) : nearest;
}

/** „Erika Muster, “; but not „Haus der Begegnung, “ or „Ihr Betriebshof, “. */
function endsWithName(text: string): boolean {
  const words = NAME.exec(text)?.[0].match(/[A-ZÄÖÜ][a-zß-ÿ]+/g);
  return words?.every((word) => !new WordFacts(word).ordinary) === true;
}

const ENDS_LIKE_NAME = /[A-ZÄÖÜ][a-zß-ÿ]{1,20}[,; ]{0,2}\(?$/;
const NAME_END = 25;

/** „…, 8 Uhr“, „…, Mo–Fr 7–15 Uhr“: somebody is expected there. */
const HOURS_BEHIND =
  /^,? ?(?:um |ab )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[-–] ?\d{1,2}(?:[:.]\d\d)?)? ?Uhr|(?:Mo|Di|Mi|Do|Fr|Sa)(?:\.|[a-z]{0,8}tags?)?(?: ?[-–,]|,? \d))/;

function placeBehind(after: string): ContactOwner {
  if (HOURS_BEHIND.test(after)) return 'place';
  return findWord(after, 'place') ? 'place' : 'unknown';
}

/** What the last telling word says. */
function nearestOwner(text: string): ContactOwner {
  let owner: ContactOwner = 'unknown';
  eachWordBackwards(text, (word) => {
    owner = ownerOfWord(word);
    return owner === 'unknown';
  });
  return owner;
}

/** Whether a word says so, from the end back to the first word that ends the search. */
function findWord(
  text: string,
  owner: ContactOwner,
  endsAt: (word: string) => boolean = () => false,
): boolean {
  let found = false;
  eachWordBackwards(text, (word) => {
    found = ownerOfWord(word) === owner;
    return !found && !endsAt(word);
  });
  return found;
}

/** Small words that stand inside the names of offices. */
const INSIDE_NAMES = new Set('für und von van zu der de des am im al el'.split(' '));

function isLowerCaseWord(word: string): boolean {
  return word.length > 1 && word === word.toLowerCase() && !INSIDE_NAMES.has(word);
}

/** @param go is given each word; false ends the walk. */
function eachWordBackwards(text: string, go: (word: string) => boolean): void {
  const classes = characterClasses();
  let end = text.length;
  while (end > 0) {
    while (end > 0 && classes[text.charCodeAt(end - 1)] !== LETTER) end--;
    let start = end;
    while (start > 0 && classes[text.charCodeAt(start - 1)] === LETTER) start--;
    if (start === end || !go(text.slice(start, end))) return;
    end = start;
  }
}

const WORDS = new Map<string, ContactOwner>();
for (const word of ORGANISATION_WORDS.split(' ')) WORDS.set(word, 'organisation');
for (const word of PLACE_WORDS.split(' ')) WORDS.set(word, 'place');
for (const word of PERSON_WORDS.split(' ')) WORDS.set(word, 'person');

const STEM_KEY = 5;
const PLACES = PLACE_STEMS.split(' ');
const PLACE_KEYS = new Set(PLACES.map((stem) => stem.slice(0, STEM_KEY)));
const ENDING_KEY = 3;
const ENDINGS = ORGANISATION_ENDINGS.split(' ');
const ENDING_KEYS = new Set(ENDINGS.map((ending) => ending.slice(-ENDING_KEY)));

function ownerOfWord(word: string): ContactOwner {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const folded = word.toLowerCase();
  if (PLACE_KEYS.has(folded.slice(0, STEM_KEY)) && PLACES.some((stem) => folded.startsWith(stem)))
    return 'place';
  const mayEnd = ENDING_KEYS.has(folded.slice(-ENDING_KEY));
  return mayEnd && ENDINGS.some((ending) => folded.endsWith(ending)) ? 'organisation' : 'unknown';
}
