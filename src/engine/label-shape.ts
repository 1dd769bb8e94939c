/** „Nr.“, „-Nummer“, „ No.“, „ ID“ behind the first word of a label. */
export const NUMBER_WORD = '[-. ]{0,3}(?:nr|nummer|no|number|num|id)';

/** A word must not go on where a label or a value ends; `\b` knows ASCII only. */
export const WORD_END = '(?![A-Za-z0-9ÄÖÜäöüß_])';

/**
 * What people write between a label and its value: a full stop, a note in brackets, „lautet“, whose number it is, a colon,
 * the next line or cell of a form. All bounded: this is tried at every word „Zeichen“ of a mail.
 */
const UP_TO_VALUE =
  '\\.?(?: ?\\([^()\\n]{1,40}\\))?' +
  '(?: (?:des|der|beim|bei|vom|von|für|im|in|ihrer|unserer|of|for)(?: [^:\\n ]{1,30}){1,4}(?=:))?' +
  '(?: ?(?:lautet|ist|war|is))?[ \\t]{0,3}[:=#|]?(?: ?(?:lautet|ist|war|is) )?[ \\t]{0,3}\\n?[ \\t|]{0,3}';

/**
 * The `label` of a `LabelPattern`.
 *
 * @param labels alternatives as the source of an expression, without regard to case: `'az|gz|aktenzeichen'`.
 */
export function labelShape(labels: string): RegExp {
  return new RegExp(`(?:${labels})${WORD_END}${UP_TO_VALUE}`, 'iy');
}

/** Directly behind a space nothing of this begins a further group of a value: a date, a quantity. */
export const NEXT_GROUP = '(?!\\d{1,2}\\.(?: ?\\d{1,2}\\.| [A-Z])|\\d{1,5} ?(?:Uhr|EUR|Euro|€|%|Seiten|St))';

/** Rows of digits as house systems give them out: groups with one sign between, up to four letters before or one behind. */
export const NUMBER_VALUE = new RegExp(
  `(?:[A-Z]{1,4}[-/. ]?)?\\d{1,14}(?:[-./]\\d{1,14}| ${NEXT_GROUP}\\d{3,14}){0,6}(?:[-/ ]?[A-Z])?${WORD_END}`,
  'y',
);

const DATE = /^(\d{1,2})\.(\d{1,2})\.(?:\d{2}|\d{4})$|^\d{4}-(\d{2})-(\d{2})$/;

/** True for a value that is a day of the calendar: „Aktenzeichen vom 12.03.2026“, but not `51.21.03`. */
export function isDate(value: string): boolean {
  const match = DATE.exec(value);
  if (match === null) return false;
  const [, day, month, isoMonth, isoDay] = match;
  return Number(day ?? isoDay) <= 31 && Number(month ?? isoMonth) <= 12;
}
