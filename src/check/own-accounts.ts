import type { FoundLink } from '../engine';
import type { ZoneName } from '../message';

/** Where a house may have an account of its own. */
const NETWORKS = ['social', 'messenger', 'video', 'link_in_bio'];

/**
 * A profile in the sender's signature counts as the house's own, where the pack says so. Invitations do not: nobody has one
 * in a signature. The quoted history has its own zone, so the signatures of others are not meant.
 */
export function allowOwnAccount(link: FoundLink, zone: ZoneName): FoundLink {
  const isAccount =
    zone === 'signature' && link.kind === 'page' && NETWORKS.includes(link.service?.category ?? '');
  return isAccount ? { ...link, allowed: true } : link;
}
