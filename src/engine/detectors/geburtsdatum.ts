import { yearOfBirth } from '../birth-date';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { WordFacts } from '../names/word-facts';

/**
 * Date of birth of a person: a date that a word or a name beside it says to be one. A date alone is never a finding.
 *
 * | form | example |
 * |---|---|
 * | day.month.year, year with two or four digits | `4.4.1997`, `04.04.97`, `04. 04. 1997` |
 * | month as a word, German or English | `4. April 1997`, `4. Apr. 1997`, `4th April 1997`, `April 4, 1997` |
 * | ISO 8601 and with slashes or hyphens | `1997-04-04`, `04/04/1997` |
 * | year alone, behind a name | `(Jg. 1997)`, `, geb. 1997` |
 *
 * There is no check digit. The date must exist in the calendar, the year lie between 1900 and 2040, and a word stand
 * 1. at most 30 characters before it, in the same sentence: „geb.“, „geboren (am)“, „Geburtsdatum“, „Geburtstag:“, „born“, or
 * 2. in the heading line directly above it, or above its column in a table: „Geburtsdatum“, or
 * 3. directly behind it: „am 4.4.1997 geboren“, or
 * 4. as a star before it, behind a name or bracket: „(* 4.4.1997)“. A star at the beginning of a line is a bullet.
 *
 * Without such a word it is medium directly behind a name with a known given name („Erika Muster, 4.4.1997“) until the year 2012,
 * surname first („Muster, Erika, 4.4.1997“, as in lists) until 2024: later dates beside names are those of letters and meetings.
 *
 * Worked example „geb. Muster am 29.02.1996“: 1996 is divisible by four, so the day exists; „geb.“ stands 11 characters before. ✓
 *
 * Not: key dates of laws („nach dem 31.12.1970 geboren“), dates of birthday parties, the name at birth with a later date of
 * something else („geb. Muster, eingestellt am …“), days of death (†), ages.
 * Authority: none; the words come from forms and letters.
 * Accuracy: depends on the word, so a match is high at once. Known limits: the heading of a long table is out of reach (240 characters).
 */
const MONTH =
  '(?:Jan(?:uary?)?|Jänner|Feb(?:ruary?)?|Mär(?:z)?|Mar(?:ch)?|Mrz|Apr(?:il)?|Ma[iy]|Jun[ei]?|Jul[iy]?|Aug(?:ust)?|Sept?(?:ember)?|O[kc]t(?:ober)?|Nov(?:ember)?|De[zc](?:ember)?)';
const SHAPE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:\\. ?\\d{1,2}\\. ?|[/-]\\d{1,2}[/-]|(?:\\. ?|(?:st|nd|rd|th)? )${MONTH}\\.?,? )(?:\\d{4}|\\d{2})|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  'iy',
);
const MONTHS =
  'jan|january|feb|february|march|apr|april|may|june|july|aug|august|sept|september|oct|october|nov|november|dec|december';

const LABEL_BEFORE =
  /(?:^|[^a-zß-ÿ])(?:geb\.? ?-?dat(?:um|\.)?|geb(?![a-zß-ÿ])\.?|geboren(?:e[rnms]?)?|geburtsdat(?:um|ums|en)|geburtstag(?=:| ist| war)|date of birth|born|d\.?o\.?b\.?)(?![a-zß-ÿ])(?: ?\([^()]{1,20}\))?([^.;!?\d†]{0,30})$/i;
const HEADING_ABOVE = /(?:geburtsdat(?:um|en)|geb\.? ?-?dat)[^\n]{0,40}\n[^\n]{0,50}$/i;
const LABEL_AFTER = /^[,)]? ?(?:in [A-ZÄÖÜ][^\d.;,]{1,25} )?geboren|^ ?\(?(?:geb\.|geburtsdatum)/i;
const STAR_BEFORE = /[A-Za-zÀ-ÿ.,()] ?\* ?$/;
/** Between the word and the date: the date is of something else. */
const SOMETHING_ELSE =
  /(?:^|[^a-zß-ÿ])(?:gest|verst|termin|frist|eingest|beschäftigt|einged|wohnhaft|verheir|heirat|eingang|einlad|schreiben|antrag|bescheid|urteil)/i;
/** The word heads another column of the row above. */
const NEXT_ROW = /\n.*[\t|]/;
const KEY_DATE =
  /(?:^|[^a-zß-ÿ])(?:nach|vor|ab|seit|bis|zwischen|stichtag)(?: dem| zum| einschließlich)? {0,2}$/i;
/** Earlier dates of the same list: „geb. 4.4.1997, 5.6.1999 und …“. */
const EARLIER_DATES = /(?:\d{1,2}\.\d{1,2}\.\d{2,4}(?:,| und| sowie) ){1,5}$/;

/** A name, a sign or blank between its words, and what joins it to the date. */
const NAME_BEFORE =
  /(?:^|[^A-Za-zÀ-ÿ-])([A-ZÀ-Þ][A-Za-zÀ-ž'-]{1,30})(, ?| ?[;\t|] ?| )(?:(?:von|van|der|de|zu|el|al) ){0,2}([A-ZÀ-Þ][A-Za-zÀ-ž'-]{1,30})(?:, ?| ?[;\t|] ?| ?\(| )$/;
/** „Kinder: Erika (7.8.2015) und Max (3.4.2017)“. */
const CHILD =
  /(?:Kind|Kinder|Sohn|Tochter|Söhne|Töchter|Geschwister|Bruder|Schwester|Schüler|Schülerin|Enkel|Enkelin)(?::|,| )[^!?\n]{0,60}?([A-ZÀ-Þ][A-Za-zÀ-ž'-]{1,30})(?:, ?| ?\(| )$/;
const YEAR_WORDS = 'jg|jahrgang|geb|geboren|born|geburtsjahr';
const YEAR_LABEL = /(?:(?:Jg\.?|Jahrgang|geb\.|geboren|born)(?: in)?|Geburtsjahr:?) /iy;
const YEAR = /(?:19|20)\d{2}(?![.-]\d)/y;
const NAME_AND_LABEL =
  /[A-ZÀ-Þ][a-zà-ž'-]{1,30} [A-ZÀ-Þ][a-zà-ž'-]{1,30},? ?\(?(?:Jg\.?|Jahrgang|geb\.|geboren|born)(?: in)? $|Geburtsjahr:? $/;
const TIME_BEHIND = /^,? ?(?:um )?\d{1,2}(?:[:.]\d{2})? ?(?:Uhr|h\b)|^\/|^ ?[-–] ?\d/;
const HEADING = /geburtsdat|geb\.? ?-?dat|^ ?geb(?:oren)?\.?(?: am)? ?$|date of birth|^ ?dob/i;

/** Later dates beside a name are most often those of letters, meetings and contracts. */
const LATEST_BEHIND_NAME = 2012;
const LATEST_IN_LIST = 2024;
const BESIDE_NAME = 0.65;
const YEAR_ONLY = 0.55;

function checkGeburtsdatum({ text, before, after, above }: Candidate): CheckResult {
  // Most dates are those of letters and meetings: no word near speaks of birth, and no name stands directly before.
  if (!hasCue(above, after)) {
    if (!CAPITAL_BEFORE.test(before.slice(-LONGEST_WORD))) return 'no';
    const year = yearOfBirth(text);
    return year !== null && isBesideName(before, after, year) ? BESIDE_NAME : 'no';
  }
  const year = yearOfBirth(text);
  if (year === null || KEY_DATE.test(before)) return 'no';
  const lead = before.replace(EARLIER_DATES, '');
  const label = LABEL_BEFORE.exec(lead);
  if (label !== null && !SOMETHING_ELSE.test(label[1] ?? '') && !NEXT_ROW.test(label[1] ?? '')) return 'ok';
  if (LABEL_AFTER.test(after) || STAR_BEFORE.test(before)) return 'ok';
  if (isUnderHeading(before, above)) return UNDER_HEADING;
  return isBesideName(before, after, year) ? BESIDE_NAME : 'no';
}

/** A year alone counts behind a name: „die Kinder des Jahrgangs 2015“ are many. */
function checkYear({ before }: Candidate): CheckResult {
  return NAME_AND_LABEL.test(before) ? YEAR_ONLY : 'no';
}

function hasCue(above: string, after: string): boolean {
  return CUE.test(above) || /geb/i.test(after);
}

/** Part of every word the expressions below ask for. */
const CUE = /geb|birth|born|dob|d\.o\.b|\*/i;
const CAPITAL_BEFORE = /[A-ZÀ-Þ][A-Za-zÀ-ž'-]{1,30}(?:, ?| ?[;\t|] ?| ?\(| )$/;
const LONGEST_WORD = 36;

const UNDER_HEADING = 0.9;
/** Two digits of a year count as 1900; without a word they may be any century. */
const EARLIEST_BESIDE_NAME = 1900;

/** „Geburtsdatum“ in the line above, in a table some lines above at the head of the same column. */
function isUnderHeading(before: string, above: string): boolean {
  const lines = above.split('\n');
  const own = lines.pop() ?? '';
  const sign = ['\t', ';', '|'].find(
    (mark) => own.includes(mark) && (lines[lines.length - 1] ?? '').includes(mark),
  );
  if (sign === undefined) return HEADING_ABOVE.test(before);
  const column = own.split(sign).length - 1;
  return lines.some((line) => HEADING.test(line.split(sign)[column] ?? ''));
}

function isBesideName(before: string, after: string, year: number): boolean {
  if (year <= EARLIEST_BESIDE_NAME || year > LATEST_IN_LIST) return false;
  const child = CHILD.exec(before);
  if (child !== null) return new WordFacts(child[1] ?? '').given !== 'no';
  const name = NAME_BEFORE.exec(before);
  if (name === null || TIME_BEHIND.test(after)) return false;
  const [, first = '', joint, second = ''] = name;
  const isReversed = joint !== ' ';
  if (!isReversed && year > LATEST_BEHIND_NAME) return false;
  const facts = new WordFacts(isReversed ? second : first);
  return facts.given === 'strong' && !facts.ordinary;
}

const WORDS = [
  'geb',
  'geb.',
  'geboren*',
  'geburtsdat*',
  'geburtstag',
  'geb.-dat*',
  'gebdat',
  'born',
  'date of birth',
  'dob',
];

export const geburtsdatum = {
  id: 'geburtsdatum',
  category: 'person',
  pattern: { trigger: 'number', starts: '0123456789', words: MONTHS.split('|'), minDigits: 3, shape: SHAPE },
  // The check asks for the word itself; `alone` is the star, which is no word.
  confidence: { alone: 0.8, withContext: 0.9 },
  context: { words: WORDS },
  check: checkGeburtsdatum,
  also: {
    pattern: { trigger: 'label', words: YEAR_WORDS.split('|'), label: YEAR_LABEL, shape: YEAR },
    check: checkYear,
  },
} satisfies TextDetector;
