import { isLinkHit } from '../engine';
import type { Finding } from '../engine';
import { LINK_DETECTORS } from './judge-part';
import type { Report, ReportedLink } from './report';

/**
 * The link that a finding points at; null for findings of values. Pictures without a text may stand at one place by the
 * dozen: the second finding there is the second link.
 */
export function linkOfFinding(
  { findings, links }: Pick<Report, 'findings' | 'links'>,
  finding: Finding,
): ReportedLink | null {
  const detector = LINK_DETECTORS.find(({ id }) => id === finding.detector);
  if (detector === undefined) return null;
  const isThere = ({ zone, start, end }: Pick<Finding, 'zone' | 'start' | 'end'>): boolean =>
    zone === finding.zone && start === finding.start && end === finding.end;
  const order = findings
    .filter((other) => other.detector === finding.detector && other.part === finding.part && isThere(other))
    .findIndex(({ id }) => id === finding.id);
  return links.filter((link) => isThere(link) && isLinkHit(detector, link))[order] ?? null;
}
