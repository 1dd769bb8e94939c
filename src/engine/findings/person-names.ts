import type { Mailbox } from '../../message';

/** Words beside a name that are none: titles, forms of address, particles, and labels between a name and a value. */
const NO_NAMES = new Set(
  (
    'frau herr herrn fr hr familie eheleute dr prof med jur phil rer nat ing dipl mag ra von van vom zu zum zur der den ' +
    'de da di del la le und and mr mrs ms miss sir geb geboren geborene am born tel telefon mobil handy fax ' +
    'wohnhaft in anschrift adresse geburtsdatum gez an'
  ).split(' '),
);
const BETWEEN_NAMES = /[\s.,;:'"’‘“”„()<>[\]{}_+\-‐-―/|*&]+/;
/** Names of people are not longer; a display name may be any text. */
const MAX_NAME = 200;

/** A person of the message, ready to be compared: name shown and part before the at sign, both as words. */
export interface KnownPerson {
  readonly names: readonly (readonly string[])[];
  /** Lower case; may be empty. */
  readonly address: string;
}

export function knownPerson({ name, address }: Mailbox): KnownPerson {
  const shown = nameWords(name);
  const local = nameWords(address.slice(0, Math.max(0, address.lastIndexOf('@'))).replace(/\d+/g, ' '));
  // `e.muster@…` is Emil too; where the name is shown in full, it alone counts.
  const isSaidInFull = shown.length > 1 && local.some((word) => word.length > 1 && shown.includes(word));
  return {
    names: [shown, isSaidInFull ? [] : local].filter((words) => words.length > 0),
    address: address.toLowerCase(),
  };
}

/**
 * The words of a name for comparison: lower case, umlauts written out (`Müller` is `mueller`), accents dropped, hyphenated
 * names apart, without titles and particles. In order.
 */
export function nameWords(name: string): readonly string[] {
  return name
    .slice(0, MAX_NAME)
    .normalize('NFC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(BETWEEN_NAMES)
    .filter((word) => word !== '' && !NO_NAMES.has(word));
}

/**
 * Whether a name said in the text is this person's.
 *
 * | said | person | |
 * |---|---|---|
 * | Erika Muster | `Muster, Erika`, `erika.muster@…`, `Erika M. Muster-Beispiel` | yes: every word said is theirs |
 * | Erika Maria Muster | `Erika Muster` | yes: every word of theirs is said, and they are two at least |
 * | Erika Muster | `e.muster@…`, `erikamuster@…` | yes: initial and surname, or both written as one |
 * | Muster | `Erika Muster` | yes; whether a Herr Muster is her husband nobody can tell |
 * | Max Muster | `Erika Muster` | no: same surname, another given name |
 * | Erika Muster | `muster@…` | no: whose given name it is does not show |
 */
export function isSamePerson(said: readonly string[], person: KnownPerson): boolean {
  return said.length > 0 && person.names.some((name) => isSameName(said, name));
}

/** Whether words are nothing but a person's name, given name and surname at least. */
export function isFullName(words: readonly string[], { names }: KnownPerson): boolean {
  return words.length > 1 && names.some((name) => words.every((word) => name.includes(word)));
}

function isSameName(said: readonly string[], name: readonly string[]): boolean {
  if (said.every((word) => name.includes(word))) return said.length > 1 || (said[0] ?? '').length > 1;
  if (said.length < 2) return false;
  if (name.length > 1) {
    return name.every((word) => (word.length > 1 ? said.includes(word) : hasInitial(said, name, word)));
  }
  const [whole = ''] = name;
  return whole === said.join('') || whole === [...said].reverse().join('');
}

/** `e.muster`: the initial is that of a word said which stands for nothing else. */
function hasInitial(said: readonly string[], name: readonly string[], initial: string): boolean {
  return (
    name.some((word) => word.length > 1) &&
    said.some((word) => word.startsWith(initial) && !name.includes(word))
  );
}
