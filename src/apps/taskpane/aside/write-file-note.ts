import type { Report } from '../../../check';
import type { Policy } from '../../../policy';
import type { AsideTexts, Language, PaneTexts } from '../../../texts';
import { formatDetector } from '../../../ui/format-detector';
import { ruleOf } from './describe-finding';

export interface FileNoteSetting {
  readonly policy: Pick<Policy, 'reasons'>;
  readonly texts: PaneTexts;
  readonly words: AsideTexts['note'];
  readonly language: Language;
  /** Today, as it is read. */
  readonly day: string;
  /** Product and pack, in one line. */
  readonly asOf: string;
}

/** Reason, date and rules for the file: no value, no name and no address of the message. */
export function writeFileNote(report: Report, reason: string, setting: FileNoteSetting): string {
  const { policy, texts, words, language, day, asOf } = setting;
  const label = policy.reasons.find(({ id }) => id === reason)?.label[language] ?? reason;
  const found = report.findings.flatMap((finding) => {
    const level = report.levels[finding.id];
    const rule = ruleOf(report, finding);
    if (rule === null || (level !== 'justify' && level !== 'confirm')) return [];
    return [words.found(formatDetector(finding.detector, texts).name, rule)];
  });
  return [words.title, [words.date(day), words.reason(label), ...new Set(found)].join('\n'), asOf].join(
    '\n\n',
  );
}
