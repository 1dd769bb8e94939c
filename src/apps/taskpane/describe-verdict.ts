import type { Report } from '../../check';
import type { Justification } from '../../hosts/host';
import type { Level } from '../../policy';
import type { Texts } from '../../texts';
import { countLevels, formatCounts } from '../../ui/format-counts';

/** The head of the pane in words. */
export interface VerdictWords {
  readonly level: Level;
  readonly title: string;
  readonly counts: string;
}

export function describeVerdict(
  report: Report,
  justification: Justification | null,
  texts: Texts,
): VerdictWords {
  const { level } = report.verdict;
  const { verdict } = texts.pane;
  if (justification !== null && level !== 'stop') {
    return { level: 'allow', title: verdict.justifiedTitle, counts: verdict.justified };
  }
  const counts = formatCounts(countLevels(report), texts);
  const { title } = texts.levels[level];
  if (level === 'allow') return { level, title, counts: verdict.nothing };
  return { level, title, counts: level === 'hint' ? verdict.hintsOnly(counts) : counts };
}
