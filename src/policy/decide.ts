import type { Finding } from '../engine';
import type { BesideCondition, Policy, Rule, RuleCondition, Tier } from './policy';
import type { Level, Reason, Verdict } from './verdict';
import { LEVELS, worse } from './verdict';

/** The verdict on a message and what each finding was judged. */
export interface Decision {
  readonly verdict: Verdict;
  /** Level of each finding by its id. */
  readonly levels: Readonly<Record<string, Level>>;
}

/**
 * Judges every finding by the first rule that fits it; where none fits it is allowed.
 * Rules that allow give no reason: nobody has to answer for what is all right.
 *
 * @param tier of the least trusted recipient.
 */
export function decide(findings: readonly Finding[], tier: Tier, policy: Policy): Decision {
  const levels: Record<string, Level> = {};
  const raised = new Map<Rule, string[]>();
  for (const finding of findings) {
    const rule = policy.rules.find(({ when }) => fits(when, finding, tier));
    levels[finding.id] = rule?.level ?? 'allow';
    if (rule === undefined || rule.level === 'allow') continue;
    const ids = raised.get(rule);
    if (ids === undefined) raised.set(rule, [finding.id]);
    else ids.push(finding.id);
  }
  const reasons = [...LEVELS].reverse().flatMap((level) =>
    policy.rules.flatMap((rule): Reason[] => {
      const ids = rule.level === level ? raised.get(rule) : undefined;
      return ids === undefined ? [] : [{ rule: rule.id, level, findings: ids }];
    }),
  );
  const level = reasons.reduce<Level>((worst, reason) => worse(worst, reason.level), 'allow');
  return { verdict: { level, reasons }, levels };
}

function fits(when: RuleCondition, finding: Finding, tier: Tier): boolean {
  return (
    isIn(finding.category, when.categories) &&
    isIn(finding.detector, when.detectors) &&
    isIn(finding.zone, when.zones) &&
    isIn(finding.subject, when.subjects) &&
    isIn(tier, when.tiers) &&
    finding.confidence >= (when.minConfidence ?? 0) &&
    (when.notes === undefined || (finding.note !== undefined && when.notes.includes(finding.note))) &&
    (when.beside === undefined || standsBeside(when.beside, finding))
  );
}

function standsBeside(
  { categories = [], detectors = [] }: BesideCondition,
  { beside = [] }: Finding,
): boolean {
  return beside.some(
    ({ category, detector }) => categories.includes(category) || detectors.includes(detector),
  );
}

function isIn<T>(value: T, list: readonly T[] | undefined): boolean {
  return list === undefined || list.includes(value);
}
