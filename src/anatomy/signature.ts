import { beginsWith, lineHead, readLine } from './lines';
import type { Mark } from './marks';
import type { SourceRange } from './offset-map';

/** Formulas that close a letter, German and English; lower case, at the beginning of a line. */
const CLOSING =
  /^(?:(?:mit )?(?:(?:den |vielen |lieben |besten |herzlichen |freundlichen |kollegialen |sonnigen )+)(?:grüßen|grüssen|gruß|gruss|empfehlungen)|(?:(?:viele|liebe|beste|herzliche|freundliche|schöne|kollegiale|sonnige) )+(?:grüße|grüsse)|(?:(?:vielen|lieben|besten|herzlichen|freundlichen|schönen) )?gru(?:ß|ss)|hochachtungsvoll|mfg|m\. ?f\. ?g\.|vg|lg|bg|(?:(?:kind|best|warm|warmest|many) )*regards|(?:yours )?(?:sincerely|faithfully)(?: yours)?|(?:best wishes|cheers)|(?:i\. ?[av]\.|im auftrage?|in vertretung))(?![a-zäöüß])/;
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
 * The signatures in a stretch that holds no quotation, in order: from the closing formula, the delimiter or the
 * mail program's own mark to the end of the stretch, to an afterthought, or to where it is too long to be one.
 */
export function findSignatures(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
): readonly SourceRange[] {
  const signatures: SourceRange[] = [];
  const marked = marks.filter(
    ({ kind, start, end }) => isSignature(kind) && start < to && end > from && start < end,
  );
  let mark = 0;
  for (let at = from; at < to;) {
    while ((marked[mark]?.end ?? to) <= at) mark += 1;
    const line = readLine(text, at, to);
    const own = marked[mark];
    const isMarked = own !== undefined && own.start < line.end;
    if (isMarked || (beginsWith(FIRST_WORDS, text, line) && isClosing(lineHead(text, line).toLowerCase()))) {
      const end = signatureEnd(text, at, to, own);
      signatures.push({ start: at, end });
      at = end;
    } else {
      at = line.next;
    }
  }
  return signatures;
}

function isSignature(kind: Mark['kind']): boolean {
  return kind === 'signature' || kind === 'signature-start';
}

function isClosing(head: string): boolean {
  return head.length <= MAX_CLOSING && (CLOSING.test(head) || DELIMITER.test(head));
}

/** A mark of the mail program that says where the signature ends is believed; what is below is the letter again. */
function signatureEnd(text: string, start: number, to: number, mark: Mark | undefined): number {
  const isNear = mark !== undefined && mark.start - start <= MAX_SIGNATURE;
  const limit = isNear && mark.kind === 'signature' ? Math.min(mark.end, to) : to;
  let at = start;
  while (at < limit) {
    const line = readLine(text, at, limit);
    if (line.end - start > MAX_SIGNATURE) break;
    if (at > start && AFTERTHOUGHT.test(lineHead(text, line).toLowerCase())) break;
    at = line.next;
  }
  // At least the first line, however long: whoever calls must get on.
  return at > start ? at : readLine(text, start, to).next;
}
