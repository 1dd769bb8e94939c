import { ORGANISATION_WORDS, ORGANISATIONS, PERSONS, PLACES } from '../data/street-words';

/** What the text around an address or number says about it. `place`: a building site, a road, an event. */
export type ContactOwner = 'person' | 'organisation' | 'place' | 'unknown';

const EDGE = '(?:^|[^A-Za-zÄÖÜäöüß])';
const END = '(?![A-Za-zÄÖÜäöüß])';
const PERSON = new RegExp(`${EDGE}(?:${PERSONS})${END}`, 'g');
const PLACE = new RegExp(`${EDGE}(?:${PLACES})(?:${END})`, 'g');
const COMPOUND = new RegExp(`(?:${ORGANISATIONS})${END}`, 'gi');
const ORGANISATION = new RegExp(`${EDGE}(?:${ORGANISATION_WORDS})${END}`, 'g');

/** „Erika Muster, “, „Muster, Erika (“ or a line of its own „Dr. Erika Muster-Beispiel“. */
const NAME = new RegExp(
  '(?:^|[ :;(,\\t])(?!Alte |Neue |Guten |Viele |Mit |Haus |Freundliche |Beste |Liebe )' +
    '(?:(?:[A-ZÄÖÜ][a-zäöüß]{1,20}(?:-[A-ZÄÖÜ][a-zäöüß]{1,20})?|(?:Dr|Prof|[A-Z])\\.),? ){1,3}' +
    '(?:(?:von|van|zu|de|el|al|der) ){0,2}[A-ZÄÖÜ][a-zäöüß]{1,20}(?:-[A-ZÄÖÜ][a-zäöüß]{1,20})?[,; ]{0,2}\\(?$',
);
/** Ends the words that may belong to a name. */
const LOWER_CASE_WORD = / (?!für|und|von|zu|der|des|am|im)[a-zäöüß]{2,}[,:]? /g;
const LABEL = /^[ \t>|*-]*(?:(?:Anschrift|Adresse|Straße|Str\.?|Wohnhaft|Wohnort)[^:\t\n]{0,20}[:\t] ?)?$/i;
const OFFICE_BEHIND =
  /^[,;]? ?\(?(?:im )?(?:Rathaus|Kreishaus|Raum|Zi(?:mmer|\.)|Saal|Sitzungssaal|Besprechungsraum|Haus [A-Z]|Gebäude|Eingang|Konferenzraum|Aula|Turnhalle)/;

const HOME_BEHIND = /^,? ?(?:(?:um|ver|ge)?gezogen|gemeldet|wohnhaft|wohnt|wohnend)/;

const BLOCK_LINES = 4;
/** Longer lines are prose and no part of an address block. */
const BLOCK_LINE_LENGTH = 60;
/** How far back a running sentence speaks of an address. */
const SENTENCE = 120;

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
    return last(after, PLACE) >= 0 ? 'place' : 'unknown';
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
    if (isOrganisation(text)) return 'organisation';
    if (owner !== 'unknown') continue;
    if (last(text, PERSON) >= 0 || (index === 0 && NAME.test(text))) owner = 'person';
    else if (last(text, PLACE) >= 0) owner = 'place';
  }
  return owner;
}

function ownerInSentence(own: string, after: string): ContactOwner {
  if (NAME.test(own)) {
    // „Kreis Beispiel, Musterstraße 1“ reads like a name.
    const clause = own.slice(last(own, LOWER_CASE_WORD) + 1);
    return isOrganisation(clause) ? 'organisation' : 'person';
  }
  const person = last(own, PERSON);
  const organisation = Math.max(last(own, COMPOUND), last(own, ORGANISATION));
  const place = last(own, PLACE);
  const nearest = Math.max(person, organisation, place);
  if (nearest >= 0) return nearest === person ? 'person' : nearest === place ? 'place' : 'organisation';
  return last(after, PLACE) >= 0 ? 'place' : 'unknown';
}

function isOrganisation(text: string): boolean {
  return last(text, COMPOUND) >= 0 || last(text, ORGANISATION) >= 0;
}

/** Where the last match begins; -1 without one. */
function last(text: string, words: RegExp): number {
  words.lastIndex = 0;
  let at = -1;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) at = match.index;
  return at;
}
