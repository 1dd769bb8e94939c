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
      .filter((detector) => concerns(detector, link) && (detector.check?.(link) ?? 'ok') === 'ok')
      .map(({ id, category, confidence }) => ({
        detector: id,
        category,
        start: link.start,
        end: link.end,
        confidence: confidence.alone,
      })),
  );
}

function concerns(detector: LinkDetector, { service }: FoundLink): boolean {
  return service !== null && detector.pattern.services.includes(service.category);
}
