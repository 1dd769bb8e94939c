import type { Part } from '../anatomy';
import {
  assignSubject,
  DETECTORS,
  dropInsideLinks,
  findLinks,
  resolveOverlaps,
  scan,
  scanLinks,
} from '../engine';
import type {
  Finding,
  FoundLink,
  Hit,
  Knowledge,
  LinkCatalogue,
  LinkDetector,
  ScanDetector,
} from '../engine';
import type { Zone, ZoneName } from '../message';

const TEXT_DETECTORS: readonly ScanDetector[] = DETECTORS.filter(
  (detector): detector is ScanDetector => detector.pattern.trigger !== 'link',
);
export const LINK_DETECTORS: readonly LinkDetector[] = DETECTORS.filter(
  (detector): detector is LinkDetector => detector.pattern.trigger === 'link',
);

/** What was found in one text, before anybody asks where it stands and whose it is. */
export interface ScannedText {
  readonly hits: readonly Hit[];
  readonly links: readonly FoundLink[];
}

/**
 * The engine's way through one text: links, values, overlaps.
 *
 * @param judge what the place of a link says about it, before the detectors see it.
 */
export function scanPart(
  part: Pick<Part, 'text' | 'targets'>,
  catalogue: LinkCatalogue,
  judge: (link: FoundLink) => FoundLink = (link) => link,
): ScannedText {
  const links = findLinks(part.text, part.targets, catalogue).map(judge);
  const written = links.filter(({ origin }) => origin === 'text');
  const values = dropInsideLinks(scan(part.text, TEXT_DETECTORS), written);
  return { hits: resolveOverlaps([...values, ...scanLinks(links, LINK_DETECTORS)]), links };
}

/** Gives each hit its place in the message and its owner. Ids are given by the caller. */
export function locateHits(
  hits: readonly Hit[],
  part: Part,
  knowledge: Knowledge,
): readonly Omit<Finding, 'id'>[] {
  return hits.map((hit) => ({
    ...hit,
    part: part.id,
    zone: zoneAt(part.zones, hit.start),
    subject: assignSubject(hit, part.text.slice(hit.start, hit.end), knowledge),
  }));
}

/** The zone of a position; an empty stretch at the very end belongs to the last zone. */
export function zoneAt(zones: readonly Zone[], position: number): ZoneName {
  let low = 0;
  let high = zones.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return zones[low]?.name ?? 'text';
}
