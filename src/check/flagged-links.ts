import { isLinkHit } from '../engine';
import type { FoundLink, Hit } from '../engine';
import { LINK_DETECTORS } from './judge-part';

/**
 * Tells which links of a text a finding points at. The place alone does not say: an address written out as the words of
 * another link stands where that one stands, and may be quite harmless.
 *
 * @param hits of the same text.
 */
export function flaggedLinks(hits: readonly Hit[]): (link: FoundLink) => boolean {
  const places = new Set(hits.map(({ detector, start, end }) => placeOf(detector, start, end)));
  return (link) =>
    LINK_DETECTORS.some(
      (detector) => places.has(placeOf(detector.id, link.start, link.end)) && isLinkHit(detector, link),
    );
}

function placeOf(detector: string, start: number, end: number): string {
  return `${detector}:${start}-${end}`;
}
