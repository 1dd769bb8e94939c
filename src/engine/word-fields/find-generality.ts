import type { Surroundings, Token } from './read-surroundings';
import { hasSignal, SIGNAL } from './read-surroundings';

/**
 * `list`: protected characteristics are listed, nobody has them. `equality`: the sentence of every job advert. `unit`: the name of an office. `event`: a talk or text about
 * the matter. `rule`: what holds for everybody.
 */
export type Generality = 'list' | 'equality' | 'unit' | 'event' | 'rule' | 'none';

/** „Fachdienst Wohngeld und Unterhaltsvorschuss“. */
const UNIT_REACH = 4;
/** Between the parts of an office's name. */
const NAME_GAP = /^(?: |, |-|\/| \/ | \(| & | "| „|)$/;
/** Two more beside the match itself. */
const LISTED = 2;

/** Without one of these nothing but a topic is left. */
const GENERAL = SIGNAL.characteristic | SIGNAL.equality | SIGNAL.unit | SIGNAL.event | SIGNAL.rule;

export function findGenerality(around: Surroundings): Generality {
  const { lead, rest, gap } = around;
  if (((around.signalsBefore | around.signalsBehind) & GENERAL) === 0)
    return isTopic(lead) ? 'event' : 'none';
  const sentence = [...lead, ...rest];
  const characteristics = sentence.filter((token) => hasSignal(token, SIGNAL.characteristic)).length;
  if (sentence.some((token) => hasSignal(token, SIGNAL.equality))) return 'equality';
  if (characteristics >= LISTED) return 'list';
  if (isUnit(lead, gap) || (hasSignal(rest[0], SIGNAL.unit) && NAME_GAP.test(rest[0]?.gap ?? '')))
    return 'unit';
  if (sentence.some((token) => hasSignal(token, SIGNAL.event)) || isTopic(lead)) return 'event';
  return sentence.some((token) => hasSignal(token, SIGNAL.rule)) ? 'rule' : 'none';
}

/** „Frau Muster spricht über Masern“, „stellt die Zahlen zur Privatinsolvenz vor“. */
function isTopic(lead: readonly Token[]): boolean {
  const near = lead.slice(-TOPIC_REACH);
  const speaks = near.findIndex(({ text }) => SPEAKS.test(text));
  return speaks >= 0 && near.slice(speaks + 1).some(({ text }) => ABOUT.test(text));
}

/** From the verb over „über“ to the topic. */
const TOPIC_REACH = 6;
const ABOUT = /^(?:zu|zum|zur|über|rund|about|on)$/i;
const SPEAKS =
  /^(?:spricht|sprechen|sprach|informiert|informieren|berichtet|berichten|referiert|diskutiert|diskutieren|liest|lesen|schreibt|forscht|Roman|Romane|Gedichte|Zahlen)$/;

/** The match belongs to the name of the unit before it. */
function isUnit(lead: readonly Token[], gap: string): boolean {
  let before = gap;
  for (let i = lead.length - 1; i >= Math.max(0, lead.length - UNIT_REACH); i--) {
    const token = lead[i];
    if (token === undefined || !NAME_GAP.test(before)) return false;
    if (hasSignal(token, SIGNAL.unit)) return true;
    // A verb or a person ends the name.
    if (
      hasSignal(token, SIGNAL.verb) ||
      hasSignal(token, SIGNAL.human) ||
      hasSignal(token, SIGNAL.possessive)
    )
      return false;
    before = token.gap;
  }
  return false;
}
