import type { CompiledDetector, DetectorSet } from './compile-detectors';
import { compileDetectors } from './compile-detectors';
import { findLocalPart, isAtSign } from './at-sign';
import type { ScanDetector } from './detector';
import { forgetContexts } from './context-words';
import { measureRun } from './digit-run';
import type { Hit } from './finding';
import { isInsideNumber, judgeCandidate } from './judge-candidate';
import { NameStarts } from './name-starts';
import { normaliseText } from './normalise-text';
import { Surroundings } from './surroundings';
import { TableColumns } from './table-columns';
import { END_LETTERS, END_MASK } from './trigger-words';
import { forgetTokens } from './word-fields/read-surroundings';
import { IS_CAPITAL, IS_DIGIT, LETTER_BITS, LETTER_MASK, wordSigns } from './word-sign';

/**
 * Finds the values of all detectors in one text, in one walk over its characters. Overlapping hits of different
 * detectors are all returned, in order of their start; `resolveOverlaps` chooses.
 *
 * @param text any length, any content; never throws, time linear in its length.
 */
export function scan(text: string, detectors: readonly ScanDetector[]): readonly Hit[] {
  const normalised = normaliseText(text);
  const walk = new Walk(normalised.text, compileDetectors(detectors));
  const hits = walk.run();
  forgetContexts();
  forgetTokens();
  if (normalised.isInPlace) return hits;
  return hits.map((hit) => ({
    ...hit,
    start: normalised.toOriginal(hit.start),
    end: normalised.toOriginal(hit.end - 1) + 1,
  }));
}

/** The one match loop. A class only to keep the state of one walk together. */
class Walk {
  private readonly hits: Hit[] = [];
  /** Per detector: end of its last hit, so that it is not tried again inside it. */
  private readonly hitEnds: number[];
  private readonly names: NameStarts | null;
  /** What stands around the place being looked at. Detectors that are tried at the same place share it. */
  private readonly around: Surroundings;
  /** The same with line breaks as spaces, for numbers broken over two lines; made on first need. */
  private joined: Surroundings | null = null;
  private columns: TableColumns | null = null;
  /** The next one at or behind the place being looked at. */
  private lineBreak = -1;

  constructor(
    private readonly text: string,
    private readonly set: DetectorSet,
  ) {
    this.hitEnds = new Array<number>(set.size).fill(0);
    this.names = set.names.length > 0 ? new NameStarts() : null;
    this.around = new Surroundings(text);
  }

  run(): readonly Hit[] {
    const { text, names } = this;
    const { atSign, words } = this.set;
    const signs = wordSigns();
    const { length } = text;
    let i = 0;
    // Never ask for a sign beyond the end: one `signs[NaN]` makes V8 give up fast access for all others.
    while (i < length) {
      const code = text.charCodeAt(i);
      const first = signs[code] ?? 0;
      if (first === 0) {
        if (atSign.length > 0 && isAtSign(text, code, i)) this.tryAtSign(i);
        i++;
        continue;
      }
      const start = i;
      let flags = first;
      let tail = first & LETTER_MASK;
      const headEnd = Math.min(length, start + END_LETTERS);
      for (i++; i < headEnd; i++) {
        const sign = signs[text.charCodeAt(i)] ?? 0;
        if (sign === 0) break;
        flags |= sign;
        tail = (tail << LETTER_BITS) | (sign & LETTER_MASK);
      }
      const head = tail;
      for (; i < length; i++) {
        const sign = signs[text.charCodeAt(i)] ?? 0;
        if (sign === 0) break;
        flags |= sign;
        tail = ((tail << LETTER_BITS) | (sign & LETTER_MASK)) & END_MASK;
      }
      const hasDigit = (flags & IS_DIGIT) !== 0;
      if (hasDigit) this.tryNumber(start);
      else if (names !== null) names.noteWord(start, i, (first & IS_CAPITAL) !== 0);
      const kinds = words.match(head, tail, i - start, first);
      if (kinds !== 0) {
        const triggered = words.at(text, start, i - start, head, tail, kinds);
        if (triggered.length > 0) this.tryWord(start, triggered, hasDigit);
      }
    }
    this.findNames();
    return this.hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private tryNumber(start: number): void {
    const { text, set } = this;
    const sign = start > 0 ? text.charCodeAt(start - 1) : 0;
    const led = sign < 128 ? set.byLead[sign] : undefined;
    let run = led === undefined ? 0 : this.measure(start);
    for (const detector of led ?? NONE) {
      if (Math.abs(run) >= detector.minDigits)
        this.attempt(detector, this.leadStart(start, detector), run < 0);
    }
    if (isInsideNumber(text, start)) return;
    for (const { automaton, values } of set.numbers) {
      for (let left = automaton.match(text, start); left !== 0; left &= left - 1) {
        const detector = values[31 - Math.clz32(left & -left)];
        if (run === 0) run = this.measure(start);
        if (detector !== undefined && Math.abs(run) >= detector.minDigits)
          this.attempt(detector, start, run < 0);
      }
    }
  }

  private measure(start: number): number {
    const { text, set } = this;
    if (this.lineBreak < start) this.lineBreak = (text.indexOf('\n', start) + 1 || Infinity) - 1;
    return measureRun(text, start, set.mostDigits, this.lineBreak);
  }

  /** Takes all leading signs into the value: `+`, `(`, `(+`; of `((` only one. */
  private leadStart(start: number, detector: CompiledDetector): number {
    let from = start;
    while (from > 0 && start - from < 2 && detector.lead.includes(this.text.charAt(from - 1))) {
      if (from < start && this.text.charAt(from - 1) === this.text.charAt(from)) break;
      from--;
    }
    return from;
  }

  private tryAtSign(at: number): void {
    const start = findLocalPart(this.text, at);
    if (start === at) return;
    for (const detector of this.set.atSign) this.attempt(detector, start, false);
  }

  private tryWord(
    start: number,
    triggered: readonly (CompiledDetector | 'names')[],
    hasDigit: boolean,
  ): void {
    for (const detector of triggered) {
      if (detector === 'names') {
        if (!hasDigit) this.names?.add(start);
        continue;
      }
      if (detector.beginning().match(this.text, start) === 0) continue;
      const from = detector.label === null ? start : this.labelEnd(detector.label, start);
      if (from < 0 || this.attempt(detector, from, false)) continue;
      if (detector.label !== null && detector.category === 'identifier')
        this.tryColumn(detector, start, from);
    }
  }

  /** A label alone in a cell of the heading speaks for the cells below. */
  private tryColumn(detector: CompiledDetector, start: number, labelEnd: number): void {
    this.columns ??= new TableColumns(this.text);
    for (const cell of this.columns.below(start, labelEnd)) {
      const hit = judgeCandidate(this.around, cell, detector);
      if (hit !== null && this.columns.isCellEnd(hit.end)) this.hits.push(hit);
    }
  }

  /** Where the value behind a label begins; -1 where the word is no label. */
  private labelEnd(label: RegExp, start: number): number {
    label.lastIndex = start;
    return label.test(this.text) ? label.lastIndex : -1;
  }

  private findNames(): void {
    const starts = this.names?.starts ?? [];
    for (const { id, category, find } of this.set.names) {
      for (const found of find(this.text, starts)) this.hits.push({ detector: id, category, ...found });
    }
  }

  private attempt(detector: CompiledDetector, start: number, wraps: boolean): boolean {
    if (start < (this.hitEnds[detector.index] ?? 0)) return false;
    let hit = judgeCandidate(this.around, start, detector);
    // Only identifiers: joining two lines of telephone numbers would make up a third.
    if (hit === null && wraps && detector.category === 'identifier') {
      this.joined ??= new Surroundings(this.text.replace(/\n/g, ' '));
      hit = judgeCandidate(this.joined, start, detector);
    }
    if (hit === null) return false;
    this.hitEnds[detector.index] = hit.end;
    this.hits.push(hit);
    return true;
  }
}

const NONE: readonly CompiledDetector[] = [];
