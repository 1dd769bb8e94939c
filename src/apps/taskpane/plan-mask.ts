import type { Report } from '../../check';
import { maskFinding } from '../../fixes';
import type { Edit } from '../../fixes';
import type { MaskSample } from '../../ui/MaskPreview/MaskPreview';
import { sampleMasks } from './mask-samples';

/** What masking a value would do, worked out before anything is written. */
export interface MaskPlan {
  /** `replace` and `remove` are for links. */
  readonly fix: 'mask' | 'replace' | 'remove';
  readonly detector: string;
  /** The value without separators, or the target of a link; never shown. */
  readonly value: string;
  readonly places: number;
  /** The same value elsewhere in the body, which is to stay (it may be allowed there). */
  readonly others: number;
  /** Offsets into the body's source. */
  readonly edits: readonly Edit[];
  /** The first places with a few words around them. */
  readonly samples: readonly MaskSample[];
}

/** Null where none of the findings is in the body (any more). */
export function planMask(report: Report, ids: readonly string[]): MaskPlan | null {
  const body = report.parts.find(({ id }) => id === 'body');
  const findings = report.findings.filter(({ id, part }) => part === 'body' && ids.includes(id));
  const [first] = findings;
  if (body === undefined || first === undefined) return null;
  const value = compact(body.text.slice(first.start, first.end));
  return {
    fix: 'mask',
    detector: first.detector,
    value,
    places: findings.length,
    others: countPlaces(report, first.detector, value) - findings.length,
    edits: findings.flatMap((finding) => maskFinding(body, finding)),
    samples: sampleMasks(body.text, findings),
  };
}

/** How often a value stands in the body. */
export function countPlaces({ parts, findings }: Report, detector: string, value: string): number {
  const text = parts.find(({ id }) => id === 'body')?.text ?? '';
  return findings.filter(
    (finding) =>
      finding.part === 'body' &&
      finding.detector === detector &&
      compact(text.slice(finding.start, finding.end)) === value,
  ).length;
}

function compact(value: string): string {
  return value.replace(/[\s-]/g, '').toLowerCase();
}
