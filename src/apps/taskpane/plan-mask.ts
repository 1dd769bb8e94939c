import type { Report } from '../../check';
import { maskFinding } from '../../fixes';
import type { Edit } from '../../fixes';
import { firstSamples, sampleMasks } from './mask-samples';
import { countPlaces, isText, valueOf } from './text-plan';
import type { TextPlan, WritablePart } from './text-plan';

/** What masking a value, or all values of a kind, would do. Null where none of the findings is in a text that can be written (any more). */
export function planMask(
  report: Report,
  ids: readonly string[],
  writable: readonly WritablePart[],
): TextPlan | null {
  const findings = report.findings.filter(
    ({ id, part }) => ids.includes(id) && isText(part) && writable.includes(part),
  );
  const [first] = findings;
  if (first === undefined) return null;
  const { detector } = first;
  const values = [...new Set(findings.map((finding) => valueOf(report, finding)))];
  const others = countPlaces(report, detector, values) - findings.length;
  const inPart = (id: WritablePart): Pick<Report, 'findings' | 'parts'> => ({
    findings: findings.filter(({ part }) => part === id),
    parts: report.parts.filter((part) => part.id === id),
  });
  const edits = (id: WritablePart): readonly Edit[] => {
    const { findings: here, parts } = inPart(id);
    return parts.flatMap((part) => here.flatMap((finding) => maskFinding(part, finding)));
  };
  return {
    fix: 'mask',
    offer: { fix: 'mask', detector, places: findings.length },
    edits: { subject: edits('subject'), body: edits('body') },
    places: findings.length,
    isDone: (now) => countPlaces(now, detector, values) <= others,
    samples: firstSamples(report, (id, text) => sampleMasks(text, inPart(id).findings)),
  };
}
