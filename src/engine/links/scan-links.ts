import type { LinkDetector } from '../detector';
import type { Hit } from '../finding';
import type { FoundLink } from './found-link';

/**
 * Asks each detector about the links whose service is in one of its categories.
 *
 * @returns hits in the order of the links, each at the place where its link is shown. Links that show nothing (pictures,
 *   cloud attachments) keep a hit each, even where they stand at the same place.
 */
export function scanLinks(links: readonly FoundLink[], detectors: readonly LinkDetector[]): readonly Hit[] {
  return links.flatMap((link) =>
    detectors
      .filter((detector) => isLinkHit(detector, link))
      .map(({ id, category, confidence }) => ({
        detector: id,
        category,
        start: link.start,
        end: link.end,
        confidence: confidence.alone,
      })),
  );
}

/** Whether a detector reports a link, wherever it stands. */
export function isLinkHit({ pattern, check }: LinkDetector, link: FoundLink): boolean {
  const { services } = pattern;
  const concerns = services === 'any' || (link.service !== null && services.includes(link.service.category));
  return concerns && (check?.(link) ?? 'ok') === 'ok';
}
