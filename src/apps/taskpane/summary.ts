import type { Report } from '../../check';

/** Tells results apart as far as it is worth saying aloud: the verdict and how many findings each level has. */
export function summaryOf({ verdict, levels }: Report, justified: boolean): string {
  return [verdict.level, justified, ...Object.values(levels).sort()].join(' ');
}
