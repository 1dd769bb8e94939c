import { isSameOrSubdomain } from './domain';
import type { Disguise } from './found-link';
import type { LinkCatalogue } from './link-catalogue';
import { parseHost } from './parse-host';
import type { WebAddress } from './parse-host';
import { findSkeletons } from './skeleton';

/** `x.com` looks like too many names: shorter first labels are not compared. */
const MIN_IMITATED_LABEL = 4;

/**
 * How an address pretends to be another by itself: a host before the at sign, letters that look like others, a known host
 * in front of the real one. Only known hosts (services, the own house, allowed ones) can be imitated; anything else would
 * accuse every name with a foreign letter.
 */
export function findDisguise(address: WebAddress, catalogue: LinkCatalogue): Disguise | null {
  const { host, user } = address;
  const named = user.includes('.') && !user.includes('@') ? parseHost(user.replace(/:.*$/, '')) : null;
  if (named !== null && /\.[^\d.]/.test(named.host) && !isSameSite(named.host, host)) {
    return { how: 'user-name', host: named.host };
  }
  if (catalogue.findKnownHost(host) !== null) return null;
  for (const name of findSkeletons(host)) {
    const imitated = catalogue.findKnownHost(name);
    if (imitated !== null && imitated.indexOf('.') >= MIN_IMITATED_LABEL) {
      return { how: 'look-alike', host: imitated };
    }
  }
  const imitated = findPrefix(host, catalogue);
  return imitated === null ? null : { how: 'prefix', host: imitated };
}

/** `dropbox.com.evil.example` → `dropbox.com`. One label behind is a country: `google.com.br`. */
function findPrefix(host: string, catalogue: LinkCatalogue): string | null {
  const labels = host.split('.');
  for (let count = Math.min(labels.length - 2, MAX_LABELS); count >= 2; count--) {
    const name = labels.slice(0, count).join('.');
    const known = catalogue.findKnownHost(name);
    if (known !== null && known.indexOf('.') >= MIN_IMITATED_LABEL) return known;
  }
  return null;
}

/** Hosts have up to 127 labels; each is a look-up of its own. */
const MAX_LABELS = 8;

/** Second-last labels under which others register: `co.uk`, `gv.at`, `com.br`. */
const SHARED_SECOND_LABELS = ['ac', 'co', 'com', 'edu', 'gov', 'gv', 'ne', 'net', 'or', 'org'];

/**
 * Whether two hosts belong to one site, as far as names show: one lies below the other, or the last two labels are the
 * same (three behind `co.uk` and the like). Without the public suffix list, two customers of one provider are one site.
 */
export function isSameSite(one: string, other: string): boolean {
  return isSameOrSubdomain(one, other) || isSameOrSubdomain(other, one) || siteOf(one) === siteOf(other);
}

function siteOf(host: string): string {
  const labels = host.split('.');
  const isShared = labels.length > 2 && SHARED_SECOND_LABELS.includes(labels[labels.length - 2] ?? '');
  return labels.slice(isShared ? -3 : -2).join('.');
}
