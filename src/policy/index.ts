export { decide } from './decide';
export type { Decision } from './decide';
export { failureVerdict } from './failure-verdict';
export type { CheckFailure } from './failure-verdict';
export { parsePolicy } from './parse-policy';
export type { PolicyResult } from './parse-policy';
export { nearestKey } from './parsing/nearest-key';
export { TIERS } from './policy';
export type {
  Channel,
  DomainPattern,
  FailurePolicy,
  JustificationReason,
  LocalizedText,
  Policy,
  Rule,
  RuleCondition,
  Tier,
} from './policy';
export { createProblem } from './problem';
export type {
  ExpectedType,
  FoundType,
  Locate,
  PolicyPath,
  PolicyPosition,
  PolicyProblem,
  PolicyProblemCode,
  PolicyProblemParams,
} from './problem';
export { houseDomains, leastTrusted, tierOf } from './recipients';
export { LEVELS, worse } from './verdict';
export type { Level, Reason, Verdict } from './verdict';
