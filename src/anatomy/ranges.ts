import type { SourceRange } from './offset-map';

/** Ranges in order of their starts, with those that overlap or touch made one and empty ones left out. */
export function mergeRanges(ranges: readonly SourceRange[]): readonly SourceRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const before = merged[merged.length - 1];
    if (start === end) continue;
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Index of the first of merged ranges that ends behind `position`; their number where none does. */
export function firstEndingAfter(ranges: readonly SourceRange[], position: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Two lists of ranges, each in order of their starts, as one of merged ranges. */
export function uniteRanges(
  some: readonly SourceRange[],
  others: readonly SourceRange[],
): readonly SourceRange[] {
  return others.length === 0 ? some : mergeRanges([...some, ...others].sort((a, b) => a.start - b.start));
}
