import type { Zone, ZoneName } from '../message';
import { findDisclaimers } from './disclaimer';
import { findGreeting } from './greeting';
import type { Mark } from './marks';
import type { SourceRange } from './offset-map';
import { findOwnBlocks } from './own-blocks';
import type { OwnTraces } from './own-traces';
import { uniteRanges } from './ranges';
import { findSignatures, markedSignatures } from './signature';

/**
 * Cuts a body into its rooms. What nobody claims is `text`, so a mistake is judged more strictly, not less.
 *
 * @param quotes in order, apart.
 */
export function findZones(
  text: string,
  quotes: readonly SourceRange[],
  marks: readonly Mark[],
  traces: OwnTraces,
): readonly Zone[] {
  const cutter = new ZoneCutter(text, markedSignatures(marks), traces);
  for (const quote of quotes) {
    cutter.cutNewText(quote.start);
    cutter.claim('quoted', quote.start, quote.end);
  }
  cutter.cutNewText(text.length);
  return cutter.zones;
}

/** The whole of a short text such as the subject. */
export function singleZone(name: ZoneName, text: string): readonly Zone[] {
  return text === '' ? [] : [{ name, start: 0, end: text.length }];
}

/** Gives out a text from front to back, so that zones touch and never overlap. */
class ZoneCutter {
  readonly zones: Zone[] = [];
  private readonly text: string;
  private readonly signatures: readonly SourceRange[];
  private readonly traces: OwnTraces;
  /** Everything before is given out. */
  private at = 0;
  private mayGreet = true;

  constructor(text: string, signatures: readonly SourceRange[], traces: OwnTraces) {
    this.text = text;
    this.signatures = signatures;
    this.traces = traces;
  }

  /** A stretch for a zone; what was left before it is `text`. */
  claim(name: ZoneName, start: number, end: number): void {
    if (start > this.at) this.add('text', start);
    if (end > this.at) this.add(name, end);
  }

  /** What the sender wrote up to `end`: disclaimers, and letters between them. */
  cutNewText(end: number): void {
    for (const disclaimer of findDisclaimers(this.text, this.at, end)) {
      this.cutLetter(disclaimer.start);
      this.claim('disclaimer', disclaimer.start, disclaimer.end);
    }
    this.cutLetter(end);
  }

  private cutLetter(end: number): void {
    if (end <= this.at) return;
    const greeting = this.mayGreet ? findGreeting(this.text, this.at, end) : null;
    this.mayGreet = false;
    if (greeting !== null) this.claim('greeting', greeting.start, greeting.end);
    const { text, at, traces } = this;
    const closed = findSignatures(text, at, end, this.signatures, traces);
    const told = findOwnBlocks(text, at, end, traces);
    for (const signature of uniteRanges(closed, told))
      this.claim('signature', signature.start, signature.end);
    this.claim('text', end, end);
  }

  private add(name: ZoneName, end: number): void {
    const before = this.zones[this.zones.length - 1];
    if (before?.name === name) this.zones[this.zones.length - 1] = { name, start: before.start, end };
    else this.zones.push({ name, start: this.at, end });
    this.at = end;
  }
}
