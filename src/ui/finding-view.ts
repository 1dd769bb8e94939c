import { describeLink, isVisibleOutsider, linkOfFinding } from '../check';
import type { LinkDescription, Report, ReportedLink } from '../check';
import { maskLink, maskValue } from '../engine';
import type { Finding } from '../engine';
import { canShorten, dropHistory } from '../fixes';
import { houseMailboxes } from '../policy';
import type { Level, Policy } from '../policy';
import type { Language, PaneTexts } from '../texts';
import { findRemedy } from './find-remedy';
import type { Remedy, RemedyKind } from './find-remedy';
import { formatDetector } from './format-detector';
import { LISTED_LEVELS } from './format-counts';

/** One card: the same value at the same level, wherever it stands. */
export interface FindingView {
  /** Stays the same as long as the value is in the message, so cards do not move under the reader's hands. */
  readonly key: string;
  readonly level: Level;
  /** The first place: what leads on from the card asks by it. */
  readonly finding: Finding;
  readonly name: string;
  /** „im Text, im Verlauf unten“ */
  readonly place: string;
  readonly masked: string;
  readonly clear: string;
  /** The service behind a link. */
  readonly service: string | null;
  readonly why: string;
  /** What to do by hand; null where masking does it all. */
  readonly advice: string | null;
  readonly explanation: readonly string[];
  /** How often the value was found. */
  readonly places: number;
  /** Findings that masking can reach: values in subject and body. */
  readonly maskable: readonly string[];
  /** There is a short form that says less and still reads well. */
  readonly canShorten: boolean;
  /** It stands in the history only, and that can go as a whole. */
  readonly canDropHistory: boolean;
  /** Links in the body, which can be removed. */
  readonly removable: readonly string[];
  /** What can be put in the place of the links; null where the pack offers nothing. */
  readonly sentence: string | null;
  /** For recipients and files; null where there is nothing to be done about them here. */
  readonly remedy: Remedy | null;
}

export interface LevelView {
  readonly level: Level;
  /** Findings, not cards. */
  readonly count: number;
  readonly findings: readonly FindingView[];
}

export interface ViewSetting {
  readonly policy: Policy;
  readonly texts: PaneTexts;
  readonly language: Language;
  /** The texts that can be changed; the others only by a person. */
  readonly writable: readonly Finding['part'][];
  /** What can be done about recipients and files here. */
  readonly remedies: readonly RemedyKind[];
}

/** The report as cards, worst level first, in reading order. Levels without findings are left out. */
export function viewFindings(report: Report, setting: ViewSetting): LevelView[] {
  const canDrop = setting.writable.includes('body') && hasHistory(report);
  return LISTED_LEVELS.map((level) => {
    const findings = report.findings.filter(({ id }) => report.levels[id] === level);
    return {
      level,
      count: findings.length,
      findings: groupByValue(report, findings).map(viewOf(report, level, setting, canDrop)),
    };
  }).filter(({ count }) => count > 0);
}

/** Looked for only where it would help. */
function hasHistory({ parts, findings, levels }: Report): boolean {
  const body = parts.find(({ id }) => id === 'body');
  const isNeeded = findings.some(
    ({ id, part, zone }) => part === 'body' && zone === 'quoted' && levels[id] !== 'allow',
  );
  return isNeeded && body !== undefined && dropHistory(body) !== null;
}

interface SameValue {
  readonly key: string;
  readonly clear: string;
  readonly link: ReportedLink | null;
  readonly findings: [Finding, ...Finding[]];
}

function groupByValue(report: Report, findings: readonly Finding[]): SameValue[] {
  const groups = new Map<string, SameValue>();
  for (const finding of findings) {
    const link = linkOfFinding(report, finding);
    const clear = link?.target ?? textOf(report, finding);
    const key = `${finding.detector} ${clear.replace(/[\s-]/g, '').toLowerCase()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, clear, link, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()];
}

function viewOf(
  report: Report,
  level: Level,
  setting: ViewSetting,
  canDrop: boolean,
): (group: SameValue) => FindingView {
  const { texts, writable } = setting;
  return (group) => {
    const { key, clear, link, findings } = group;
    const [first] = findings;
    const { name, why } = formatDetector(first.detector, texts);
    const zones = [...new Set(findings.map(({ zone }) => texts.zones[zone].in))].join(', ');
    const inText =
      first.category === 'attachment' ? [] : findings.filter(({ part }) => writable.includes(part));
    const inBody = inText.filter(({ part }) => part === 'body').map(({ id }) => id);
    const maskable = link === null ? inText.map(({ id }) => id) : [];
    const remedy = findRemedy(report, findings, setting.remedies);
    const about = link === null ? null : aboutLink(link, first, setting);
    return {
      key: `${level} ${key}`,
      level,
      finding: first,
      name,
      place: texts.pane.finding.place(zones, findings.length),
      masked: maskedValue(first, clear, link),
      clear,
      service: about?.service ?? null,
      why: about?.why ?? (isCrowdInvited(report, first) ? texts.pane.finding.noBcc : why),
      advice: adviceOnRecipients(report, first, remedy, setting) ?? adviceFor(group, setting),
      explanation: explain(report, first, about, setting),
      places: findings.length,
      maskable,
      canShorten: maskable.length > 0 && canShorten(first, clear),
      canDropHistory: canDrop && findings.every(({ part, zone }) => part === 'body' && zone === 'quoted'),
      removable: link === null ? [] : inBody,
      sentence: about?.sentence ?? null,
      remedy,
    };
  };
}

/** An appointment has no Bcc to move a crowd to. */
function isCrowdInvited({ recipients }: Report, { detector }: Finding): boolean {
  return (
    detector === 'viele-empfaenger' &&
    recipients.some(({ recipient }) => ['required', 'optional'].includes(recipient.field))
  );
}

/** Addresses stand in To and Cc for everybody to read, and words such as „anbei“ are no data: nothing to hide. */
function maskedValue({ category }: Finding, clear: string, link: ReportedLink | null): string {
  if (category === 'recipient' || category === 'attachment') return clear;
  return link === null ? maskValue(clear) : maskLink(link.target);
}

/** Says beforehand what the button does: recipients change at once. */
function adviceOnRecipients(
  { recipients }: Report,
  { detector }: Finding,
  remedy: Remedy | null,
  { texts }: ViewSetting,
): string | null {
  const { remedyAdvice } = texts.pane.finding;
  if (remedy?.kind === 'move-to-bcc') return remedyAdvice.bcc(recipients.filter(isVisibleOutsider).length);
  if (remedy?.kind !== 'remove-recipient') return null;
  return detector === 'gesperrter-empfaenger' ? remedyAdvice.blocked : remedyAdvice.recipient;
}

function adviceFor({ findings, link, clear }: SameValue, setting: ViewSetting): string | null {
  const { finding } = setting.texts.pane;
  const [first] = findings;
  const inAttachment = first.part.startsWith('attachment:');
  if (link !== null) {
    if (inAttachment) return finding.byHand.cloudFile;
    return aboutLink(link, first, setting).instead ?? finding.linkAdvice[adviceOn(first.detector)];
  }
  if (first.part.startsWith('recipient:')) return finding.byHand.recipient;
  if (first.part === 'sender') return adviceOnSender(clear, first, setting);
  if (first.category === 'attachment') return finding.byHand.files;
  const byHand = findings.find(({ part }) => part !== 'body' && !setting.writable.includes(part));
  if (byHand === undefined) return null;
  if (byHand.part === 'subject') return finding.byHand.subject;
  return byHand.part === 'location' ? finding.byHand.location : finding.byHand.attachment;
}

/** An address book lists hundreds; three are a help. */
const MAILBOXES_SHOWN = 3;

function adviceOnSender(sender: string, { detector }: Finding, { policy, texts }: ViewSetting): string {
  const { byHand } = texts.pane.finding;
  if (detector !== 'absender-persoenlich') return byHand.sender;
  return byHand.senderAmong(houseMailboxes(policy, sender).slice(0, MAILBOXES_SHOWN).join(', '));
}

function aboutLink(
  link: ReportedLink,
  { detector }: Finding,
  { policy, texts, language }: ViewSetting,
): LinkDescription {
  return describeLink(link, detector, policy, texts.links, language);
}

function adviceOn(detector: string): 'contact' | 'target' | 'file' {
  if (detector === 'social-link' || detector === 'messenger-link') return 'contact';
  return detector === 'kurzlink' || detector === 'getarnter-link' ? 'target' : 'file';
}

function explain(
  report: Report,
  finding: Finding,
  about: LinkDescription | null,
  { policy, texts, language }: ViewSetting,
): string[] {
  const { explain: words } = texts.pane;
  const rule = report.verdict.reasons.find(({ findings }) => findings.includes(finding.id))?.rule;
  return [
    aboutWhat(finding, words),
    about?.kind ?? '',
    texts.tiers[report.tier].sentence,
    finding.zone === 'quoted' ? words.quoted : '',
    finding.note === undefined ? '' : words.notes[finding.note],
    rule === undefined ? '' : words.rule(rule, policy.title[language]),
  ].filter((sentence) => sentence !== '');
}

function aboutWhat({ category }: Finding, words: PaneTexts['pane']['explain']): string {
  if (category === 'link') return words.link;
  return category === 'recipient' || category === 'attachment' ? '' : words.postcard;
}

function textOf(report: Report, { part, start, end }: Finding): string {
  return report.parts.find(({ id }) => id === part)?.text.slice(start, end) ?? '';
}
