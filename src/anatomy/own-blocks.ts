import type { QuotedStretch } from '../message';
import type { Writer } from './house';
import { lineHead, readLine, skipBlank, withoutSigns } from './lines';
import type { SourceRange } from './offset-map';
import type { OwnTrace, OwnTraces } from './own-traces';
import { endsSignature } from './signature-lines';

/** A signature stands at the end. Bounds the search in a long letter. */
const MAX_SEARCH = 3000;
/** Between the name and the telephone number stand office, house, street and town. */
const MAX_LINES_BETWEEN = 6;
const MIN_REPEATED = 2;
/** Lines of the writer's earlier mails that are remembered; a signature has two dozen. */
const MAX_REMEMBERED = 2000;

/**
 * Signatures without formula or mark, at the end of a stretch: lines between two that are the writer's in different ways
 * (name and address, number and host of the house), or between such a line and lines which the writer's earlier mails
 * have as well. They begin and end with such a line; what stands around them is text.
 */
export function findOwnBlocks(
  text: string,
  from: number,
  to: number,
  traces: OwnTraces,
): readonly SourceRange[] {
  if (traces.areNone) return [];
  const blocks: SourceRange[] = [];
  let block: Block | null = null;
  const first = to - from > MAX_SEARCH ? readLine(text, to - MAX_SEARCH, to).next : from;
  for (let at = first; at < to;) {
    const line = readLine(text, at, to);
    at = line.next;
    if (skipBlank(text, line.start, line.end) === line.end) continue;
    const isLetter = endsSignature(text, line) || traces.isForeign(text, line);
    const trace = isLetter ? null : traces.find(text, line);
    if (trace !== null) {
      block ??= new Block(line.start);
      block.add(trace, line.next);
    } else if (block !== null && (isLetter || block.skip() > MAX_LINES_BETWEEN)) {
      if (block.isSignature) blocks.push(block);
      block = null;
    }
  }
  if (block?.isSignature === true) blocks.push(block);
  return blocks;
}

class Block implements SourceRange {
  readonly start: number;
  end: number;
  private readonly kinds = new Set<OwnTrace>();
  private repeated = 0;
  private skipped = 0;

  constructor(start: number) {
    this.start = start;
    this.end = start;
  }

  add(trace: OwnTrace, end: number): void {
    if (trace === 'repeated') this.repeated += 1;
    else this.kinds.add(trace);
    this.end = end;
    this.skipped = 0;
  }

  /** How many lines in a row were nobody's. */
  skip(): number {
    this.skipped += 1;
    return this.skipped;
  }

  get isSignature(): boolean {
    return this.kinds.size > 1 || (this.kinds.size === 1 && this.repeated >= MIN_REPEATED);
  }
}

/** The lines of the writer's own mails in the history, in lower case. */
export function linesOfOwnMails(
  text: string,
  mails: readonly QuotedStretch[],
  { mailbox }: Writer,
): ReadonlySet<string> {
  const lines = new Set<string>();
  const address = mailbox?.address.toLowerCase() ?? '';
  if (address === '') return lines;
  for (const { start, end, mail } of mails) {
    if (mail.people[0]?.address !== address) continue;
    for (let at = start; at < end && lines.size < MAX_REMEMBERED;) {
      const line = readLine(text, at, end);
      lines.add(lineHead(text, withoutSigns(text, line)).toLowerCase());
      at = line.next;
    }
  }
  return lines;
}
