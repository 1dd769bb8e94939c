import type { Report, ReportedAttachment } from '../../check';
import { maskLink } from '../../engine';
import type { Finding } from '../../engine';
import { LEVELS } from '../../policy';
import type { Level } from '../../policy';
import type { Texts } from '../../texts';
import { printable } from './printable';
import { maskAttachmentName, maskHit, valueOf } from './shown-values';

/** Levels a person has something to do with, the worst first. What is allowed is no news. */
const SHOWN_LEVELS = [...LEVELS].reverse().filter((level) => level !== 'allow');

/**
 * One report for people: verdict, recipients, findings by level with place, value and reason, and what was not checked.
 *
 * @returns lines, with a line feed after each.
 */
export function formatTextReport(file: string, report: Report, texts: Texts, showValues: boolean): string {
  const told = new Set<string>();
  const groups = SHOWN_LEVELS.flatMap((level) => groupOf(level, report, texts, showValues, told));
  const lines = [
    printable(file),
    `  ${verdictLine(report, texts)}`,
    `  ${recipientsLine(report, texts)}`,
    ...groups.map(indent),
    ...scopeLines(report, texts, showValues).map(indent),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

function verdictLine({ verdict, levels }: Report, texts: Texts): string {
  const counted = SHOWN_LEVELS.map((level) => ({
    level,
    count: Object.values(levels).filter((given) => given === level).length,
  })).filter(({ count }) => count > 0);
  const counts = counted.map(({ level, count }, index) =>
    index === 0 ? texts.levels[level].first(count) : texts.levels[level].more(count),
  );
  const title = verdict.level === 'allow' ? texts.levels.allow.advice : texts.levels[verdict.level].title;
  return counts.length === 0 ? title : `${title}: ${counts.join(', ')}`;
}

function recipientsLine({ recipients }: Report, { pane }: Texts): string {
  if (recipients.length === 0) return pane.recipients.none;
  const inside = recipients.filter(({ tier }) => tier === 'own').length;
  return pane.recipients.label(pane.recipients.summary(recipients.length - inside, inside));
}

function groupOf(
  level: Level,
  report: Report,
  texts: Texts,
  showValues: boolean,
  told: Set<string>,
): readonly string[] {
  const findings = report.findings.filter(({ id }) => report.levels[id] === level);
  if (findings.length === 0) return [];
  const lines = findings.flatMap((finding) => {
    const { name, why } = wordsOf(finding, texts);
    const value = shownValue(finding, report, showValues);
    const line = [name, texts.zones[finding.zone].in, ...(value === '' ? [] : [printable(value)])].join(
      ' · ',
    );
    // The same reason under each of forty addresses would be a lecture.
    const isNew = !told.has(finding.detector);
    told.add(finding.detector);
    return isNew ? [`  ${line}`, `    ${why}`] : [`  ${line}`];
  });
  return ['', `${texts.levels[level].group} (${findings.length})`, ...lines];
}

function wordsOf({ detector }: Finding, { detectors, pane }: Texts): { name: string; why: string } {
  const known: Readonly<Record<string, { name: string; why: string } | undefined>> = detectors;
  return known[detector] ?? { name: pane.finding.unknownName, why: pane.finding.unknownWhy };
}

/** Of a link the address is shown: the words it hides behind say nothing of where it leads. */
function shownValue(finding: Finding, report: Report, showValues: boolean): string {
  const link =
    finding.category === 'link'
      ? report.links.find(
          ({ flagged, zone, start, end }) =>
            flagged && zone === finding.zone && start === finding.start && end === finding.end,
        )
      : undefined;
  if (link !== undefined) return showValues ? link.target : maskLink(link.target);
  const value = valueOf(finding, report);
  return showValues ? value : maskHit(finding, value, report.links);
}

function scopeLines(report: Report, { pane }: Texts, showValues: boolean): readonly string[] {
  const { scope } = pane;
  const names = report.attachments.filter(({ status }) => status === 'name-checked').length;
  const checked = [
    scope.subject,
    scope.text,
    ...(report.links.length > 0 ? [scope.links(report.links.length)] : []),
    ...(names > 0 ? [scope.fileNames(names)] : []),
  ];
  const unread = report.attachments.flatMap((attachment, index) =>
    isUnread(attachment)
      ? [printable(showValues ? attachment.name : maskAttachmentName(attachment.name, index, report))]
      : [],
  );
  const images = report.attachments.filter(({ reason }) => reason === 'inline-image').length;
  const unchecked = [
    ...(unread.length > 0 ? [scope.contentOf(unread.join(', '))] : []),
    ...(images > 0 ? [scope.inlineImages(images)] : []),
  ];
  return [
    '',
    scope.checked(checked.join(', ')),
    ...(unchecked.length > 0 ? [scope.notChecked(unchecked.join(', '))] : []),
  ];
}

function isUnread({ reason }: ReportedAttachment): boolean {
  return reason === 'content-not-read' || reason === 'cloud-file';
}
