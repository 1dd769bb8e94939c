import type { Report } from '../../check';
import type { Finding } from '../../engine';
import type { Message, ZoneName } from '../../message';
import type { SendTexts } from '../../texts';

/** Outlook cuts `errorMessage` and `errorMessageMarkdown` off here. */
export const MAX_MESSAGE_CHARS = 500;

/** Kinds of findings the dialog names. A longer list is not read; the pane has them all. */
const MAX_LISTED = 3;

export type BlockingLevel = 'confirm' | 'justify' | 'stop';

export interface DescribeOptions {
  readonly kind: Message['kind'];
  readonly level: BlockingLevel;
  /** The dialog has its own button for the pane. */
  readonly hasButton: boolean;
  readonly texts: SendTexts;
}

/** All findings of one detector: how many, and in which zones. */
interface Kind {
  readonly detector: string;
  readonly count: number;
  readonly zones: readonly ZoneName[];
}

/**
 * Says what was found, where, and what to do next, without any value: whole sentences, at most 500 characters. Speaks
 * of the findings that made the verdict; milder ones are only counted.
 */
export function describeReport(
  report: Report,
  options: DescribeOptions,
): { readonly plain: string; readonly markdown: string | null } {
  const worst = report.findings.filter(({ id }) => report.levels[id] === report.verdict.level);
  const milder = report.findings.filter(({ id }) => {
    const level = report.levels[id];
    return level !== report.verdict.level && (level === 'confirm' || level === 'justify');
  });
  const kinds = groupByDetector(worst);
  const rest = restOf(report, options, kinds.length, worst.length, milder.length);
  const { dialog } = options.texts;

  for (const phrases of shorterAndShorter(kinds, options.texts)) {
    const plain = `${dialog.contains[options.kind](joinWithAnd(phrases, options.texts))} ${rest}`;
    if (plain.length <= MAX_MESSAGE_CHARS) return { plain, markdown: asMarkdown(kinds, rest, options) };
  }
  return { plain: `${dialog.containsSome[options.kind]} ${rest}`, markdown: null };
}

/**
 * One line on what made the verdict, for the bar above the mail: without any value, at most `maxChars` long. Ends with
 * `next`, the way on.
 */
export function describeBriefly(
  report: Report,
  kind: Message['kind'],
  texts: SendTexts,
  next: string,
  maxChars: number,
): string {
  const { dialog } = texts;
  const worst = report.findings.filter(({ id }) => report.levels[id] === report.verdict.level);
  for (const phrases of shorterAndShorter(groupByDetector(worst), texts)) {
    const line = `${dialog.contains[kind](joinWithAnd(phrases, texts))} ${next}`;
    if (line.length <= maxChars) return line;
  }
  return `${dialog.containsSome[kind]} ${next}`;
}

function groupByDetector(findings: readonly Finding[]): Kind[] {
  const byDetector = new Map<string, { count: number; zones: ZoneName[] }>();
  for (const { detector, zone } of findings) {
    const entry = byDetector.get(detector) ?? { count: 0, zones: [] };
    entry.count += 1;
    if (!entry.zones.includes(zone)) entry.zones.push(zone);
    byDetector.set(detector, entry);
  }
  return Array.from(byDetector, ([detector, { count, zones }]) => ({ detector, count, zones }));
}

/** What follows the list: the judgement, what is not in the list, and the way on. */
function restOf(
  report: Report,
  { level, hasButton, texts }: DescribeOptions,
  kinds: number,
  places: number,
  others: number,
): string {
  const { dialog } = texts;
  const form = kinds > 2 ? 'many' : kinds === 2 ? 'two' : 'one';
  const judgement =
    level === 'stop'
      ? dialog.stop[report.tier === 'own' ? 'inside' : 'outside'][form]
      : dialog[level].question[form];
  const open = dialog.open[hasButton ? 'button' : 'ribbon'];
  const sentences = [judgement, dialog[level].next(open, places)];
  if (others > 0) sentences.push(dialog.more(others));
  return sentences.join(' ');
}

/** First everything with its places, then less and less, for a limit that nothing may be cut at. */
function shorterAndShorter(kinds: readonly Kind[], texts: SendTexts): string[][] {
  const variants: string[][] = [];
  for (const places of ['shared', 'none'] as const) {
    for (let listed = Math.min(kinds.length, MAX_LISTED); listed > 0; listed -= 1) {
      variants.push(phrasesFor(kinds, listed, places, texts));
    }
  }
  return variants;
}

/**
 * @param places Whether each phrase says where its findings stand. `shared` says one place of all only once, at the
 * end: „eine IBAN und einen Link (im Text)“.
 */
function phrasesFor(
  kinds: readonly Kind[],
  listed: number,
  places: 'each' | 'shared' | 'none',
  texts: SendTexts,
): string[] {
  const { dialog } = texts;
  const named = kinds.slice(0, listed);
  const left = kinds.slice(listed).reduce((sum, { count }) => sum + count, 0);
  const others = left > 0 ? [dialog.otherKinds(left)] : [];

  const where = named.map(({ zones }) => placesOf(zones, texts));
  const once = places === 'shared' && left === 0 && where.every((place) => place === where[0]);
  const phrases = named.map((kind, index) => {
    const name = nameOf(kind, texts);
    const said = places !== 'none' && (!once || index === named.length - 1);
    return said ? dialog.at(name, placesOf(kind.zones, texts)) : name;
  });
  return phrases.concat(others);
}

/** A detector that came after these texts still has a sentence. */
function nameOf({ detector, count }: Kind, { phrases, dialog }: SendTexts): string {
  const known: Readonly<Record<string, { readonly a: string; readonly many: string } | undefined>> = phrases;
  const { a, many } = known[detector] ?? dialog.unknown;
  return count === 1 ? a : dialog.several(count, many);
}

function placesOf(zones: readonly ZoneName[], texts: SendTexts): string {
  return joinWithAnd(
    zones.map((zone) => texts.zones[zone].in),
    texts,
  );
}

/** „a“, „a und b“, „a, b und c“. */
function joinWithAnd(phrases: readonly string[], { dialog }: SendTexts): string {
  const last = phrases[phrases.length - 1] ?? '';
  return phrases.length < 2 ? last : dialog.and(phrases.slice(0, -1).join(', '), last);
}

/** Outlook's dialect: items of a list end with a carriage return, paragraphs with two line feeds. */
function asMarkdown(kinds: readonly Kind[], rest: string, { kind, texts }: DescribeOptions): string {
  const { dialog } = texts;
  const phrases = phrasesFor(kinds, Math.min(kinds.length, MAX_LISTED), 'each', texts).map(escapeMarkdown);
  const next = escapeMarkdown(rest);
  if (phrases.length === 1) return `${dialog.contains[kind](`**${phrases.join('')}**`)}\n\n${next}`;
  const list = phrases.map((phrase) => `- ${phrase}\r`).join('');
  return `${escapeMarkdown(dialog.containsList[kind])}\n\n${list}\n\n${next}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#~]/g, '\\$&');
}
