import type { DeclineCondition, DeclineRules } from '../policy';
import type { DeclineChoice } from './choice';

/** The first that fits; the pack's parser made sure that the last always does. */
export function chooseVariant<T extends { readonly when: DeclineCondition }>(
  variants: readonly T[],
  choice: DeclineChoice,
  rules: DeclineRules,
): T | null {
  const kind = rules.networks.find(({ id }) => id === choice.network)?.kind;
  return (
    variants.find(
      ({ when }) =>
        isIn(choice.situation, when.situations) &&
        isIn(choice.sender, when.senders) &&
        (kind === undefined || isIn(kind, when.kinds)) &&
        isIn(choice.network, when.networks) &&
        isIn(choice.way, when.ways) &&
        isIn(choice.length, when.lengths),
    ) ?? null
  );
}

function isIn<T>(value: T, list: readonly T[] | undefined): boolean {
  return list === undefined || list.includes(value);
}
