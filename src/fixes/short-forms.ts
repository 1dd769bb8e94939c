import type { Finding } from '../engine';

/** What tells the short form of a value. */
export type ShortenedFinding = Pick<Finding, 'detector' | 'category'>;

/**
 * What is left of a value when it is shortened. `end`: its kind and last signs („IBAN …3000“); `phone`: „Tel. …234“; `mail`:
 * „e…@kreis.example“; `year`: „geb. 1980“, because the day tells one person and the year a few thousand; `address`: nothing but
 * the word, because in a village the street is the family; `name`: „M.“.
 */
export type ShortForm = 'name' | 'year' | 'address' | 'phone' | 'mail' | 'end';

/**
 * The one place that says which form a detector's values take; identifiers that are not listed take `end`. Null: only blackening
 * helps, because what is left of a password helps to guess it, a diagnosis has no shorter form, and one line of a passport
 * holds everything about a person.
 */
const FORMS: Readonly<Record<string, ShortForm | null>> = {
  personenname: 'name',
  geburtsdatum: 'year',
  postanschrift: 'address',
  telefonnummer: 'phone',
  'e-mail-adresse': 'mail',
  mrz: null,
};

export function shortForm({ detector, category }: ShortenedFinding): ShortForm | null {
  const form = FORMS[detector];
  return form === undefined && category === 'identifier' ? 'end' : (form ?? null);
}

/** Whether anything is left to take away: the year alone is the short form of a birth date. */
export function canShorten(finding: ShortenedFinding, value: string): boolean {
  const form = shortForm(finding);
  return form !== null && (form !== 'year' || !YEAR_ALONE.test(value.trim()));
}

const YEAR_ALONE = /^\d{2,4}$/;
