import { hasSignal } from './read-surroundings';
import type { Surroundings } from './read-surroundings';

/** „Schwerbehinderte und Begleitpersonen“, „Schwangere können“, „Demenzkranke mit …“. */
const MANY_BEHIND =
  /^(?:und|oder|sowie|werden|sind|haben|können|sollen|sollten|müssen|dürfen|erhalten|zahlen|brauchen|bekommen|finden|aus)$/;
/** „für Menschen mit Behinderung“, „von Schwerbehinderten mit Merkzeichen G“, „Angehörige von Demenzkranken“. */
const MANY =
  /(?:behinderten|kranken|menschen|personen|kindern?|bewohnern?|patienten|empfängern?|berechtigten?|bedürftigen?|losen|beschäftigten?|betroffenen?|angehörigen?|erwachsenen?|jugendlichen?|familien|eltern|schülern?)$/i;
/** „blinde Menschen“, „gehörlose Kinder“: what nobody says of one. */
const MANY_NAMED =
  /^(?:Menschen|Personen|Leute|Kinder|Familien|Eltern|Patienten|Schüler|Bewohner|Mitarbeitende)$/;
const TO_MANY = /^(?:von|für|mit|an|bei|zu|unter)$/i;
const WITH = /^(?:mit|bei|nach|ohne)$/i;

/**
 * Whether the grammar of a word speaks of many people and of nobody in particular.
 *
 * | form | example | |
 * |---|---|---|
 * | the word is a noun in the plural without article | „Schwerbehinderte und Begleitpersonen“, „Schwerbehinderte Bewerberinnen“ | rule |
 * | the word is said of such a noun | „zu Kindern mit Behinderung“, „von Schwerbehinderten mit Merkzeichen G“ | many |
 */
export function findMany(text: string, { lead, rest, gap }: Surroundings): 'many' | 'rule' | 'none' {
  const [third, second, last] = [lead[lead.length - 3], lead[lead.length - 2], lead[lead.length - 1]];
  if (/^[A-ZÄÖÜ][^-]*e$/.test(text)) {
    const isIntroduced = gap === ' ' && (hasSignal(last, 'determiner') || hasSignal(last, 'possessive'));
    const [next] = rest;
    if (!isIntroduced && next?.gap === ' ' && (MANY_BEHIND.test(next.text) || /[a-z]innen$/.test(next.text)))
      return 'rule';
  }
  if (
    /^[a-zäöü].*e$/.test(text) &&
    rest[0]?.gap === ' ' &&
    MANY_NAMED.test(rest[0].text) &&
    !hasSignal(last, 'possessive')
  )
    return 'many';
  const isOfMany = MANY.test(second?.text ?? '') && TO_MANY.test(third?.text ?? '');
  return gap === ' ' && isOfMany && WITH.test(last?.text ?? '') ? 'many' : 'none';
}

const MANY_OWNERS =
  /^(?:Teilnehmende|Teilnehmer|Beschäftigte|Mitarbeitende|Menschen|Personen|Bürger|Kunden|Patienten|Studierende|Ratsuchende)n?$/;
const ASKS_FOR = /^(?:senden|schicken|brauchen|benötigen|übermitteln|bringen|nennen)$/;

/** „Fragen Sie die Teilnehmenden nicht nach ihrer Erkrankung“, „senden Sie keine Atteste“: whose it would be is nobody. */
export function belongsToNobody({ lead }: Surroundings): boolean {
  const owner = lead[lead.length - 1]?.text ?? '';
  if (/^ihre[mnrs]?$/.test(owner)) return lead.some(({ text }) => MANY_OWNERS.test(text));
  return owner === 'keine' && lead.some(({ text }) => ASKS_FOR.test(text));
}
