import type { CheckResult } from '../detector';
import type { FoundLink } from './found-link';

/** A link to the own house or to a host the policy allows is none of anybody's business. */
export function checkForeign(link: FoundLink): CheckResult {
  return link.allowed ? 'no' : 'ok';
}
