import type { Part } from '../../anatomy';
import { isGivenName, isOfficeWord, isRoleMailbox, nameWords } from '../../engine';
import type { Addressee, RecipientHit } from './addressee';

/** „Frau Dr. Muster-Beispiel“, „Herrn Prof. Özdemir“. Bounded: a greeting is short. */
const GREETED =
  /(?:^|[^a-zß-ÿ])(?:frau|herrn?|mrs|mr|ms)\.? ((?:(?:prof|dr|med|jur|dipl|ing|von|van|der|de|zu)\.?[ -]){0,4}[A-ZÄÖÜ][^\s,;:!.()]{1,40}(?: [A-ZÄÖÜ][^\s,;:!.()]{1,40})?)/gi;

/** Parts of addresses behind which no single person sits. */
const ROLES = new Set(
  (
    'info kontakt post poststelle office mail service team amt stadt kreis gemeinde rathaus zentrale verwaltung ' +
    'sekretariat empfang buero kanzlei praxis schule kita verein vorstand presse redaktion bewerbung vergabe ' +
    'einkauf buchhaltung rechnung support hilfe noreply no reply datenschutz gmbh ag kg ev mbh'
  ).split(' '),
);

/**
 * `anrede-passt-nicht`: the greeting names somebody whom the addresses in To do not: „Sehr geehrte Frau Muster“ goes to
 * `max.beispiel@…`. Auto-complete picks the wrong one of two people.
 *
 * Silent unless every surname greeted is missing in all addresses, and unless every address in To shows a person (a known
 * given name or an initial, and a surname): behind `info@…` and `stadtplanung.nord@…` anybody may sit. „Sehr geehrter Herr
 * Pfarrer“ names nobody.
 */
export function findWrongGreeting(
  addressees: readonly Addressee[],
  body: Part | undefined,
): readonly RecipientHit[] {
  const surnames = greetedSurnames(body);
  const direct = addressees.filter(({ recipient }) => ['to', 'required'].includes(recipient.field));
  const [first] = direct;
  if (surnames.length === 0 || first === undefined || !direct.every(isPerson)) return [];
  const known = addressees.flatMap(({ recipient }) => wordsOf(recipient));
  const isMeant = surnames.some((name) => known.some((word) => belongTogether(name, word)));
  return isMeant ? [] : [{ detector: 'anrede-passt-nicht', index: first.index, confidence: 0.8 }];
}

/** Words of the surnames, one list entry for each part of a double name. */
function greetedSurnames(body: Part | undefined): readonly string[] {
  return (body?.zones ?? [])
    .filter(({ name }) => name === 'greeting')
    .flatMap(({ start, end }) => {
      const names: string[] = [];
      const text = body?.text.slice(start, end) ?? '';
      GREETED.lastIndex = 0;
      for (let hit = GREETED.exec(text); hit !== null; hit = GREETED.exec(text)) names.push(hit[1] ?? '');
      return names.flatMap(withoutOffice).flatMap(nameWords);
    })
    .filter((word) => word.length > 1);
}

/** „Pfarrer Wolny“ → „Wolny“. */
function withoutOffice(name: string): readonly string[] {
  return name.split(' ').filter((word) => !isOfficeWord(word));
}

/**
 * `max.beispiel@…` is one, and „Max Beispiel <beispiel@…>“: the address bears a word of the name shown that its domain does
 * not bear as well. „Frauenhaus Musterland <vorstand@…>“ and „Lingua Nord <lingua@lingua-nord.…>“ are houses.
 */
function isPerson({ recipient: { name, address } }: Addressee): boolean {
  const at = address.lastIndexOf('@');
  const local = localWords(address);
  if (isRoleMailbox(address.slice(0, at)) || (!isNameOfOne(local) && local.length > 1)) return false;
  const shown = nameWords(name);
  const [first = ''] = local;
  const isKnown = [...local, ...shown].some(isGivenName) || (local.length > 1 && first.length === 1);
  if (!isKnown) return false;
  if (local.length > 1 && /[._]/.test(address.slice(0, at))) return true;
  const domain = nameWords(address.slice(at + 1)).join('');
  const bears = local.some((word) =>
    shown.some((said) => belongTogether(said, word) && !domain.includes(said)),
  );
  return isNameOfOne(shown) && (bears || local.join('') === shown.map((word) => word.charAt(0)).join(''));
}

function isNameOfOne(words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= 4 && words.every((word) => isName(word) && !ROLES.has(word));
}

function isName(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

function wordsOf({ name, address }: Addressee['recipient']): readonly string[] {
  return [...nameWords(name), ...localWords(address)];
}

function localWords(address: string): readonly string[] {
  return nameWords(address.slice(0, Math.max(0, address.lastIndexOf('@'))).replace(/\d+/g, ' '));
}

/** `emuster` and `musterfrau` hold „muster“; a word of two letters would be held by anything. */
function belongTogether(name: string, word: string): boolean {
  return (
    name === word || (name.length > 2 && word.includes(name)) || (word.length > 3 && name.includes(word))
  );
}
