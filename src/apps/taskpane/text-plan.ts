import type { Report } from '../../check';
import type { Edit, ShortPerson } from '../../fixes';
import type { MaskSample } from '../../ui/MaskPreview/MaskPreview';
import type { TextOffer } from './pane-state';

/** The texts of a message that Umschlag can change. */
export type WritablePart = 'subject' | 'body';

/** Offsets into the source of each. */
export type TextEdits = Readonly<Record<WritablePart, readonly Edit[]>>;

/** What a change of the text would do, worked out before anything is written. */
export interface TextPlan {
  readonly fix: TextOffer['fix'];
  readonly offer: TextOffer;
  readonly edits: TextEdits;
  readonly places: number;
  /** Whether reading it again shows that it was done. */
  readonly isDone: (report: Report) => boolean;
  /** The first places with a few words around them. */
  readonly samples: readonly MaskSample[];
  /** Who has a short form once it is done. */
  readonly person?: ShortPerson;
}

/** How often values stand in subject and body, however they are spelt. */
export function countPlaces(report: Report, detector: string, values: readonly string[]): number {
  return report.findings.filter(
    (finding) =>
      isText(finding.part) && finding.detector === detector && values.includes(valueOf(report, finding)),
  ).length;
}

/** The value of a finding without separators; for comparing, never shown. */
export function valueOf({ parts }: Report, { part, start, end }: Report['findings'][number]): string {
  const text = parts.find(({ id }) => id === part)?.text ?? '';
  return text.slice(start, end).replace(/[\s-]/g, '').toLowerCase();
}

export function isText(part: string): part is WritablePart {
  return part === 'subject' || part === 'body';
}
