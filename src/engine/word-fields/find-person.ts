import type { Surroundings, Token } from './read-surroundings';
import { hasSignal } from './read-surroundings';

/**
 * `direct`: the word is somebody's („Ihre Erkrankung“, „leidet an …“). `named`: one person is spoken of nearby
 * („Frau K.“, „der Antragsteller“). `spoken`: a pronoun is („weil er …“, „ich bin …“).
 */
export type PersonReference = 'direct' | 'named' | 'spoken' | 'none';

/** Adjectives and articles between „Ihre“ and its noun. */
const MAX_ADJECTIVES = 2;
const ADJECTIVE = /^[a-zäöüß]{3,}e[nrms]?$/;
/** Words between a verb or a matter and the word it governs. */
const REACH = 4;
/** „Ich habe Informationen zum …“: the word is only the subject of something else. */
const ABOUT = /^(?:zu|zum|zur|über|für|beim|about|on)$/i;
/** Words between „Ansprechpartnerin“ and „Frau Muster“. */
const CONTACT_REACH = 3;

export function findPerson({ before, lead, rest, gap }: Surroundings): PersonReference {
  if (gap.length <= 2 && (isPossessed(lead) || isMatterOfSomebody(lead))) return 'direct';
  const governed = lead.slice(-REACH);
  if (governed.some((token) => hasSignal(token, 'human')) || rest.slice(0, 2).some(isHumanDoing))
    return 'direct';
  if (isNamed(before) || isNamed(rest) || isOneOf(lead, rest)) return 'named';
  return isSpokenOf(lead, rest) ? 'spoken' : 'none';
}

/** „Ihre schwere psychische …“ directly before. */
function isPossessed(lead: readonly Token[]): boolean {
  for (let i = lead.length - 1; i >= lead.length - 1 - MAX_ADJECTIVES; i--) {
    const token = lead[i];
    if (token === undefined) return false;
    if (hasSignal(token, 'possessive')) return true;
    if (!ADJECTIVE.test(token.text)) return false;
  }
  return false;
}

/** „Ihr Antrag vom 3. Mai auf …“, „mein Bescheid über …“. */
function isMatterOfSomebody(lead: readonly Token[]): boolean {
  return lead.some((token, index) => {
    if (!hasSignal(token, 'possessive')) return false;
    const matter = lead.findIndex((word, at) => at > index && at <= index + 2 && hasSignal(word, 'matter'));
    return matter >= 0 && lead.length - matter <= REACH + 1;
  });
}

function isHumanDoing(token: Token): boolean {
  return hasSignal(token, 'human');
}

/** „Frau K.“, „der Antragsteller“, „mein Sohn“. */
function isNamed(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (hasSignal(token, 'single')) return true;
    if (hasSignal(token, 'title')) return isTitleOf(tokens, index);
    return hasSignal(token, 'singleNamed') && isOne(tokens, index);
  });
}

function isTitleOf(tokens: readonly Token[], index: number): boolean {
  const name = tokens[index + 1];
  if (name === undefined || name.gap.length > 2 || !/^[A-ZÀ-Þ]/.test(name.text)) return false;
  const introduced = tokens.slice(Math.max(0, index - CONTACT_REACH), index);
  return !introduced.some((token) => hasSignal(token, 'contact'));
}

/**
 * „die Versicherte“ is one, „die Mitarbeiter“ and „die Zahl der Antragsteller“ are many: „die“ fits one person's noun in -e
 * and of a mother or daughter; behind a noun „der“ is a genitive.
 */
function isOne(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index]?.text ?? '';
  const at = hasSignal(tokens[index - 1], 'determiner') ? index - 1 : index - 2;
  const determiner = tokens[at];
  if (determiner === undefined || !hasSignal(determiner, 'determiner')) return false;
  if (at === index - 2 && !ADJECTIVE.test(tokens[index - 1]?.text ?? '')) return false;
  const word = determiner.text.toLowerCase();
  if (word === 'die') return /(?:e|mutter|schwester|frau|oma)$/i.test(noun);
  if (word === 'den') return !noun.endsWith('n') || noun === 'Sohn';
  if (word !== 'der') return true;
  return !/^[A-ZÄÖÜ]/.test(tokens[at - 1]?.text ?? '') || determiner.gap !== ' ';
}

/** „die schwangere Mutter“: the match stands between determiner and noun. */
function isOneOf(lead: readonly Token[], rest: readonly Token[]): boolean {
  const noun = rest[0];
  const determiner = lead[lead.length - 1];
  return noun?.gap === ' ' && hasSignal(noun, 'singleNamed') && hasSignal(determiner, 'determiner');
}

/** „ich bin …“, „hat sie einen …“, „weil er … ist“. */
function isSpokenOf(lead: readonly Token[], rest: readonly Token[]): boolean {
  const near = lead.slice(-REACH - 2);
  const about = near.map(({ text }) => ABOUT.test(text)).lastIndexOf(true);
  const governing = near.slice(about + 1);
  const speaks = governing.some((token, index) => {
    if (!hasSignal(token, 'pronoun')) return false;
    return hasSignal(governing[index + 1], 'verb') || hasSignal(governing[index - 1], 'verb');
  });
  if (speaks) return true;
  return (
    lead.slice(-3).some((token) => hasSignal(token, 'pronoun')) &&
    rest.slice(0, 3).some((token) => hasSignal(token, 'verb'))
  );
}
