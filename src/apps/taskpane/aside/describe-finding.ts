import type { Report } from '../../../check';
import type { Finding } from '../../../engine';
import type { Policy } from '../../../policy';
import type { AsideTexts, Language, PaneTexts } from '../../../texts';
import { formatDetector } from '../../../ui/format-detector';

export interface FactSetting {
  readonly policy: Pick<Policy, 'title'>;
  readonly texts: PaneTexts;
  readonly words: AsideTexts['facts'];
  readonly language: Language;
}

/** Kind, place and rule of a finding, a line each: never its value. */
export function describeFinding(report: Report, finding: Finding, setting: FactSetting): string {
  const { policy, texts, words, language } = setting;
  const rule = ruleOf(report, finding);
  return [
    words.kind(formatDetector(finding.detector, texts).name, texts.zones[finding.zone].in),
    words.tier(texts.tiers[report.tier].name),
    rule === null ? words.noRule : words.rule(rule, policy.title[language]),
  ].join('\n');
}

/** Id of the rule that decided about a finding; null where none did. */
export function ruleOf({ verdict }: Report, { id }: Finding): string | null {
  return verdict.reasons.find(({ findings }) => findings.includes(id))?.rule ?? null;
}
