import type { Checklist } from './checklist';

/** The first checklist of a kind; null where the pack has none. */
export function findChecklist<K extends Checklist['kind']>(
  checklists: readonly Checklist[],
  kind: K,
): Extract<Checklist, { readonly kind: K }> | null {
  const isWanted = (list: Checklist): list is Extract<Checklist, { readonly kind: K }> => list.kind === kind;
  return checklists.find(isWanted) ?? null;
}
