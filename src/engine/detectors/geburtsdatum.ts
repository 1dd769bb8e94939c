import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Date of birth of a person: a date that a word says to be one. A date alone is never a finding.
 *
 * | form | example |
 * |---|---|
 * | day.month.year, year with two or four digits | `4.4.1997`, `04.04.97`, `04. 04. 1997` |
 * | month as a word | `4. April 1997`, `4. Apr. 1997` |
 * | ISO 8601 and with slashes or hyphens | `1997-04-04`, `04/04/1997` |
 *
 * There is no check digit. The date must exist in the calendar, the year lie in the range below, and a word stand
 * 1. at most 30 characters before it, in the same sentence: „geb.“, „geboren (am)“, „Geburtsdatum“, „Geburtstag:“, or
 * 2. in the heading line directly above it: „Geburtsdatum“, or
 * 3. directly behind it: „am 4.4.1997 geboren“, or
 * 4. as a star before it, behind a name or bracket: „(* 4.4.1997)“. A star at the beginning of a line is a bullet.
 *
 * Worked example „geb. Muster am 29.02.1996“: 1996 is divisible by four, so the day exists; „geb.“ stands 11 characters before. ✓
 *
 * Not: key dates of laws („nach dem 31.12.1970 geboren“), dates of birthday parties, the name at birth with a later date of
 * something else („geb. Muster, eingestellt am …“).
 * Authority: none; the words come from forms and letters. Year of birth alone („Jahrgang 1997“) is not looked for.
 * Accuracy: depends on the word, so a match is high at once. In a table only the row below the heading is found.
 */
const SHAPE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}(?:\. ?\d{1,2}\. ?|[/-]\d{1,2}[/-]|\. ?(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|Mär(?:z)?|Mrz|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)\.? )(?:\d{4}|\d{2})/iy;

const EARLIEST_YEAR = 1900;
/** No clock here: the same text must give the same answer tomorrow. Expected dates of birth are personal data as well. */
const LATEST_YEAR = 2040;

const LABEL_BEFORE =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:geb\.? ?-?dat(?:um|\.)?|geb(?![A-Za-zÄÖÜäöüß])\.?|geboren(?:e[rnms]?)?|geburtsdat(?:um|ums|en)|geburtstag(?=:| ist| war)|date of birth|born|dob)(?![A-Za-zÄÖÜäöüß])(?: ?\([^()]{1,20}\))?([^.;!?\d†]{0,30})$/i;
const HEADING_ABOVE = /(?:geburtsdat(?:um|en)|geb\.? ?-?dat)[^\n]{0,40}\n[^\n]{0,50}$/i;
const LABEL_AFTER = /^[,)]? ?(?:in [A-ZÄÖÜ][^\d.;,]{1,25} )?geboren|^ ?\(?(?:geb\.|geburtsdatum)/i;
const STAR_BEFORE = /[A-Za-zÄÖÜäöüß.,()] ?\* ?$/;
/** Between the word and the date: the date is of something else. */
const SOMETHING_ELSE =
  /(?:^|[^a-zäöüß])(?:gest|verst|termin|frist|eingest|beschäftigt|einged|wohnhaft|verheir|heirat|eingang|einlad|schreiben|antrag|bescheid|urteil)/i;
const KEY_DATE =
  /(?:^|[^a-zäöüß])(?:nach|vor|ab|seit|bis|zwischen|stichtag)(?: dem| zum| einschließlich)? {0,2}$/i;
/** Earlier dates of the same list: „geb. 4.4.1997, 5.6.1999 und …“. */
const EARLIER_DATES = /(?:\d{1,2}\.\d{1,2}\.\d{2,4}(?:,| und| sowie) ){1,5}$/;

function checkGeburtsdatum({ text, before, after }: Candidate): CheckResult {
  if (!isPossibleDate(text) || KEY_DATE.test(before)) return 'no';
  const lead = before.replace(EARLIER_DATES, '');
  const label = LABEL_BEFORE.exec(lead);
  if (label !== null && !SOMETHING_ELSE.test(label[1] ?? '')) return 'ok';
  return HEADING_ABOVE.test(before) || LABEL_AFTER.test(after) || STAR_BEFORE.test(before) ? 'ok' : 'no';
}

function isPossibleDate(text: string): boolean {
  const parts = text.split(/[^0-9A-Za-zÄÖÜäöüß]+/);
  const [day, month, year] = /^\d{4}-/.test(text) ? [parts[2], parts[1], parts[0]] : parts;
  if (day === undefined || month === undefined || year === undefined) return false;
  const fullYear = year.length === 2 ? EARLIEST_YEAR : Number(year);
  if (fullYear < EARLIEST_YEAR || fullYear > LATEST_YEAR) return false;
  const monthNumber = /\d/.test(month)
    ? Number(month)
    : 1 + MONTHS.findIndex((name) => name.includes(month.slice(0, 3).toLowerCase()));
  return Number(day) >= 1 && Number(day) <= daysIn(monthNumber, year);
}

/** The first three letters of each month, all spellings. */
const MONTHS = ['jan jän', 'feb', 'mär mrz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** @param year a year with two digits may be a leap year, whatever its century. */
function daysIn(month: number, year: string): number {
  if (month === 2) return Number(year) % 4 === 0 && year !== '1900' ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 3, shape: SHAPE },
  // The check asks for the word itself; `alone` is the star, which is no word.
  confidence: { alone: 0.8, withContext: 0.9 },
  context: { words: WORDS },
  check: checkGeburtsdatum,
} satisfies TextDetector;
