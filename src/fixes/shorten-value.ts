import { DETECTORS, isLetterOrDigit } from '../engine';
import type { ShortForm } from './short-forms';

/** The words that short forms are made with, in the language of the person who writes. */
export interface ShortWords {
  /** „IBAN“, by detector. */
  readonly kind: (detector: string) => string;
  readonly phone: string;
  readonly born: string;
  /** Takes the place of an address. */
  readonly address: string;
}

const MAX_SHOWN = 4;
/** At most this part of a number is shown: four signs of an IBAN, three of a tax ID, none of a short number. */
const SHOWN_PART = 3;
const MIN_SHOWN = 2;
const PHONE_SHOWN = 3;
/** How far before a value, on its line, a word still says what it is. */
const LABEL_REACH = 40;
const PHONE_LABELS =
  'tel telefon telefonnummer mobil mobilnummer handy handynummer fax durchwahl phone mobile'.split(' ');
const BIRTH_LABELS = 'geb geboren geborene geburtsdatum geburtstag geburtsjahr jahrgang jg born birth'.split(
  ' ',
);

/**
 * The short form of a value that is no name. The kind is not said again where a word before the value says it: „Konto: …3000“.
 *
 * @param before the text in front of the value.
 * @returns null where nothing shorter is left: a year without a day.
 */
export function shortenValue(
  form: Exclude<ShortForm, 'name'>,
  detector: string,
  value: string,
  before: string,
  words: ShortWords,
): string | null {
  const line =
    before
      .slice(-LABEL_REACH)
      .split(/[\n\t]/)
      .pop() ?? '';
  switch (form) {
    case 'address':
      return words.address;
    case 'mail':
      return shortenAddress(value);
    case 'year':
      return shortenDate(value, line, words.born);
    case 'phone':
      return labelled(words.phone, `…${lastSigns(value, PHONE_SHOWN)}`, hasWord(line, PHONE_LABELS));
    case 'end': {
      const signs = Array.from(value).filter(isSign).length;
      const shown = Math.min(MAX_SHOWN, Math.floor(signs / SHOWN_PART));
      const end = `…${shown < MIN_SHOWN ? '' : lastSigns(value, shown)}`;
      return labelled(words.kind(detector), end, isLabelled(detector, line));
    }
  }
}

function labelled(label: string, short: string, isSaid: boolean): string {
  return isSaid ? short : `${label} ${short}`;
}

/** A value found by its label has one; others where one of their own words stands before them. */
function isLabelled(id: string, line: string): boolean {
  const detector = DETECTORS.find((known) => known.id === id);
  if (detector === undefined) return false;
  return detector.pattern.trigger === 'label' || hasWord(line, [id, ...detector.context.words]);
}

/** `konto*` stands for every word that begins so. */
function hasWord(line: string, words: readonly string[]): boolean {
  const written = line.toLowerCase().split(/[^a-zäöüß-]+/);
  return words.some((word) => {
    const stem = word.toLowerCase().replace(/[.*]+$/, '');
    return written.some((said) => said === stem || (word.endsWith('*') && said.startsWith(stem)));
  });
}

/** The domain goes too where it is named after the person: `erika@erika-muster.example`. */
function shortenAddress(value: string): string {
  const at = value.lastIndexOf('@');
  if (at < 1) return `${value.charAt(0)}…`;
  const local = value.slice(0, at);
  const domain = value.slice(at + 1).toLowerCase();
  const [first = ''] = Array.from(local);
  const isNamed = local
    .toLowerCase()
    .split(/[^a-z0-9äöüß]+/)
    .some((word) => word.length > 2 && domain.split(/[.-]/).includes(word));
  return `${first}…@${isNamed ? `…${domain.slice(domain.lastIndexOf('.'))}` : domain}`;
}

function shortenDate(value: string, line: string, born: string): string | null {
  const year = /\d{4}/.exec(value)?.[0] ?? /\d{2}$/.exec(value)?.[0];
  if (year === undefined || year === value.trim()) return null;
  return labelled(born, year, hasWord(line, BIRTH_LABELS));
}

function lastSigns(value: string, count: number): string {
  return Array.from(value).filter(isSign).slice(-count).join('');
}

function isSign(character: string): boolean {
  return isLetterOrDigit(character.codePointAt(0) ?? 0);
}
