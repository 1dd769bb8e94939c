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
export { LEVELS, worse } from './verdict';
export type { Level, Reason, Verdict } from './verdict';
