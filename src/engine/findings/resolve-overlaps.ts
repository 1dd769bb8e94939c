import type { Category } from '../detector';
import type { Hit } from '../finding';

/**
 * Of hits that share characters one stays: the surer one if only one of them is at least medium, else the longer,
 * else the surer. Links stay beside text hits: a telephone number inside an address is dropped by `dropInsideLinks`.
 *
 * @param hits of one text, in any order.
 * @returns in order of their start.
 */
export function resolveOverlaps(hits: readonly Hit[]): readonly Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    if (hit.category === 'link') {
      kept.push(hit);
      continue;
    }
    const rival = findLastText(kept);
    if (rival === undefined || (kept[rival]?.end ?? 0) <= hit.start) kept.push(hit);
    else if (isBetter(hit, kept[rival])) kept.splice(rival, 1, hit);
  }
  return kept;
}

function findLastText(kept: readonly Hit[]): number | undefined {
  for (let i = kept.length - 1; i >= 0; i--) {
    if (kept[i]?.category !== 'link') return i;
  }
  return undefined;
}

function isBetter(hit: Hit, rival: Hit | undefined): boolean {
  if (rival === undefined) return true;
  const sure = hit.confidence >= 0.5;
  const rivalSure = rival.confidence >= 0.5;
  if (sure !== rivalSure) return sure;
  const length = hit.end - hit.start;
  const rivalLength = rival.end - rival.start;
  return length !== rivalLength ? length > rivalLength : hit.confidence > rival.confidence;
}

const STAY_IN_LINKS: readonly Category[] = ['identifier', 'secret'];

/**
 * Digits in the path of an address are no telephone number. Identifiers and secrets that are as good as certain stay: a
 * tax ID or a password in a link leaves the house like any other.
 */
export function dropInsideLinks(
  hits: readonly Hit[],
  links: readonly { readonly start: number; readonly end: number }[],
): readonly Hit[] {
  const ordered = [...links].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return hits.filter((hit) => {
    for (let link = ordered[next]; link !== undefined && link.start <= hit.start; link = ordered[++next]) {
      reach = Math.max(reach, link.end);
    }
    return hit.end > reach || (STAY_IN_LINKS.includes(hit.category) && hit.confidence >= 0.8);
  });
}
