import { beginsWith, readLine, skipBlank } from './lines';
import type { Mark } from './marks';
import type { SourceRange } from './offset-map';
import { openingAt } from './quote-openings';
import type { QuoteOpening } from './quote-openings';
import { mergeRanges } from './ranges';

const QUOTE_SIGN = />/y;
/** Openings under which nothing says where the quotation ends. */
const TO_THE_END: readonly QuoteOpening['kind'][] = ['divider', 'header', 'groupwise'];

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
    const opening = openingAt(text, line, limit);
    if (opening !== null && TO_THE_END.includes(opening.kind)) {
      ranges.push({ start: line.start, end: text.length });
      break;
    }
    if (opening !== null) {
      const quote = skipBlank(text, opening.end, limit);
      const isFollowed = text.startsWith('>', quote) || (quote >= limit && inside !== undefined);
      // Without the address somebody may be telling of a letter in his own words.
      const isSure = text.slice(opening.start, opening.end).includes('@');
      if (isFollowed || isSure) {
        ranges.push({ start: line.start, end: isFollowed ? quote : text.length });
        at = isFollowed ? quote : text.length;
        continue;
      }
    } else if (beginsWith(QUOTE_SIGN, text, line)) ranges.push({ start: line.start, end: line.next });
    at = line.next;
  }
  return joinRanges(text, ranges);
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
