import { NO_PLACES, NO_STREETS, RARE_STREET_ENDINGS, STREET_ENDINGS } from '../../data/street-words';
import { contactOwner } from '../contact-owner';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';

/**
 * Postal address of a person: street and house number, with or without postcode and town, or a post office box; written as in
 * DIN 5008 or as people do.
 *
 * | part | content |
 * |---|---|
 * | street | a word that ends like a street (`Musterweg`, `Erika-Muster-Str.`, `Lange Straße`), or `Am`, `Im`, `An der`, `Unter den` … and a name |
 * | number | 1 to 3 digits, letter, range: `12`, `12 a`, `12-14` |
 * | town | on the same or next line: five digits, `D-` allowed, and a capitalised word |
 *
 * There is no check digit. How sure it is, adds up:
 * 1. a street with its number, with postcode and town too: medium; a person beside it: high;
 * 2. endings that are more often something else (`Handlungsfeld 2`), and streets with `Am`, `Im` …, count only with a town or a person;
 * 3. somebody's home is told by a name before it or in the line above, a title, „wohnhaft“, „Anschrift“, a label;
 * 4. the address of an organisation (an office, firm or school nearest before it or in its block, „Zimmer 3“ behind it) is low;
 * 5. a building site, a road or an event is low without a person, medium with one.
 *
 * Worked example „Erika Muster, Musterweg 12 a, 24103 Kiel“: ending „weg“, number 12 a, town; a name before it: 0.95. ✓
 *
 * Not: a town alone, with or without postcode; numbers of roads, rooms and places („Bundesstraße 4“, „Stellplatz 3“), quantities
 * („Weg 2 Stunden“), dates („Markt 5.12.“).
 * Authority: none. There is no list of streets: words tell nearly as many, and the lists are licensed as databases. Of a postcode
 * the first two digits must be in use (not 00, 05, 43, 62).
 * Known limits: streets without ending („Zeil 5“), blocks („C 4, 12“), houses named by a village, foreign addresses.
 */
const NUMBER =
  '[1-9]\\d{0,2}(?!\\d)(?: ?[a-hA-H](?![A-Za-zÀ-ÿ]))?(?: ?[-/+] ?\\d{1,3}(?: ?[a-hA-H](?![A-Za-zÀ-ÿ]))?(?!\\d))?';
const POSTCODE = '(?:DE?-)?(?!00|05|43|62)\\d{5}';
const TOWN =
  '(?:(?:Bad|Sankt|St\\.|Groß|Klein|Neu|Alt|Markt|Hohen|Burg|Stadt|Lutherstadt|Hansestadt|Hann\\.|Freie) )?[A-ZÄÖÜ][A-Za-zÀ-ÿ/-]{1,30}(?: (?:am|an der|ob der|vor der|im|in|i\\.|a\\. ?d\\.) [A-ZÄÖÜ][a-zß-ÿ]{2,20}| \\([A-ZÄÖÜ][a-zß-ÿ]{2,20}\\))?';
const FLAT = '(?:,? (?:Whg\\.?|Wohnung|App\\.|Hinterhaus|EG|\\d\\. ?OG|\\d\\. Stock)(?: \\d{1,3})?)?';
const TO_TOWN = '(?: ?[,;|/·•] ?| - | in | {1,3}|,?[ \\t]?\\n[ \\t>]{0,6}(?:PLZ[^\\n\\d]{0,12})?)';
/** „Straße der Einheit 5“. */
const OF =
  '(?: (?:des|der|am|an der|zum|zur|im) (?:\\d{1,2}\\. )?[A-ZÄÖÜ][a-zß-ÿ]{2,20}(?: [A-ZÄÖÜ][a-zß-ÿ]{2,20})?)?';
const PREFIX =
  '(?:Am|Im|Zum|Zur|Beim|An (?:der|den|dem)|Auf (?:der|dem|den)|Unter (?:der|den|dem)|Hinter (?:der|dem|den))(?: [A-ZÄÖÜ][a-zß-ÿ-]{2,24}){1,3}';

/** Each way begins with a capital, so that it is not tried at every „am“ of a text. */
const SHAPE = new RegExp(
  `(?:Postfach(?: Nr\\.?)?:? \\d{1,2}(?: ?\\d{2}){0,3}(?!\\d)|(?:${PREFIX}|[A-ZÄÖÜ][A-Za-zÀ-ÿ]{2,39}\\.?${OF}),?(?: ?Nr\\.?)? ?${NUMBER})${FLAT}(?:${TO_TOWN}${POSTCODE} ${TOWN})?`,
  'y',
);

/** „Erika-Muster-“, and before a word that is no name yet („Straße 5“) also „Am Alten “ and „Kieler “. */
const HYPHENS = /(?:[A-ZÄÖÜ][A-Za-zß-ÿ]{0,20}\.?-){1,4}$/;
const PREPOSITION =
  /(?:^|[^A-Za-zÀ-ÿ])((?:Am|Im|An de[rn]|Auf de[rmn]|In de[rn]) (?:[A-ZÄÖÜ][a-zß-ÿ]{2,15} )?)$/;
const ADJECTIVE =
  /(?:^|[^A-Za-zÀ-ÿ])((?!Die |Der |Diese|Eine|Keine|Jede|Alle |Ihre|Unsere|Meine|Seine|Welche|Weitere|Andere|Letzte|Nächste|Öffentliche|Eigene|Freie)[A-ZÄÖÜ][a-zß-ÿ]{2,20}(?:e|er|es) )$/;

/** „24103 Kiel, Musterweg 3“. */
const TOWN_BEFORE = new RegExp(`(?:^|[^0-9A-Za-z])(${POSTCODE} ${TOWN}(?:, ?| - |\\n))$`);

function leadLength(before: string, match: string): number {
  const words = wordsBefore(before, match);
  const town = TOWN_BEFORE.exec(before.slice(0, before.length - words));
  return words + (town?.[1]?.length ?? 0);
}

/** Length of the other words of the street. */
function wordsBefore(before: string, match: string): number {
  const hyphens = HYPHENS.exec(before);
  if (hyphens !== null) return hyphens[0].length;
  if (!isBare(match)) return 0;
  return (PREPOSITION.exec(before) ?? ADJECTIVE.exec(before))?.[1]?.length ?? 0;
}

const BARE_WORDS = new Set([...STREET_ENDINGS, ...RARE_STREET_ENDINGS]);
const NONE = new Set(NO_STREETS);

/** „Straße 5“. */
function isBare(street: string): boolean {
  return BARE_WORDS.has(firstWord(street));
}

/** „Schlossberg 3“. */
function isRare(street: string): boolean {
  const word = firstWord(street);
  return RARE_STREET_ENDINGS.some((ending) => word.endsWith(ending));
}

/** In lower case, without the dot of „Str.“. */
function firstWord(street: string): string {
  return (street.split(/[ .]/, 1)[0] ?? '').toLowerCase();
}

const WITH_PREPOSITION = /^(?:Am|Im|Zum|Zur|Beim|An|Auf|Unter|Hinter|In) |^\S+ (?:des|der|am|an|zum|zur|im) /;
const TOWN_IN = /\d{5} [A-ZÄÖÜ]/;
const NO_PLACE = new RegExp(
  `^(?:Am|Im|Zum|Auf|Unter|An|Hinter) (?:\\S+ ){0,2}(?:${NO_PLACES.join('|')})[a-z]{0,2} \\d`,
);
const NO_END =
  /^ ?(?:[:,.-]\d|\.?\/\d|\. ?(?:\d|Jan|Feb|M[äa]r|Apr|Mai|Ju[nl]|Aug|Sep|Okt|Nov|Dez)|%|x |[–-] ?\d)|^ (?:bis|Uhr|Stunden|Minuten|Tage|Meter|m(?![a-zäöü])|km|Personen|Plätze|Teilnehm)/;
/** „in der Hauptstraße 12 Bäume“: the number may count what follows. */
const COUNTS = /^ [A-ZÄÖÜ][a-zß-ÿ]{2,}/;

const NO_STREET_END = /(?:käufer|läufer|plätze Reihe|platz Reihe|block Reihe)$/i;

const WORDS = [
  ...[...STREET_ENDINGS, ...RARE_STREET_ENDINGS].map((ending) => `*${ending}`),
  ...['am', 'im', 'zum', 'zur', 'beim', 'an', 'auf', 'unter', 'hinter', 'postfach'],
];

const ALONE = 0.5;
const LOW = 0.3;
const SITE = 0.4;

function checkPostanschrift({ text, before, after, above }: Candidate): CheckResult {
  const street = text.split(/,? \d|\n/, 1)[0] ?? '';
  if (NONE.has(firstWord(street)) || NO_STREET_END.test(street)) return 'no';
  if (isQuantity(after) || NO_END.test(after) || /(?:§|Art\.|Nr\.) ?$/.test(before)) return 'no';
  const hasPreposition = WITH_PREPOSITION.test(text);
  if (hasPreposition && NO_PLACE.test(text)) return 'no';
  const isWeak = hasPreposition || isBare(street) || isRare(street) || text.startsWith('Postfach');
  const hasTown = TOWN_IN.test(text);
  const counts = !hasTown && COUNTS.test(after);
  return grade(contactOwner(above, after), isWeak || counts, hasTown);
}

function grade(owner: ReturnType<typeof contactOwner>, isWeak: boolean, hasTown: boolean): CheckResult {
  if (owner === 'organisation') return isWeak && !hasTown ? 'no' : LOW;
  if (owner === 'place') return isWeak && !hasTown ? 'no' : SITE;
  if (owner === 'person') return hasTown ? 0.95 : isWeak ? 0.7 : 0.85;
  if (hasTown) return isWeak ? 0.55 : 0.65;
  return isWeak ? 'no' : ALONE;
}

export const postanschrift = {
  id: 'postanschrift',
  category: 'contact',
  pattern: { trigger: 'word', words: WORDS, isCapitalised: true, shape: SHAPE, leadLength },
  // The check weighs the signs itself.
  confidence: { alone: 0.5, withContext: 0.5 },
  context: { words: [] },
  check: checkPostanschrift,
} satisfies TextDetector;
