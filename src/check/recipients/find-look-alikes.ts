import { findSkeletons } from '../../engine';
import type { Policy } from '../../policy';
import { listedDomains } from '../../policy';
import type { Addressee, RecipientHit } from './addressee';
import { organisationOf } from './addressee';

/** Shorter names are one letter apart from too many honest ones: `mac.com`, `web.de`. */
const MIN_NAME = 5;

/**
 * `aehnliche-domain`: the domain is in no list of the pack, but one slip of the fingers away from one that is, or looks like
 * it: `gmial.com` (swapped), `kreis-muster.exampel`, `kre1s.example`; the house's own name under another ending
 * (`kreis-muster.com`). Behind such domains sit people who collect stray mail.
 *
 * @param house domains of the own house.
 */
export function findLookAlikes(
  addressees: readonly Addressee[],
  policy: Policy,
  house: readonly string[],
): readonly RecipientHit[] {
  const strangers = addressees.filter(({ tier, domain }) => tier === 'other' && domain !== '');
  if (strangers.length === 0) return [];
  const known = [...new Set([...house, ...listedDomains(policy)].map(organisationOf))];
  const houses = house.map(organisationOf);
  return strangers
    .filter(({ domain }) => imitates(organisationOf(domain), known, houses))
    .map(({ index }) => ({ detector: 'aehnliche-domain', index, confidence: 0.8 }));
}

function imitates(domain: string, known: readonly string[], houses: readonly string[]): boolean {
  if (findSkeletons(domain).some((name) => known.includes(name))) return true;
  return known.some((name) => {
    if (nameOf(name).length < MIN_NAME || name === domain) return false;
    return isOneSlipAway(name, domain) || (houses.includes(name) && nameOf(name) === nameOf(domain));
  });
}

function nameOf(domain: string): string {
  return domain.slice(0, domain.lastIndexOf('.'));
}

/** One letter too many, too few or another one, or two neighbours swapped. One walk from each end. */
export function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.charAt(one.length - 1 - end) === other.charAt(other.length - 1 - end)) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left.charAt(1)}${left.charAt(0)}`;
}
