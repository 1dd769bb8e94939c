import type { Part } from '../anatomy';
import { isInOffice } from '../engine';
import type { Finding } from '../engine';
import { isNewText, REACH, speaksOfSomebody, SURE } from './find-beside';
import { isAtDesk } from './is-at-desk';
import { isUnderOffice } from './is-under-office';
import { SAID_WHOSE } from './note-unnamed';

type Located = Omit<Finding, 'id'>;

/** Signs of matters and things that say something of a person only beside whoever it concerns. */
const SIGNS: ReadonlySet<string> = new Set([
  ...['aktenzeichen', 'kundennummer', 'ip-adresse', 'mac-adresse'],
  ...SAID_WHOSE.keys(),
]);
/** What is read around a name to see in which task it stands. */
const AROUND = 100;
/** A list of all employees is no mail about one of them; bounds the reading around names. */
const MAX_NAMES = 400;
const SENTENCE_END = /[.!?;]["“”)]?\s|\n/;

/**
 * The unsure words of the special categories (their sentence speaks of nobody) and the signs that mean nobody, because the
 * names near them stand in another paragraph or are those of people in their task: „Sprechstunde bei Sucht: montags.
 * Leitung: Dr. Erika Muster“. A name that stands before such a word in the same sentence is meant all the same. What may
 * be a house's or a firm's (`SAID_WHOSE`) is that of whoever is named before it in the same paragraph, or behind it in the
 * same sentence.
 *
 * @param findings each part's in reading order. Linear in their number: only neighbours within 300 characters are compared.
 */
export function findGeneralWords(
  findings: readonly Located[],
  parts: readonly Pick<Part, 'id' | 'text'>[],
): ReadonlySet<Located> {
  const words = findings.filter(
    ({ detector, category, confidence }) =>
      SIGNS.has(detector) || (category === 'special' && confidence < SURE),
  );
  if (words.length === 0) return NONE;
  const names = findings.filter((finding) => finding.category === 'person' && speaksOfSomebody(finding));
  if (names.length === 0 || names.length > MAX_NAMES) return NONE;
  const texts = new Map(parts.map(({ id, text }) => [id as string, text]));
  const textOf = ({ part }: Located): string => texts.get(part) ?? '';
  const inOffice = createOfficeTest(names, textOf);
  const general = new Set<Located>();
  const nearby = createNearby(names);
  const inSubject = names.filter(({ part }) => part === 'subject');
  const inText = names.filter(isNewText);
  for (const word of words) {
    const near = nearby(word);
    const isMeant = (name: Located): boolean => {
      if (name.detector !== 'personenname') return true;
      if (word.category === 'special' && inOffice(name)) return isToldBefore(name, word, textOf(word));
      if (inOffice(name) || isAtDesk(name, word, textOf(word))) return false;
      if (SAID_WHOSE.has(word.detector)) return isToldTogether(name, word, textOf(word));
      if (word.category !== 'special') return true;
      return isOfSameParagraph(name, word, textOf(word)) && !isInTitle(word, textOf(word));
    };
    // The subject line speaks for the new text and the other way round.
    const far = word.part === 'subject' ? inText : isNewText(word) ? inSubject : [];
    if (near.length + far.length > 0 && !near.some(isMeant) && far.every(inOffice)) general.add(word);
  }
  return general;
}

const NONE: ReadonlySet<Located> = new Set();

/** Name and word in the same sentence, the name first: „Abgeordneter Muster, Verdacht auf Untreue“. */
function isToldBefore(name: Located, word: Located, text: string): boolean {
  const between = text.slice(name.end, word.start);
  if (name.end > word.start || SENTENCE_END.test(between)) return false;
  return !OFFICE_IN_BRACKETS.test(between) && !SPEAKS.test(between) && !NEW_TIME.test(between);
}

/** „15:00 Begrüßung durch Frau Muster, 15:10 Vortrag …“ */
const NEW_TIME = /\d{1,2}[:.]\d\d (?:Uhr:? )?[A-ZÄÖÜ]/;
/** „Frau Muster (Gesundheitsamt) erläutert …“, „Dr Muster on …“ */
const SPEAKS =
  /^(?: \([^()]{1,40}\))? (?:on|über|zu[mr]?|berichtet|erläutert|fragt|informiert|referiert|spricht|stellt|wirbt|warnt)(?![a-z])/;

/** „Herr Muster (Wirtschaftliche Jugendhilfe)“ */
const OFFICE_IN_BRACKETS = /\((?:[A-ZÄÖÜ][^\s,()]* )+$/;
/** The name stands before it in the same paragraph, or behind it in the same sentence or row. */
function isToldTogether(name: Located, thing: Located, text: string): boolean {
  if (name.start >= thing.end) return !SENTENCE_END.test(text.slice(thing.end, name.start));
  return isOfSameParagraph(name, thing, text);
}

const NEW_PARAGRAPH = /\n[ \t]*\n/;
/** A bullet, a number, a date, the number of a course begin another entry of a list. */
const NEW_ENTRY = /\n[ \t]*(?:[-–•*·]|\d|[A-Z]{1,2} ?\d)[^\n]*$/;

/** Whoever is named before goes on in lines that follow; whoever comes later is announced in the same line. */
function isOfSameParagraph(name: Located, word: Located, text: string): boolean {
  // „17.04.  Leben mit Diabetes      Dr. Muster“: the speaker stands in a column of its own.
  if (name.start >= word.end) return !/\n| {3}/.test(text.slice(word.end, name.start));
  const between = text.slice(name.end, word.start);
  // In a table that names people the other rows are about people, too.
  return !NEW_PARAGRAPH.test(between) && (between.includes('\t') || !NEW_ENTRY.test(between));
}

/** „Leben mit Depression“ in quotation marks is a book or a talk; one word alone may be what somebody called it. */
function isInTitle(word: Located, text: string): boolean {
  const before = text.slice(Math.max(0, word.start - LONGEST_TITLE), word.start);
  const after = text.slice(word.end, word.end + LONGEST_TITLE);
  const [lead = ''] = /[„“”"»«\n][^„“”"»«\n]*$/.exec(before) ?? [];
  const [rest = ''] = /^[^„“”"»«\n]*["“”«»]/.exec(after) ?? [];
  return /^[„»"“]/.test(lead) && rest !== '' && lead.length + rest.length > 2;
}

const LONGEST_TITLE = 80;

/** Gives the names within reach of a word, words asked in reading order. */
function createNearby(names: readonly Located[]): (word: Located) => readonly Located[] {
  const byZone = new Map<string, { readonly names: Located[]; first: number }>();
  for (const name of names) {
    const key = `${name.part} ${name.zone}`;
    const zone = byZone.get(key) ?? { names: [], first: 0 };
    byZone.set(key, zone);
    zone.names.push(name);
  }
  return (word) => {
    const zone = byZone.get(`${word.part} ${word.zone}`);
    if (zone === undefined) return [];
    while ((zone.names[zone.first]?.end ?? word.start) < word.start - REACH) zone.first++;
    const near: Located[] = [];
    for (let at = zone.first; at < zone.names.length; at++) {
      const name = zone.names[at];
      if (name === undefined || name.start - word.end > REACH) break;
      near.push(name);
    }
    return near;
  };
}

/** Once introduced in a task a person stays in it: „Pastor Erika Muster … Frau Muster“. */
function createOfficeTest(
  names: readonly Located[],
  textOf: (name: Located) => string,
): (name: Located) => boolean {
  const surnameOf = (name: Located): string => {
    const value = textOf(name).slice(name.start, name.end);
    return value.slice(value.lastIndexOf(' ') + 1);
  };
  let officials: ReadonlySet<string> | null = null;
  const isIntroduced = (name: Located): boolean => {
    const text = textOf(name);
    if (name.detector !== 'personenname') return false;
    const before = text.slice(Math.max(0, name.start - AROUND), name.start);
    return isInOffice(before, text.slice(name.end, name.end + AROUND)) || isUnderOffice(text, name.start);
  };
  return (name) => {
    officials ??= new Set(withJoined(names, isIntroduced, textOf).map(surnameOf));
    return name.detector === 'personenname' && officials.has(surnameOf(name));
  };
}

/** „Ansprechpartner: Erika Muster (-219) und Dr. Max Beispiel“. */
const JOINED = /^[^.!?;\n]{0,40}?(?:,|und|sowie|&|\/) (?:(?:Frau|Herrn?|Dr\.|Prof\.|Abg\.) ){0,3}$/;
const LONGEST_JOINT = 60;

/** The names that a test is true of, and those named together with the one before. */
function withJoined(
  names: readonly Located[],
  test: (name: Located) => boolean,
  textOf: (name: Located) => string,
): readonly Located[] {
  let last: Located | null = null;
  return names.filter((name) => {
    const between = last?.part === name.part ? textOf(name).slice(last.end, name.start) : null;
    const isJoined = between !== null && between.length <= LONGEST_JOINT && JOINED.test(between);
    const isIn = isJoined || test(name);
    last = isIn ? name : null;
    return isIn;
  });
}
