import type { CheckResult } from '../detector';
import type { FoundLink } from './found-link';

/** Only what leads away: a stranger's address shown as the words of an own one harms nobody. */
export function checkDisguised({ allowed, disguise }: FoundLink): CheckResult {
  return allowed || disguise === null ? 'no' : 'ok';
}
