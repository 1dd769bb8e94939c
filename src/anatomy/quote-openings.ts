import { beginsWith, countSigns, lineHead, readLines, skipBlank, withoutSigns } from './lines';
import type { Line } from './lines';

/**
 * A line, or several, above an earlier mail. `divider`: a rule with words. `header`: labels and values.
 * `attribution`: „Am … schrieb …:“. `name-first`: an attribution that begins with the name. `groupwise`: between `>>>`.
 */
export interface QuoteOpening {
  readonly kind: 'divider' | 'header' | 'attribution' | 'name-first' | 'groupwise';
  readonly start: number;
  /** Where the lines of the opening end. */
  readonly end: number;
}

/** With one of these begins every line that can open a quotation, but for attributions that begin with a name. */
const BEGINNINGS =
  /[-_*]|(?:von|from|gesendet|datum|sent|date|betreff|subject|am|on|anfang|begin)(?![a-zß-ÿ])/iy;

/** „-----Ursprüngliche Nachricht-----“ and its relatives; all lower case. */
const DIVIDER_WORDS =
  /^(?:[-_]{3,80} ?)?(?:ursprüngliche (?:nachricht|mail|e-mail)|ursprünglicher termin|original-?nachricht|weitergeleitete (?:nachricht|mail|e-mail)|original message|original appointment|forwarded message)(?: ?[-_]{3,80})$|^(?:anfang der weitergeleiteten (?:nachricht|e-mail)|begin forwarded message) ?:$/;
/** „>>> Erika Muster <erika@…> 19.11.2026 10:00 >>>“: GroupWise, which does not mark the lines below. */
const GROUPWISE = /^>>> ?[^>].*(?:@|\d[.:]\d\d).*>>>$/;

/** Labels of sender, date and subject in the head of a mail above its quotation: German and English. */
const HEADER_LABELS: readonly RegExp[] = [
  /\*?(?:von|from)\*? ?:/iy,
  /\*?(?:gesendet|datum|gesendet am|sent|date)\*? ?:/iy,
  /\*?(?:betreff|subject)\*? ?:/iy,
];
const SENT = /\*?(?:gesendet|sent)(?: am)?\*? ?:/iy;
/** All labels of such a head in one line: what is left where a phone or a form made text of HTML. */
const HEADER_IN_A_LINE =
  /^\*?(?:von|from)\*? ?:.{1,400}? \*?(?:gesendet(?: am)?|datum|sent|date)\*? ?:.{1,400}? \*?(?:betreff|subject)\*? ?:/i;
const MAX_HEADER_IN_A_LINE = 1000;
const ANY_LABEL = /\*?[a-zß-ÿ][a-zß-ÿ -]{0,24}\*? ?:/iy;
/** A head with many recipients takes several lines, but the subject is not far away. */
const MAX_HEADER_LINES = 10;

/** Mail programs name the time or the address; a person who retells a letter does not. */
const NAMED_EXACTLY = /\d:\d\d|\d uhr|@/;
const ATTRIBUTION = /^am .* schrieb |^am .* hat .* geschrieben ?:|^on .* wrote ?:/;
/** „… schrieb mir Frau Muster:“ tells of a letter; mail programs do not know who is meant. */
const RETOLD = / schrieb (?:mir|uns|er|sie|ich|wir|man) /;
/** „Erika Muster <…> schrieb am … um 10:00:“ */
const NAME_FIRST = /^.{2,160}? (?:schrieb am .{6,60}|hat am .{6,60} geschrieben|wrote) ?:$/;
/** „X hat am 1.1. geschrieben:“ */
const MIN_NAME_FIRST = 20;
const MAX_ATTRIBUTION_LINES = 4;

/** The opening that begins in this line (without signs for quotation before it); null where none does. */
export function openingAt(text: string, line: Line, limit: number): QuoteOpening | null {
  if (text.startsWith('>>>', line.start)) return groupwiseAt(text, line);
  if (beginsWith(BEGINNINGS, text, line)) {
    const head = lineHead(text, line).toLowerCase().replace(/^\*/, '');
    if (DIVIDER_WORDS.test(head)) return { kind: 'divider', start: line.start, end: line.next };
    const end = headerEnd(text, line, limit);
    if (end > 0) return { kind: 'header', start: line.start, end };
    return attributionAt(text, line, head, limit);
  }
  if (line.end - line.start < MIN_NAME_FIRST || !endsWithColon(text, line)) return null;
  const head = lineHead(text, line).toLowerCase();
  return NAME_FIRST.test(head) && NAMED_EXACTLY.test(head)
    ? { kind: 'name-first', start: line.start, end: line.next }
    : null;
}

/** The opening of GroupWise: a line between `>>>`, which are no signs for quotation here. */
export function groupwiseAt(text: string, line: Line): QuoteOpening | null {
  return text.startsWith('>>>', line.start) && GROUPWISE.test(lineHead(text, line))
    ? { kind: 'groupwise', start: line.start, end: line.next }
    : null;
}

/** Where the head that begins here ends; 0 where sender, date and subject do not all stand in the next lines. */
function headerEnd(text: string, line: Line, limit: number): number {
  if (!HEADER_LABELS.some((label) => beginsWith(label, text, line))) return 0;
  const lines = readLines(text, line.start, limit, MAX_HEADER_LINES).map((next) => withoutSigns(text, next));
  const found = HEADER_LABELS.map((label) => lines.findIndex((next) => beginsWith(label, text, next)));
  if (found.includes(-1)) {
    const inALine = text.slice(line.start, Math.min(line.end, line.start + MAX_HEADER_IN_A_LINE));
    return HEADER_IN_A_LINE.test(inALine) ? line.next : 0;
  }
  if (!lines.some((next) => isOfMailProgram(text, next))) return 0;
  // „An:“ and „Cc:“ may stand below the last of the three.
  let last = Math.max(...found);
  for (let next = lines[last + 1]; next !== undefined; next = lines[last + 1]) {
    if (!beginsWith(ANY_LABEL, text, next)) break;
    last += 1;
  }
  return lines[last]?.next ?? line.next;
}

/** „Von, Datum, Betreff“ stand above memos too; only mail programs name the minute and the address. */
function isOfMailProgram(text: string, line: Line): boolean {
  return beginsWith(SENT, text, line) || NAMED_EXACTLY.test(lineHead(text, line).toLowerCase());
}

function attributionAt(text: string, line: Line, head: string, limit: number): QuoteOpening | null {
  if (!/^(?:am|on) /.test(head)) return null;
  const rest = readLines(text, line.next, limit, MAX_ATTRIBUTION_LINES - 1);
  const lines = [line, ...rest];
  const last = lines.findIndex((next) => endsWithColon(text, next));
  if (last < 0) return null;
  // All of it is quoted equally deep: „Am Montag.“ above a quotation is an answer.
  const signs = countSigns(text, lineFrom(text, line));
  const others = rest.slice(0, last);
  if (others.some((next) => countSigns(text, next) !== signs)) return null;
  const heads = [line, ...others.map((next) => withoutSigns(text, next))].map((next) => lineHead(text, next));
  const joined = heads.join(' ').toLowerCase();
  const isOne =
    !heads.includes('') && ATTRIBUTION.test(joined) && NAMED_EXACTLY.test(joined) && !RETOLD.test(joined);
  return isOne ? { kind: 'attribution', start: line.start, end: lines[last]?.next ?? line.next } : null;
}

/** The whole line, with the signs for quotation that were taken off. */
function lineFrom(text: string, line: Line): Line {
  return { ...line, start: text.lastIndexOf('\n', line.start - 1) + 1 };
}

function endsWithColon(text: string, line: Line): boolean {
  let end = line.end;
  while (end > line.start && skipBlank(text, end - 1, end) === end) end -= 1;
  return text.charAt(end - 1) === ':';
}
