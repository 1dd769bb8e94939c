import type { OffsetMap, SourceRange } from './offset-map';

/** A run takes four numbers: start and end in the text, start and end in the source. */
const WIDTH = 4;

/**
 * A list of runs, in order of the text. A run whose stretches of text and source are equally long maps character by
 * character; any other (an entity, collapsed white space) only as a whole. Text between runs has no source.
 */
export class RunMap implements OffsetMap {
  private runs = new Int32Array(64 * WIDTH);
  private size = 0;
  /** Whether the last run maps character by character and may grow. */
  private growing = false;

  /** Adds the run behind all others. Plain text that goes on in text and source alike becomes one run. */
  add(textStart: number, textEnd: number, sourceStart: number, sourceEnd: number): void {
    const isEven = textEnd - textStart === sourceEnd - sourceStart;
    const size = this.size;
    if (isEven && this.growing && this.runs[size - 3] === textStart && this.runs[size - 1] === sourceStart) {
      this.runs[size - 3] = textEnd;
      this.runs[size - 1] = sourceEnd;
      return;
    }
    if (size === this.runs.length) {
      const larger = new Int32Array(size * 2);
      larger.set(this.runs);
      this.runs = larger;
    }
    this.runs[size] = textStart;
    this.runs[size + 1] = textEnd;
    this.runs[size + 2] = sourceStart;
    this.runs[size + 3] = sourceEnd;
    this.size = size + WIDTH;
    this.growing = isEven;
  }

  toSource(start: number, end: number): readonly SourceRange[] {
    const pieces: { start: number; end: number }[] = [];
    for (let run = this.firstRunEndingAfter(start); run < this.size; run += WIDTH) {
      const textStart = this.runs[run] ?? 0;
      if (textStart >= end) break;
      const textEnd = this.runs[run + 1] ?? 0;
      let from = this.runs[run + 2] ?? 0;
      let to = this.runs[run + 3] ?? 0;
      if (to - from === textEnd - textStart) {
        to -= Math.max(0, textEnd - end);
        from += Math.max(0, start - textStart);
      }
      const before = pieces[pieces.length - 1];
      if (before?.end === from) before.end = to;
      else if (from < to) pieces.push({ start: from, end: to });
    }
    return pieces;
  }

  private firstRunEndingAfter(position: number): number {
    let low = 0;
    let high = this.size / WIDTH;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle * WIDTH + 1] ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low * WIDTH;
  }
}

/** The map of a text that is its own source. */
export function mapToItself(text: string): OffsetMap {
  const map = new RunMap();
  map.add(0, text.length, 0, text.length);
  return map;
}
