import { lineHead, readLine, readLines, skipBlank } from './lines';
import type { Line } from './lines';
import type { Mark } from './marks';
import type { SourceRange } from './offset-map';

/** „-----Ursprüngliche Nachricht-----“ and its relatives; all lower case. */
const DIVIDER_WORDS =
  /^(?:[-_]{3,80} ?)?(?:ursprüngliche nachricht|ursprünglicher termin|original-?nachricht|originalnachricht|weitergeleitete nachricht|original message|original appointment|forwarded message)(?: ?[-_]{3,80})$|^(?:anfang der weitergeleiteten nachricht|begin forwarded message) ?:$/;

/** Labels in the head of a mail as it is written above a quotation: German and English. */
const HEADER_LABELS: readonly (readonly [RegExp, 'from' | 'date' | 'subject'])[] = [
  [/^(?:von|from) ?:/, 'from'],
  [/^(?:gesendet|datum|gesendet am|sent|date) ?:/, 'date'],
  [/^(?:betreff|subject) ?:/, 'subject'],
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
    const first = text.charCodeAt(skipBlank(text, line.start, line.end));
    if (first === GREATER) ranges.push({ start: line.start, end: line.next });
    else if (BEGINNINGS.has(first)) {
      const head = lineHead(text, line).toLowerCase().replace(/^\*/, '');
      if (DIVIDER_WORDS.test(head) || isMailHeader(text, line, head)) {
        ranges.push({ start: line.start, end: text.length });
        break;
      }
      const end = attributionEnd(text, line, head, limit);
      if (end > 0) {
        const quote = skipBlank(text, end, limit);
        const isFollowed = quote >= limit || text.charCodeAt(quote) === GREATER;
        ranges.push({ start: line.start, end: isFollowed ? quote : text.length });
        at = isFollowed ? quote : text.length;
        continue;
      }
    }
    at = line.next;
  }
  return joinRanges(text, ranges);
}

const GREATER = 0x3e;
/** With one of these begins every line that can open a quotation: most lines are passed over at once. */
const BEGINNINGS = new Set(Array.from('-_*aAbBdDfFgGoOsSuUvVwW', (letter) => letter.charCodeAt(0)));

/** `head` is the first line of a mail's head if sender, date and subject all stand in the lines from here. */
function isMailHeader(text: string, line: Line, head: string): boolean {
  if (!HEADER_LABELS.some(([label]) => label.test(head))) return false;
  const missing = new Set(['from', 'date', 'subject']);
  for (const next of readLines(text, line.start, text.length, MAX_HEADER_LINES)) {
    const nextHead = lineHead(text, next).toLowerCase().replace(/\*/g, '');
    for (const [label, kind] of HEADER_LABELS) if (label.test(nextHead)) missing.delete(kind);
    if (missing.size === 0) return true;
  }
  return false;
}

/** Where the line of attribution that begins here ends; 0 where it is none. */
function attributionEnd(text: string, line: Line, head: string, limit: number): number {
  const verb = ATTRIBUTIONS.find(([start]) => head.startsWith(start))?.[1];
  if (verb === undefined) return 0;
  let joined = '';
  for (const next of readLines(text, line.start, limit, MAX_ATTRIBUTION_LINES)) {
    joined = `${joined} ${lineHead(text, next).toLowerCase()}`.trim();
    if (joined.endsWith(':')) return joined.includes(verb) && NAMED_EXACTLY.test(joined) ? next.next : 0;
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
  return outermost(ranges.reverse());
}

function outermost(ranges: readonly SourceRange[]): readonly SourceRange[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const before = kept[kept.length - 1];
    if (start === end) continue;
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else kept.push({ start, end });
  }
  return kept;
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
