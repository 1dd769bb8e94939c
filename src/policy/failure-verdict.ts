import type { Policy } from './policy';
import type { Verdict } from './verdict';

/** Why a check has no verdict of its own: it broke, or its time was up. */
export type CheckFailure = 'error' | 'timeout';

/** What the pack answers for a check that could not finish. There are no findings, so there are no reasons. */
export function failureVerdict(policy: Policy, failure: CheckFailure): Verdict {
  const { onError, onTimeout } = policy.failure;
  return { level: failure === 'error' ? onError : onTimeout, reasons: [] };
}
