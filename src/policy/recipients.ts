import { domainOfPattern, isNegated, matchDomain } from './domain-pattern';
import type { DomainPattern, Policy, Tier } from './policy';
import { TIERS } from './policy';

/**
 * Which tier wins where two lists name a domain equally closely. Caution decides; only the house itself goes before
 * the authorities, because a house may stand in a list of authorities.
 */
const AT_EQUAL_LENGTH: readonly Tier[] = ['own-private', 'freemail', 'own', 'authority', 'partner'];

/** Lists whose domains many strangers share. Whoever writes from there has no house. */
const SHARED: readonly Exclude<Tier, 'own' | 'other'>[] = ['blocked', 'freemail', 'own-private'];

/**
 * How far an address is trusted: the tier whose list names its domain most closely; `blocked` goes before all.
 *
 * @param address as the host gives it. What is no address is `other`.
 * @param sender address of the sender, empty where unknown. Its domain is the house where the pack names none.
 */
export function tierOf(address: string, policy: Policy, sender: string): Tier {
  const domain = domainOfAddress(address);
  if (domain === null) return 'other';
  if (matchDomain(domain, policy.tiers.blocked ?? []) > 0) return 'blocked';
  let tier: Tier = 'other';
  let closest = 0;
  for (const candidate of AT_EQUAL_LENGTH) {
    const closeness = matchDomain(domain, patternsOf(candidate, policy, sender));
    if (closeness > closest) {
      closest = closeness;
      tier = candidate;
    }
  }
  return tier;
}

/** The least trusted of all recipients decides for the message; a message without recipients stays in the house. */
export function leastTrusted(tiers: readonly Tier[]): Tier {
  return tiers.reduce<Tier>(
    (worst, tier) => (TIERS.indexOf(tier) > TIERS.indexOf(worst) ? tier : worst),
    'own',
  );
}

/**
 * The domains of the own house, lower case and without marks, to be matched with their subdomains.
 *
 * @returns the pack's domains, else the sender's own; empty for a sender at a free mail provider or without address.
 */
export function houseDomains(policy: Policy, sender: string): readonly string[] {
  return namedDomains(housePatterns(policy, sender));
}

/**
 * The mailboxes of offices in the sender's own house, lower case, in the pack's order. One build serves many houses: those
 * of others are no choice for this sender.
 */
export function houseMailboxes(policy: Policy, sender: string): readonly string[] {
  return policy.sender.mailboxes
    .filter((mailbox) => tierOf(mailbox, policy, sender) === 'own')
    .map((mailbox) => mailbox.toLowerCase());
}

/** Domains that the pack's lists vouch for, without marks: partners, authorities, mail providers. */
export function listedDomains({ tiers }: Policy): readonly string[] {
  return namedDomains([tiers.partner, tiers.authority, tiers.freemail].flatMap((patterns) => patterns ?? []));
}

/** Whether a list of patterns names a domain. */
export function isNamedBy(domain: string, patterns: readonly DomainPattern[]): boolean {
  return matchDomain(domain, patterns) > 0;
}

/** The domains a list of patterns speaks for, without marks and without those it takes out. */
export function namedDomains(patterns: readonly DomainPattern[]): readonly string[] {
  return patterns.filter((pattern) => !isNegated(pattern)).map(domainOfPattern);
}

function patternsOf(tier: Tier, policy: Policy, sender: string): readonly DomainPattern[] {
  if (tier === 'own') return housePatterns(policy, sender);
  return tier === 'other' ? [] : (policy.tiers[tier] ?? []);
}

function housePatterns(policy: Policy, sender: string): readonly DomainPattern[] {
  if (policy.own.domains.length > 0) return policy.own.domains;
  const domain = domainOfAddress(sender);
  const isShared =
    domain === null || SHARED.some((tier) => matchDomain(domain, policy.tiers[tier] ?? []) > 0);
  return isShared ? [] : [domain];
}

/** Exchange hands over internal names (`/o=…/cn=…`) and half-typed entries too: those are no addresses. */
function domainOfAddress(address: string): string | null {
  const match = /^[^\s@]{1,254}@([^\s@]{1,253})$/.exec(address.trim());
  const domain = match?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
  return /^[^.]+(?:\.[^.]+)+$/.test(domain) ? domain : null;
}
