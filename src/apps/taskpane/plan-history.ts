import type { Report } from '../../check';
import { dropHistory } from '../../fixes';
import type { TextPlan } from './text-plan';

export interface HistoryPlan extends Omit<TextPlan, 'fix'> {
  readonly fix: 'drop-history';
  /** Earlier mails that go. */
  readonly mails: number;
  /** Findings in them. */
  readonly findings: number;
}

/** Null where there is no history (any more), or none that can go as one piece. */
export function planHistory(report: Report): HistoryPlan | null {
  const body = report.parts.find(({ id }) => id === 'body');
  const drop = body === undefined ? null : dropHistory(body);
  if (drop === null) return null;
  const { mails, edits } = drop;
  return {
    fix: 'drop-history',
    offer: { fix: 'drop-history', mails },
    edits: { subject: [], body: edits },
    places: 1,
    mails,
    findings: report.findings.filter(
      ({ id, part, zone }) => part === 'body' && zone === 'quoted' && report.levels[id] !== 'allow',
    ).length,
    isDone: ({ parts }) =>
      !parts.some(({ id, zones }) => id === 'body' && zones.some(({ name }) => name === 'quoted')),
    samples: [],
  };
}
