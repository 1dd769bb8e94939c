import type { Correspondence, QuotedStretch } from '../message';
import { readCorrespondents } from './correspondents';
import { countSigns, lineHead, readLine, readSigns, skipBlank } from './lines';
import type { Line } from './lines';
import type { Mark } from './marks';
import type { SourceRange } from './offset-map';
import { sortedWords } from './own-traces';
import { groupwiseAt, openingAt } from './quote-openings';
import type { QuoteOpening } from './quote-openings';
import { closingAt, endsSignature } from './signature-lines';

/** Longer is no signature; see signature.ts. */
const MAX_SIGNATURE = 1500;
/** Title, comma and spaces beside the writer's name. */
const MAX_BESIDE_NAME = 20;
const QUOTE_SIGN = 0x3e;

interface OpenMail extends Correspondence {
  /** The writer's name as `sortedWords` gives it. */
  readonly writer: string;
  /** How deep its text is quoted, by signs and elements. */
  readonly depth: number;
  /** Where its signature begins; -1 outside. */
  signature: number;
}

/**
 * The earlier mails in the history and who wrote and got them. What stands under no head belongs to nobody known and
 * is left out.
 *
 * | form | a mail ends |
 * |---|---|
 * | head without indentation (Outlook, forwarded mails) | at the next head of the same depth |
 * | line of attribution, text indented by `>` or `<blockquote>` | where the text is less indented |
 *
 * @param quotes the quoted stretches of the text, in order, apart.
 */
export function findQuotedMails(
  text: string,
  quotes: readonly SourceRange[],
  marks: readonly Mark[],
): readonly QuotedStretch[] {
  const history = new HistoryReader(text, marks);
  for (const { start, end } of quotes) history.read(start, end);
  return history.stretches;
}

/** Walks the history line by line with the mails that are open at this depth, outermost first. */
class HistoryReader {
  readonly stretches: QuotedStretch[] = [];
  private readonly text: string;
  private readonly elements: ElementDepths;
  private readonly signatures: ElementDepths;
  private readonly open: OpenMail[] = [];

  constructor(text: string, marks: readonly Mark[]) {
    this.text = text;
    this.elements = new ElementDepths(marks, 'quote');
    this.signatures = new ElementDepths(marks, 'signature');
  }

  read(start: number, end: number): void {
    const { text } = this;
    for (let at = start; at < end;) {
      const line = readLine(text, at, end);
      const { count: signs, bare } = readSigns(text, line);
      at = line.next;
      if (skipBlank(text, bare.start, bare.end) === bare.end) continue;
      const depth = this.elements.at(line.start) + signs;
      this.close(depth + 1);
      const opening = groupwiseAt(text, line) ?? openingAt(text, bare, end);
      if (opening === null || opening.kind === 'divider') {
        this.addLine(line, bare);
      } else {
        this.openMail(opening, line.start, depth, end);
        at = opening.end;
      }
    }
  }

  private depthOf(line: Line): number {
    return this.elements.at(line.start) + countSigns(this.text, line);
  }

  /** Ends the mails whose text is quoted this deep or deeper. */
  private close(depth: number): void {
    while ((this.open[this.open.length - 1]?.depth ?? -1) >= depth) this.open.pop();
  }

  private openMail(opening: QuoteOpening, start: number, depth: number, limit: number): void {
    const people = readCorrespondents(this.text, opening);
    const writer = sortedWords(people[0]?.name.toLowerCase() ?? '');
    const first = skipBlank(this.text, opening.end, limit);
    const next = first < limit ? this.depthOf(lineAround(this.text, first, limit)) : depth;
    // The signs of GroupWise are none of quotation.
    const inside = opening.kind === 'groupwise' ? next : Math.max(depth, next);
    if (next <= depth) this.close(inside);
    const mail: OpenMail = { people, writer, depth: inside, signature: -1 };
    this.open.push(mail);
    this.add(start, opening.end, mail, false);
  }

  private addLine(line: Line, bare: Line): void {
    const mail = this.open[this.open.length - 1];
    if (mail === undefined) return;
    const isMarked = this.signatures.at(line.start) > 0;
    if (isMarked || this.beginsSignature(bare, mail)) mail.signature = line.start;
    else if (mail.signature >= 0) {
      const isTooLong = line.end - mail.signature > MAX_SIGNATURE;
      if (isTooLong || endsSignature(this.text, bare)) mail.signature = -1;
    }
    this.add(line.start, line.next, mail, mail.signature >= 0);
  }

  /** A closing formula, or the writer's name alone. */
  private beginsSignature(bare: Line, { writer }: OpenMail): boolean {
    if (closingAt(this.text, bare) === 'signature') return true;
    const length = bare.end - bare.start;
    if (!writer.includes(' ') || length < writer.length || length > writer.length + MAX_BESIDE_NAME)
      return false;
    return sortedWords(lineHead(this.text, bare).toLowerCase()) === writer;
  }

  /** Stretches of one mail with nothing but white space between them are one. */
  private add(start: number, end: number, mail: Correspondence, isSignature: boolean): void {
    const before = this.stretches[this.stretches.length - 1];
    const goesOn =
      before?.mail === mail && before.isSignature === isSignature && this.isEmpty(before.end, start);
    if (goesOn) this.stretches[this.stretches.length - 1] = { ...before, end };
    else this.stretches.push({ start, end, mail, isSignature });
  }

  /** Nothing but white space and signs for quotation. */
  private isEmpty(from: number, to: number): boolean {
    let at = skipBlank(this.text, from, to);
    while (at < to && this.text.charCodeAt(at) === QUOTE_SIGN) at = skipBlank(this.text, at + 1, to);
    return at === to;
  }
}

function lineAround(text: string, position: number, limit: number): Line {
  return readLine(text, text.lastIndexOf('\n', position) + 1, limit);
}

/** In how many elements of one kind a position stands. */
class ElementDepths {
  private readonly positions: number[] = [];
  private readonly depths: number[] = [];

  constructor(marks: readonly Mark[], wanted: Mark['kind']) {
    const steps = marks
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ start, end }) => [
        { at: start, by: 1 },
        { at: end, by: -1 },
      ])
      .sort((a, b) => a.at - b.at);
    let depth = 0;
    for (const { at, by } of steps) {
      depth += by;
      this.positions.push(at);
      this.depths.push(depth);
    }
  }

  at(position: number): number {
    let low = 0;
    let high = this.positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.positions[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return this.depths[low - 1] ?? 0;
  }
}
