import type { Report } from '../check';
import { LEVELS } from '../policy';
import type { Level } from '../policy';
import type { PaneTexts } from '../texts';

/** Levels with something to do or to know, worst first. */
export const LISTED_LEVELS: readonly Level[] = LEVELS.filter((level) => level !== 'allow').reverse();

/** How many findings each level has. */
export function countLevels({
  findings,
  levels,
}: Pick<Report, 'findings' | 'levels'>): Record<Level, number> {
  const counts: Record<Level, number> = { allow: 0, hint: 0, confirm: 0, justify: 0, stop: 0 };
  for (const { id } of findings) counts[levels[id] ?? 'allow'] += 1;
  return counts;
}

/** „2 Stellen ändern, 1 bestätigen“; empty where nothing is listed. */
export function formatCounts(counts: Readonly<Record<Level, number>>, texts: PaneTexts): string {
  return LISTED_LEVELS.filter((level) => counts[level] > 0)
    .map((level, i) => texts.levels[level][i === 0 ? 'first' : 'more'](counts[level]))
    .join(', ');
}
