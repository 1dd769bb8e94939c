import type { Part } from '../anatomy';
import { DETECTORS, dropInsideLinks, findLinks, resolveOverlaps, scan, scanLinks } from '../engine';
import type {
  AssignSubject,
  Finding,
  FoundLink,
  Hit,
  LinkCatalogue,
  LinkDetector,
  ScanDetector,
} from '../engine';
import type { QuotedStretch, Zone, ZoneName } from '../message';

export const TEXT_DETECTORS: readonly ScanDetector[] = DETECTORS.filter(
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
 * @param detectors of values; the same array each time, because it is compiled once.
 */
export function scanPart(
  part: Pick<Part, 'text' | 'targets'>,
  catalogue: LinkCatalogue,
  judge: (link: FoundLink) => FoundLink = (link) => link,
  detectors: readonly ScanDetector[] = TEXT_DETECTORS,
): ScannedText {
  const links = findLinks(part.text, part.targets, catalogue).map(judge);
  const written = links.filter(({ origin }) => origin === 'text');
  const values = dropInsideLinks(scan(part.text, detectors), written);
  return { hits: resolveOverlaps([...values, ...scanLinks(links, LINK_DETECTORS)]), links };
}

/** How much of the text before a value helps to say whose it is. */
const MAX_BEFORE = 120;

/** Gives each hit its place in the message and its owner. Ids are given by the caller. */
export function locateHits(
  hits: readonly Hit[],
  part: Part,
  assignSubject: AssignSubject,
): readonly Omit<Finding, 'id'>[] {
  const { id, text, zones, quotedMails } = part;
  return hits.map((hit) => {
    const zone = zoneAt(zones, hit.start);
    const stretch = stretchAt(quotedMails, hit.start);
    const subject = assignSubject(hit, text.slice(hit.start, hit.end), {
      zone,
      mail: stretch?.mail ?? null,
      isMailSignature: stretch?.isSignature ?? false,
      before: text.slice(Math.max(0, hit.start - MAX_BEFORE), hit.start),
    });
    return { ...hit, part: id, zone, subject };
  });
}

/** The stretch of an earlier mail that a position stands in. */
function stretchAt(stretches: readonly QuotedStretch[], position: number): QuotedStretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.start <= position ? found : undefined;
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
