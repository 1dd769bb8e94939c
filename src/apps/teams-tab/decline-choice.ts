import { formsFor, lengthsFor, offerFor, situationsFor } from '../../declines';
import type { DeclineChoice } from '../../declines';
import type { DeclineRules, DeclineSituation } from '../../policy';
import type { Language } from '../../texts';

/** What the page begins with: the situation of the address, or the first of the pack. */
export function firstChoice(
  rules: DeclineRules,
  situationId: string | null,
  language: Language,
): DeclineChoice | null {
  const situation = rules.situations.find(({ id }) => id === situationId) ?? rules.situations[0];
  const [sender] = situation?.senders ?? [];
  const [network] = situation?.networks ?? [];
  if (situation === undefined || sender === undefined || network === undefined) return null;
  const suggested = situation.suggests ?? language;
  return settleChoice(rules, {
    situation: situation.id,
    sender,
    network,
    way: 'email',
    length: 'normal',
    language: suggested,
    form: 'frau',
    title: false,
    fax: true,
  });
}

/** Situations that fit the sender and the network; all of the sender's where none fits both. */
export function situationsOf(rules: DeclineRules, choice: DeclineChoice): readonly DeclineSituation[] {
  return situationsFor(rules, { sender: choice.sender, network: choice.network });
}

/** Networks in which this sender can turn up. */
export function networksOf(rules: DeclineRules, sender: string): DeclineRules['networks'] {
  const known = situationsFor(rules, { sender }).flatMap(({ networks }) => networks);
  return rules.networks.filter(({ id }) => known.includes(id));
}

/**
 * Makes a choice possible again after one of its parts has changed: what was chosen first stays, what comes after it
 * gives way.
 */
export function settleChoice(rules: DeclineRules, wanted: DeclineChoice): DeclineChoice {
  const networks = networksOf(rules, wanted.sender).map(({ id }) => id);
  const network = pick(wanted.network, networks);
  const situations = situationsOf(rules, { ...wanted, network }).map(({ id }) => id);
  const situation = pick(wanted.situation, situations);
  const offer = offerFor(rules, situation);
  const way = pick(wanted.way, offer?.ways ?? []);
  const length = pick(wanted.length, lengthsFor(way));
  const form = pick(wanted.form, formsFor(way));
  const services = rules.networks.find(({ id }) => id === network)?.services ?? [];
  const { service, ...rest } = wanted;
  const title = wanted.title && form !== 'neutral';
  const settled = { ...rest, network, situation, way, length, form, title };
  return service !== undefined && services.includes(service) ? { ...settled, service } : settled;
}

function pick<T>(wanted: T, offered: readonly T[]): T {
  return offered.includes(wanted) ? wanted : (offered[0] ?? wanted);
}
