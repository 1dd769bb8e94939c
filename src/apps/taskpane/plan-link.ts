import { linkOfFinding } from '../../check';
import type { Report } from '../../check';
import { maskLink } from '../../engine';
import { removeLink, replaceLink, wordsLeft } from '../../fixes';
import type { Edit } from '../../fixes';
import type { MaskSample } from '../../ui/MaskPreview/MaskPreview';
import { sampleChanges } from './mask-samples';
import type { TextPlan } from './text-plan';

/**
 * What replacing or removing links would do, worked out before anything is written.
 *
 * @param sentence takes the place of the links; null: they go and leave their words.
 * @returns null where none of the findings is a link in the body (any more).
 */
export function planLink(report: Report, ids: readonly string[], sentence: string | null): TextPlan | null {
  const body = report.parts.find(({ id }) => id === 'body');
  if (body === undefined) return null;
  const places = report.findings.flatMap((finding) => {
    const link = finding.part === 'body' && ids.includes(finding.id) ? linkOfFinding(report, finding) : null;
    return link === null ? [] : [{ finding, link }];
  });
  const [first] = places;
  if (first === undefined) return null;
  const { detector } = first.finding;
  const value = first.link.target;
  const changes = places.map(({ link }) => {
    // What shows nothing is not replaced: nobody would know what the sentence speaks of.
    const isShown = link.start < link.end;
    const words = sentence ?? wordsLeft(body, link);
    return { ...link, words: isShown ? words : '', before: isShown ? null : maskLink(link.target) };
  });
  const fix = sentence === null ? 'remove' : 'replace';
  const others = countLinks(report, detector, value) - places.length;
  return {
    fix,
    offer: { fix, detector, places: places.length },
    places: places.length,
    isDone: (now) => countLinks(now, detector, value) <= others,
    edits: {
      subject: [],
      body: outermost(
        changes.flatMap((link) =>
          sentence === null ? removeLink(body, link) : replaceLink(body, link, sentence),
        ),
      ),
    },
    samples: sampleChanges(body.text, changes).map((sample, index): MaskSample => ({
      ...sample,
      before: { ...sample.before, value: changes[index]?.before ?? sample.before.value },
    })),
  };
}

/** How often the body links there. */
function countLinks(report: Report, detector: string, target: string): number {
  return report.findings.filter(
    (finding) =>
      finding.part === 'body' &&
      finding.detector === detector &&
      linkOfFinding(report, finding)?.target === target,
  ).length;
}

/** An attribute of a link that goes as a whole goes with it. */
function outermost(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(
    (edit) =>
      !edits.some(
        (other) =>
          other !== edit &&
          other.start <= edit.start &&
          other.end >= edit.end &&
          other.end - other.start > edit.end - edit.start,
      ),
  );
}
