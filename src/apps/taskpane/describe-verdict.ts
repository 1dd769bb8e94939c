import type { Report } from '../../check';
import type { Justification } from '../../hosts/host';
import type { Level } from '../../policy';
import type { PaneTexts } from '../../texts';
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
  texts: PaneTexts,
): VerdictWords {
  const { level } = report.verdict;
  const { verdict } = texts.pane;
  if (justification !== null && level !== 'stop') {
    return { level: 'allow', title: verdict.justifiedTitle, counts: verdict.justified };
  }
  const counts = countLevels(report);
  if (level === 'allow') {
    const title = counts.allow > 0 ? verdict.allowedTitle : texts.levels.allow.title;
    const rest = counts.allow > 0 ? `${texts.levels.allow.first(counts.allow)}.` : texts.levels.allow.advice;
    return { level, title, counts: rest };
  }
  const todo = formatCounts(counts, texts);
  return {
    level,
    title: texts.levels[level].title,
    counts: level === 'hint' ? verdict.hintsOnly(todo) : todo,
  };
}
