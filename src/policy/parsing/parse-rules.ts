import { CATEGORIES, FINDING_NOTES, SUBJECTS } from '../../engine';
import { ZONE_NAMES } from '../../message';
import type { BesideCondition, Rule, RuleCondition } from '../policy';
import { TIERS } from '../policy';
import type { PolicyPath } from '../problem';
import { LEVELS } from '../verdict';
import { parseFilledList, parseListWithIds } from './parse-list';
import type { Parse } from './parse';
import { optional, parseRecord, required } from './parse-record';
import { parseDetectorId, parseId, parseNumber, parseOneOf } from './parse-values';
import type { ProblemLog } from './problem-log';

// An empty list in a condition never fits: the rule would be dead without anybody noticing.
const parseBesideLists = parseRecord<BesideCondition>({
  categories: optional(parseFilledList(parseOneOf(CATEGORIES))),
  detectors: optional(parseFilledList(parseDetectorId)),
});

/** `beside: {}` would never fit. */
const parseBeside: Parse<BesideCondition> = (value, path, log) => {
  const beside = parseBesideLists(value, path, log);
  if (beside !== undefined && Object.keys(beside).length === 0) log.report('empty', path, {});
  return beside;
};

const parseCondition = parseRecord<RuleCondition>({
  categories: optional(parseFilledList(parseOneOf(CATEGORIES))),
  detectors: optional(parseFilledList(parseDetectorId)),
  zones: optional(parseFilledList(parseOneOf(ZONE_NAMES))),
  subjects: optional(parseFilledList(parseOneOf(SUBJECTS))),
  tiers: optional(parseFilledList(parseOneOf(TIERS))),
  minConfidence: optional(parseNumber(0, 1)),
  notes: optional(parseFilledList(parseOneOf(FINDING_NOTES))),
  beside: optional(parseBeside),
});

const parseRule = parseRecord<Rule>({
  id: required(parseId),
  when: required(parseCondition),
  level: required(parseOneOf(LEVELS)),
});

const parseAll = parseListWithIds(parseRule);

/** The rules in their order. A rule below one without any condition would never be asked. */
export const parseRules: Parse<readonly Rule[]> = (value, path, log) => {
  const rules = parseAll(value, path, log);
  if (rules?.length === 0) log.report('empty', path, {});
  if (rules !== undefined) reportUnreached(rules, path, log);
  return rules;
};

function reportUnreached(rules: readonly Rule[], path: PolicyPath, log: ProblemLog): void {
  const catchAll = rules.findIndex(({ when }) => Object.keys(when).length === 0);
  if (catchAll < 0) return;
  const rule = rules[catchAll]?.id ?? '';
  for (let index = catchAll + 1; index < rules.length; index++) {
    log.report('never-reached', [...path, index], { rule });
  }
}
