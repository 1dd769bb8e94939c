import { beginsWith, lineHead, readLine, readLines, skipBlank } from './lines';
import type { Line } from './lines';
import type { Mark } from './marks';
import type { SourceRange } from './offset-map';
import { mergeRanges } from './ranges';

const QUOTE_SIGN = />/y;
/** With one of these begins every other line that can open a quotation. */
const BEGINNINGS =
  /[-_*]|(?:von|from|gesendet|datum|sent|date|betreff|subject|am|on|anfang|begin)(?![a-zäöüß])/iy;

/** „-----Ursprüngliche Nachricht-----“ and its relatives; all lower case. */
const DIVIDER_WORDS =
  /^(?:[-_]{3,80} ?)?(?:ursprüngliche nachricht|ursprünglicher termin|original-?nachricht|originalnachricht|weitergeleitete nachricht|original message|original appointment|forwarded message)(?: ?[-_]{3,80})$|^(?:anfang der weitergeleiteten nachricht|begin forwarded message) ?:$/;

/** Labels of sender, date and subject in the head of a mail above its quotation: German and English. */
const HEADER_LABELS: readonly RegExp[] = [
  /\*?(?:von|from)\*? ?:/iy,
  /\*?(?:gesendet|datum|gesendet am|sent|date)\*? ?:/iy,
  /\*?(?:betreff|subject)\*? ?:/iy,
];
/** A head with many recipients takes several lines, but the subject is not far away. */
const MAX_HEADER_LINES = 10;

/** „Am 12.01.2024 um 10:00 schrieb Erika Mustermann <…>:“, often broken over several lines. */
const ATTRIBUTIONS: readonly (readonly [string, string])[] = [
  ['am ', ' schrieb '],
  ['on ', ' wrote'],
];
/** Mail programs name the time or the address; a person who retells a letter does not. */
const NAMED_EXACTLY = /\d:\d\d|\d uhr|@/;
const MAX_ATTRIBUTION_LINES = 4;

/**
 * The stretches that quote earlier mails, in order, apart. The history under a head or divider runs to the end of
 * the text; a quotation that has an end of its own leaves what is written below it to the writer.
 */
export function findQuotes(text: string, marks: readonly Mark[]): readonly SourceRange[] {
  const marked = markedQuotes(marks);
  const ranges: SourceRange[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    while ((marked[next]?.end ?? text.length) <= at) next += 1;
    const inside = marked[next];
    if (inside !== undefined && inside.start <= at) {
      ranges.push(inside);
      at = inside.end;
      continue;
    }
    const limit = inside?.start ?? text.length;
    const line = readLine(text, at, limit);
    if (beginsWith(QUOTE_SIGN, text, line)) ranges.push({ start: line.start, end: line.next });
    else if (beginsWith(BEGINNINGS, text, line)) {
      const head = lineHead(text, line).toLowerCase().replace(/^\*/, '');
      if (DIVIDER_WORDS.test(head) || isMailHeader(text, line)) {
        ranges.push({ start: line.start, end: text.length });
        break;
      }
      const end = attributionEnd(text, line, head, limit);
      if (end > 0) {
        const quote = skipBlank(text, end, limit);
        const isFollowed = quote >= limit || text.startsWith('>', quote);
        ranges.push({ start: line.start, end: isFollowed ? quote : text.length });
        at = isFollowed ? quote : text.length;
        continue;
      }
    }
    at = line.next;
  }
  return joinRanges(text, ranges);
}

/** The first line of a mail's head, if sender, date and subject all stand in the lines from here. */
function isMailHeader(text: string, line: Line): boolean {
  if (!HEADER_LABELS.some((label) => beginsWith(label, text, line))) return false;
  const lines = readLines(text, line.start, text.length, MAX_HEADER_LINES);
  return HEADER_LABELS.every((label) => lines.some((next) => beginsWith(label, text, next)));
}

/** Where the line of attribution that begins here ends; 0 where it is none. */
function attributionEnd(text: string, line: Line, head: string, limit: number): number {
  const verb = ATTRIBUTIONS.find(([start]) => head.startsWith(start))?.[1];
  if (verb === undefined) return 0;
  const heads: string[] = [];
  for (const next of readLines(text, line.start, limit, MAX_ATTRIBUTION_LINES)) {
    heads.push(lineHead(text, next).toLowerCase());
    if (heads[heads.length - 1]?.endsWith(':') !== true) continue;
    const joined = heads.join(' ');
    return joined.includes(verb) && NAMED_EXACTLY.test(joined) ? next.next : 0;
  }
  return 0;
}

/** What the markup says: outermost stretches, in order. */
function markedQuotes(marks: readonly Mark[]): readonly SourceRange[] {
  const ranges: SourceRange[] = [];
  let nextQuote = Infinity;
  for (const { kind, start, end } of [...marks].reverse()) {
    if (kind === 'quote') nextQuote = start;
    if (kind === 'quote' || kind === 'attribution' || kind === 'history') ranges.push({ start, end });
    // Of an element around a whole thread only what leads to the first quotation; all of it where none is marked.
    if (kind === 'thread') ranges.push({ start, end: nextQuote < end ? nextQuote : end });
  }
  return mergeRanges(ranges.reverse());
}

/** Joins quotations with nothing but white space between them. */
function joinRanges(text: string, ranges: readonly SourceRange[]): readonly SourceRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const before = joined[joined.length - 1];
    if (before !== undefined && skipBlank(text, before.end, start) === start) before.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
