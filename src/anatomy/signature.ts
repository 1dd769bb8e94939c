import { readLine, skipBlank } from './lines';
import type { Mark } from './marks';
import type { SourceRange } from './offset-map';
import type { OwnTraces } from './own-traces';
import { firstEndingAfter, mergeRanges } from './ranges';
import { closingAt, endsSignature } from './signature-lines';

/** A text that began with a closing formula must not hide the rest of the mail. */
const MAX_SIGNATURE = 1500;

/**
 * The stretches which the mail program itself marks as signature, in order, apart. Where a mark says only where the
 * signature begins, it may go on behind a disclaimer, but not for ever.
 */
export function markedSignatures(marks: readonly Mark[]): readonly SourceRange[] {
  const ranges: SourceRange[] = [];
  for (const { kind, start, end } of marks) {
    if (kind === 'signature') ranges.push({ start, end });
    if (kind === 'signature-start') ranges.push({ start, end: Math.min(end, start + 2 * MAX_SIGNATURE) });
  }
  return mergeRanges(ranges);
}

/**
 * The signatures in a stretch that holds no quotation, in order: from the closing formula, the delimiter or the
 * mail program's own mark to the end of the stretch, to an afterthought, or to where it is too long to be one.
 */
export function findSignatures(
  text: string,
  from: number,
  to: number,
  marked: readonly SourceRange[],
  traces: OwnTraces,
): readonly SourceRange[] {
  const signatures: SourceRange[] = [];
  let next = firstEndingAfter(marked, from);
  for (let at = from; at < to;) {
    while ((marked[next]?.end ?? to) <= at) next += 1;
    const line = readLine(text, at, to);
    const own = marked[next];
    const isMarked = own !== undefined && own.start < line.end;
    const closing = isMarked ? 'signature' : closingAt(text, line);
    const end =
      closing === 'signature'
        ? signatureEnd(text, at, to, own, traces)
        : closing === 'device'
          ? line.next
          : at;
    if (end > at) signatures.push({ start: at, end });
    // What is left of a marked stretch that was too long is the letter.
    if (isMarked) next += 1;
    at = end > at ? end : line.next;
  }
  return signatures;
}

/**
 * A mark that says where the signature ends is believed; what is below is the letter again. An address of another house
 * ends it as well, with the paragraph it stands in: that is somebody's who is only named below the signature.
 */
function signatureEnd(
  text: string,
  start: number,
  to: number,
  mark: SourceRange | undefined,
  traces: OwnTraces,
): number {
  const limit = mark !== undefined && mark.start - start <= MAX_SIGNATURE ? Math.min(mark.end, to) : to;
  let at = start;
  let paragraph = start;
  while (at < limit) {
    const line = readLine(text, at, limit);
    if (line.end - start > MAX_SIGNATURE) break;
    if (at > start && endsSignature(text, line)) break;
    if (!traces.areNone && traces.isForeign(text, line)) return paragraph > start ? paragraph : at;
    at = line.next;
    if (skipBlank(text, line.start, line.end) === line.end) paragraph = at;
  }
  return at;
}
