import type { FindingView } from '../finding-view';

/** So many cards are still a list to be read one by one. */
const CARDS_READ = 20;
/** A kind with more cards than this is folded into one line when the list is long. */
const CARDS_OF_A_KIND = 4;

/** Many cards of one kind, such as a pasted table of account numbers. */
export interface KindView {
  readonly detector: string;
  readonly name: string;
  /** Findings, not cards. */
  readonly count: number;
  readonly findings: readonly FindingView[];
  /** Findings (ids) that can be masked at one go. */
  readonly maskable: readonly string[];
}

export interface GroupedCards {
  /** In the order in which each kind comes first. */
  readonly kinds: readonly KindView[];
  /** Cards of the kinds that stay few. */
  readonly single: readonly FindingView[];
}

export function groupByKind(findings: readonly FindingView[]): GroupedCards {
  if (findings.length <= CARDS_READ) return { kinds: [], single: findings };
  const byKind = new Map<string, FindingView[]>();
  for (const view of findings) {
    const { detector } = view.finding;
    const same = byKind.get(detector);
    if (same === undefined) byKind.set(detector, [view]);
    else same.push(view);
  }
  const kinds: KindView[] = [];
  const single: FindingView[] = [];
  for (const [detector, cards] of byKind) {
    const [first] = cards;
    if (first === undefined || cards.length <= CARDS_OF_A_KIND) single.push(...cards);
    else {
      kinds.push({
        detector,
        name: first.name,
        count: cards.reduce((sum, { places }) => sum + places, 0),
        findings: cards,
        maskable: cards.flatMap(({ maskable }) => maskable),
      });
    }
  }
  return { kinds, single };
}
