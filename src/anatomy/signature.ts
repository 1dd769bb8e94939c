import { beginsWith, lineHead, readLine } from './lines';
import type { Line } from './lines';
import type { Mark } from './marks';
import type { SourceRange } from './offset-map';
import { firstEndingAfter, mergeRanges } from './ranges';

/** Formulas that close a letter, German and English; lower case, at the beginning of a line. */
const CLOSING =
  /^(?:(?:mit )?(?:(?:den |vielen |(?:lieb|best|herzlich|freundlich|kollegial|sonnig)e[mn] )+)(?:grüßen|grüssen|gruß|gruss|empfehlungen)|(?:(?:viele|liebe|beste|herzliche|freundliche|schöne|kollegiale|sonnige) )+(?:grüße|grüsse)|(?:(?:vielen|lieben|besten|herzlichen|freundlichen|schönen) )?gru(?:ß|ss)|hochachtungsvoll|mfg|m\. ?f\. ?g\.|vg|lg|bg|(?:(?:kind|best|warm|warmest|many) )*regards|(?:yours )?(?:sincerely|faithfully)(?: yours)?|(?:best wishes|cheers)|(?:i\. ?[av]\.|im auftrage?|in vertretung))(?![a-zäöüß])/;
/** With one of these begins every such line. */
const FIRST_WORDS =
  /--|__|m(?:it\b|\.|fg)|v(?:iele|g)|l(?:iebe|g)|b(?:este|g)|h(?:erzlich|och)|f(?:reund|aith)|sch(?:ön)|s(?:onnig|inc)|koll|gru|kind|warm|many|regards|yours|best|cheers|i\. ?[av]\.|im auf|in ver/iy;
/** A line that begins like a formula but is longer is a sentence: „Viele Grüße an Frau …, sie bekommt noch …“. */
const MAX_CLOSING = 60;
/** „-- “ on a line of its own, RFC 3676, 4.3. HTML drops the space. */
const DELIMITER = /^(?:--|__)$/;
/** What is written under the name all the same belongs to the letter. */
const AFTERTHOUGHT = /^(?:p\. ?s\.|ps\b|nachtrag|anlagen?\b|anhang\b|enclosure|attachment)/;
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
): readonly SourceRange[] {
  const signatures: SourceRange[] = [];
  let next = firstEndingAfter(marked, from);
  for (let at = from; at < to;) {
    while ((marked[next]?.end ?? to) <= at) next += 1;
    const line = readLine(text, at, to);
    const own = marked[next];
    const isMarked = own !== undefined && own.start < line.end;
    const end = isMarked || isClosing(text, line) ? signatureEnd(text, at, to, own) : at;
    if (end > at) signatures.push({ start: at, end });
    // What is left of a marked stretch that was too long is the letter.
    if (isMarked) next += 1;
    at = end > at ? end : line.next;
  }
  return signatures;
}

function isClosing(text: string, line: Line): boolean {
  if (!beginsWith(FIRST_WORDS, text, line)) return false;
  const head = lineHead(text, line).toLowerCase();
  return head.length <= MAX_CLOSING && (CLOSING.test(head) || DELIMITER.test(head));
}

/** A mark that says where the signature ends is believed; what is below is the letter again. */
function signatureEnd(text: string, start: number, to: number, mark: SourceRange | undefined): number {
  const limit = mark !== undefined && mark.start - start <= MAX_SIGNATURE ? Math.min(mark.end, to) : to;
  let at = start;
  while (at < limit) {
    const line = readLine(text, at, limit);
    if (line.end - start > MAX_SIGNATURE) break;
    if (at > start && AFTERTHOUGHT.test(lineHead(text, line).toLowerCase())) break;
    at = line.next;
  }
  return at;
}
