import type { Surroundings, Token } from './read-surroundings';
import { hasSignal, SIGNAL } from './read-surroundings';

/**
 * `direct`: the word is somebody's („Ihre Erkrankung“). `titled`: a name or date of birth stands nearby („Frau K.“, „geb.
 * 4.5.1978“). `named`: one person is spoken of („mein Sohn“, „die Antragstellerin“). `spoken`: a pronoun or a verb is of
 * persons („weil er …“, „leidet an …“). `role`: one person, or everybody („der Versicherte“).
 */
export type PersonReference = 'direct' | 'titled' | 'named' | 'spoken' | 'role' | 'none';

/** Adjectives and articles between „Ihre“ and its noun. */
const MAX_ADJECTIVES = 2;
const ADJECTIVE = /^[a-zß-ÿ]{3,}e[nrms]?$/;
/** Words between a verb or a matter and the word it governs. */
const REACH = 4;
/** „Ich habe Informationen zum …“: the word is only the subject of something else. */
const ABOUT = /^(?:zu|zum|zur|über|für|beim|about|on)$/i;
/** Words between „Ansprechpartnerin“ and „Frau Muster“. */
const CONTACT_REACH = 3;

/** Without one of these nobody is spoken of. */
const OF_PERSONS =
  SIGNAL.possessive |
  SIGNAL.title |
  SIGNAL.birth |
  SIGNAL.single |
  SIGNAL.singleNamed |
  SIGNAL.role |
  SIGNAL.human |
  SIGNAL.pronoun;

export function findPerson(around: Surroundings): PersonReference {
  const { before, lead, rest, gap } = around;
  const signals = around.signalsBefore | around.signalsBehind;
  if ((signals & OF_PERSONS) === 0) return 'none';
  // „geschult sein (Epilepsie …)“
  const isNext = gap.length <= 2 && !gap.includes('(');
  if (isNext && (isPossessed(lead) || isMatterOfSomebody(lead))) return 'direct';
  const mayBeTitled = (signals & (SIGNAL.title | SIGNAL.birth)) !== 0;
  if (mayBeTitled && (isTitled(before) || isTitled(rest))) return 'titled';
  if (isOneOf(before, 'singleNamed') || isOneOf(rest, 'singleNamed') || isBetween(lead, rest, 'singleNamed'))
    return 'named';
  if (isSpokenOf(lead, rest)) return 'spoken';
  return isOneOf(before, 'role') || isOneOf(rest, 'role') || isBetween(lead, rest, 'role') ? 'role' : 'none';
}

/** Whether somebody is named, but in a sentence before this one. */
export function isToldElsewhere({ lead, rest }: Surroundings): boolean {
  return !isTitled(lead) && !isTitled(rest);
}

/** „Ihre schwere psychische …“ directly before. */
function isPossessed(lead: readonly Token[]): boolean {
  for (let i = lead.length - 1; i >= lead.length - 1 - MAX_ADJECTIVES; i--) {
    const token = lead[i];
    if (token === undefined) return false;
    if (hasSignal(token, SIGNAL.possessive)) return true;
    if (!ADJECTIVE.test(token.text)) return false;
  }
  return false;
}

/** „Ihr Antrag vom 3. Mai auf …“, „mein Bescheid über …“. */
function isMatterOfSomebody(lead: readonly Token[]): boolean {
  return lead.some((token, index) => {
    if (!hasSignal(token, SIGNAL.possessive)) return false;
    const matter = lead.findIndex(
      (word, at) => at > index && at <= index + 2 && hasSignal(word, SIGNAL.matter),
    );
    return matter >= 0 && lead.length - matter <= REACH + 1;
  });
}

/** „Frau K.“, „Ali Muster (geb. 4.5.1978)“. */
function isTitled(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (hasSignal(token, SIGNAL.title)) return isTitleOf(tokens, index);
    return (
      hasSignal(token, SIGNAL.birth) &&
      tokens.slice(index + 1, index + 3).some(({ text }) => /^\d/.test(text))
    );
  });
}

/** „der Antragsteller“, „mein Sohn“, „Ihrem Kind“; as a role „der Versicherte“. */
function isOneOf(tokens: readonly Token[], kind: 'singleNamed' | 'role'): boolean {
  return tokens.some((token, index) => {
    if (kind === 'singleNamed' && hasSignal(token, SIGNAL.single)) return true;
    if (kind === 'singleNamed' && hasSignal(token, SIGNAL.role))
      return hasSignal(tokens[index - 1], SIGNAL.possessive);
    return hasSignal(token, SIGNAL[kind]) && isOne(tokens, index);
  });
}

function isTitleOf(tokens: readonly Token[], index: number): boolean {
  const name = tokens[index + 1];
  // „Fr/Sa“, „Sucht und Familie, Schlafstörungen“
  if (name === undefined || !/^\.?\s$/.test(name.gap) || !/^[A-ZÀ-Þ]/.test(name.text)) return false;
  // Doctors are spoken of as doctors, unless something is said of them that is said of people only.
  const isDoctor = /^(?:Dr|Prof)$/.test(name.text) && !tokens.some((token) => hasSignal(token, SIGNAL.human));
  if (isDoctor || isBehindOffice(tokens, index)) return false;
  const introduced = tokens.slice(Math.max(0, index - CONTACT_REACH), index);
  if (introduced.some((token) => hasSignal(token, SIGNAL.contact))) return false;
  // „zuständig ist für A–K Frau Muster, für L–Z Herr Beispiel“
  const told = tokens.slice(Math.max(0, index - MAX_NAME - 1), index);
  return !told.some(({ text }) => /^(?:zuständig|verantwortlich)$/.test(text)) && !isStaff(tokens, index);
}

/** „Monteur Herr Muster“, „vom Frauenhaus Frau Muster“, „Bericht der Diakonie (Frau Muster)“ */
function isBehindOffice(tokens: readonly Token[], title: number): boolean {
  const [from, unit] = tokens.slice(Math.max(0, title - 2), title);
  // „Wachleiter Erika Muster und Frau Beispiel“
  if (/^(?:und|sowie)$/.test(unit?.text ?? ''))
    return tokens
      .slice(Math.max(0, title - MAX_NAME - 1), title)
      .some((token) => hasSignal(token, SIGNAL.office));
  if (unit === undefined || !/^[A-ZÀ-Þ]/.test(unit.text)) return false;
  if (hasSignal(unit, SIGNAL.office)) return true;
  const isInBrackets = tokens[title]?.gap === ' (' && /^de[rs]$/.test(from?.text ?? '');
  return isInBrackets || (from?.text === 'vom' && tokens[title]?.gap === ' ');
}

/** Whether the sentence names somebody only as one who works on the matter. */
export function speaksForOffice({ lead, rest, signalsBefore, signalsBehind }: Surroundings): boolean {
  if (((signalsBefore | signalsBehind) & SIGNAL.title) === 0) return false;
  return [lead, rest].some((tokens) =>
    tokens.some((token, index) => hasSignal(token, SIGNAL.title) && isStaff(tokens, index)),
  );
}

/** „Frau Muster bearbeitet …“, „berichtet Herr Muster“, „schreiben Sie an Frau Muster“. */
function isStaff(tokens: readonly Token[], title: number): boolean {
  const [third, second, last] = [3, 2, 1].map((back) => tokens[title - back]?.text ?? '');
  if (SAYS.test(last ?? '')) return true;
  if (/^durch$/i.test(last ?? '')) return true;
  if (/^(?:an|bei)$/.test(last ?? '') && [second, third].some((word) => WRITES.test(word ?? ''))) return true;
  if (tokens.slice(title + 2, title + 4).some(({ text }) => WORKS.test(text))) return true;
  return isOfOffice(tokens, title + 1);
}

const SAYS = /^(?:teilt|berichtet|sagt|sagte|schreibt|erklärt|betont|erläutert|leitet|prüft|bearbeitet)$/;
const WRITES = /^(?:schreiben|senden|schicken|wenden|richten|melden|Sie|sich|Anmeldung|Rückfragen|bitte)$/;
const WORKS =
  /^(?:bearbeitet|berichtet|leitet|koordiniert|prüft|moderiert|referiert|informiert|erläutert|organisiert|präsentiert|gefragt|fragt|beantwortet|zuständig|verantwortlich|federführend)$/;

/** „Frau Muster vom Gesundheitsamt“, „Herr Dr. Muster, Leiter der …“ speak for an office. @param name place of its first word. */
export function isOfOffice(tokens: readonly Token[], name: number): boolean {
  let next = name + 1;
  while (
    next < name + MAX_NAME &&
    /^[A-ZÀ-Þ]/.test(tokens[next]?.text ?? '') &&
    /^\.? $/.test(tokens[next]?.gap ?? '')
  )
    next++;
  const [first, second, third] = tokens.slice(next, next + 3);
  if (first === undefined) return false;
  // „Herr Muster (Sozialdienst)“
  if (
    /^,? ?\(?$/.test(first.gap) &&
    first.gap !== ' ' &&
    (hasSignal(first, SIGNAL.contact) || hasSignal(first, SIGNAL.office) || isOffice(first))
  )
    return true;
  if (!/^(?:vom|von|aus|im|beim)$/.test(first.text)) return false;
  return isOffice(second) || (/^(?:der|dem)$/.test(second?.text ?? '') && isOffice(third));
}

function isOffice(token: Token | undefined): boolean {
  return (
    hasSignal(token, SIGNAL.unit) || /(?:dienst|stützpunkt|büro|center|direktion)$/.test(token?.text ?? '')
  );
}

/** Degrees and names behind a title. */
const MAX_NAME = 4;

/**
 * „die Versicherte“ is one, „die Mitarbeiter“ and „die Zahl der Antragsteller“ are many: „die“ fits one person's noun in -e
 * and of a mother or daughter; behind a noun „der“ is a genitive.
 */
function isOne(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index]?.text ?? '';
  const at = hasSignal(tokens[index - 1], SIGNAL.determiner) ? index - 1 : index - 2;
  const determiner = tokens[at];
  if (determiner === undefined || !hasSignal(determiner, SIGNAL.determiner)) return false;
  if (at === index - 2 && !ADJECTIVE.test(tokens[index - 1]?.text ?? '')) return false;
  const word = determiner.text.toLowerCase();
  if (word === 'die') return /(?:e|mutter|schwester|frau|oma)$/i.test(noun);
  if (word === 'den') return !noun.endsWith('n') || noun === 'Sohn';
  if (word !== 'der') return true;
  return !/^[A-ZÄÖÜ]/.test(tokens[at - 1]?.text ?? '') || determiner.gap !== ' ';
}

/** „die schwangere Mutter“: the match stands between determiner and noun. */
function isBetween(lead: readonly Token[], rest: readonly Token[], kind: 'singleNamed' | 'role'): boolean {
  const noun = rest[0];
  return (
    noun?.gap === ' ' && hasSignal(noun, SIGNAL[kind]) && hasSignal(lead[lead.length - 1], SIGNAL.determiner)
  );
}

/** „ich bin …“, „hat sie einen …“, „weil er … ist“, „leidet an …“. */
function isSpokenOf(lead: readonly Token[], rest: readonly Token[]): boolean {
  if ([...lead.slice(-REACH), ...rest.slice(0, 2)].some((token) => hasSignal(token, SIGNAL.human)))
    return true;
  const near = lead.slice(-REACH - 2);
  const about = near.map(({ text }) => ABOUT.test(text)).lastIndexOf(true);
  const governing = near.slice(about + 1);
  const speaks = governing.some((token, index) => {
    if (!hasSignal(token, SIGNAL.pronoun)) return false;
    return hasSignal(governing[index + 1], SIGNAL.verb) || hasSignal(governing[index - 1], SIGNAL.verb);
  });
  if (speaks) return true;
  return (
    lead.slice(-3).some((token) => hasSignal(token, SIGNAL.pronoun)) &&
    rest.slice(0, 3).some((token) => hasSignal(token, SIGNAL.verb))
  );
}
