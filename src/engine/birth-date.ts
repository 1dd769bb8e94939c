const EARLIEST_YEAR = 1900;
/** No clock here: the same text must give the same answer tomorrow. Expected dates of birth are personal data as well. */
const LATEST_YEAR = 2040;

/** The first three letters of each month in German and English, all spellings. */
const MONTHS = [
  ...[
    'jan jän',
    'feb',
    'mär mrz mar',
    'apr',
    'mai may',
    'jun',
    'jul',
    'aug',
    'sep',
    'okt oct',
    'nov',
    'dez dec',
  ],
];

/**
 * The year of a date that exists in the calendar and may be a day of birth; null for others.
 *
 * @param text `4.4.1997`, `04.04.97`, `1997-04-04`, `4. April 1997`, `April 4th, 1997`; two digits count as 1900.
 */
export function yearOfBirth(text: string): number | null {
  const parts = text.replace(/(\d)(?:st|nd|rd|th)/i, '$1').split(/[^0-9A-Za-zÀ-ÿ]+/);
  const [day, month, year] = inOrder(parts);
  if (day === undefined || month === undefined || year === undefined) return null;
  const fullYear = year.length === 2 ? EARLIEST_YEAR : Number(year);
  if (fullYear < EARLIEST_YEAR || fullYear > LATEST_YEAR) return null;
  return Number(day) >= 1 && Number(day) <= daysIn(monthNumber(month), year) ? fullYear : null;
}

/** Day, month, year. */
function inOrder(parts: readonly string[]): readonly (string | undefined)[] {
  const [first = '', second, third] = parts;
  if (first.length === 4 && /^\d/.test(first)) return [third, second, first];
  return /^\d/.test(first) ? parts : [second, first, third];
}

function monthNumber(month: string): number {
  if (/\d/.test(month)) return Number(month);
  return 1 + MONTHS.findIndex((names) => names.includes(month.slice(0, 3).toLowerCase()));
}

/** @param year a year with two digits may be a leap year, whatever its century. */
function daysIn(month: number, year: string): number {
  if (month === 2) return Number(year) % 4 === 0 && year !== '1900' ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
