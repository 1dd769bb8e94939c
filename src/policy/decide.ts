import type { Finding } from '../engine';
import type { BesideCondition, Policy, Rule, RuleCondition, Tier } from './policy';
import { levelWhenSecured } from './secured-sending';
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
 * @param isSecured the message carries the mark of `policy.secured`.
 */
export function decide(
  findings: readonly Finding[],
  tier: Tier,
  policy: Policy,
  isSecured = false,
): Decision {
  const secured = isSecured ? policy.secured : undefined;
  const levels: Record<string, Level> = {};
  const raised = new Map<Rule, string[]>();
  for (const finding of findings) {
    const rule = policy.rules.find(({ when }) => fits(when, finding, tier));
    const plain = rule?.level ?? 'allow';
    const level = secured === undefined ? plain : levelWhenSecured(plain, finding, secured);
    levels[finding.id] = level;
    if (rule === undefined || level === 'allow') continue;
    const ids = raised.get(rule);
    if (ids === undefined) raised.set(rule, [finding.id]);
    else ids.push(finding.id);
  }
  // One rule may have raised two levels: what stands in the subject of a marked mail stays as it is.
  const reasons = [...LEVELS].reverse().flatMap((level) =>
    policy.rules.flatMap((rule): Reason[] => {
      const ids = raised.get(rule)?.filter((id) => levels[id] === level) ?? [];
      return ids.length === 0 ? [] : [{ rule: rule.id, level, findings: ids }];
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
