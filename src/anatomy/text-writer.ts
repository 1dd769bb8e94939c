import { readEntity } from './entities';
import { RunMap } from './run-map';

const TAB = 0x09;
const SPACE = 0x20;
const AMPERSAND = 0x26;

/** Empty lines in a row are one: thousands of `<br>` tell a reader no more than two do. */
const MAX_BREAKS = 2;

/**
 * Collects the text a reader sees, with white space as HTML shows it, and where each character came from.
 * Breaks and spaces wait until a visible character follows, so none is written at the end of a line or twice.
 */
export class TextWriter {
  /** UTF-16 units written so far; waiting breaks and spaces do not count. */
  length = 0;
  readonly map = new RunMap();
  private readonly source: string;
  private readonly chunks: string[] = [];
  private preformatted = 0;
  private breaks = 0;
  private atCell = false;
  /** `length` where the row began and, once a line was broken in it, -1: it is layout then and no table of values. */
  private rowStart = -1;
  /** Nothing was written in the cell so far. */
  private isFresh = false;
  private spaceStart = -1;
  private spaceEnd = -1;

  constructor(source: string) {
    this.source = source;
  }

  /** The text goes on in a new line. */
  startBlock(): void {
    // Outlook writes a paragraph into every cell.
    if (this.isFresh) return;
    this.breakLine(Math.max(this.breaks, 1));
  }

  /** A row of a table begins. */
  startRow(): void {
    this.endRow();
    this.rowStart = this.length;
  }

  endRow(): void {
    this.isFresh = false;
    this.rowStart = -1;
    this.startBlock();
  }

  /** `<br>`: a new line, and an empty one where the line was new already. */
  breakOnce(): void {
    this.breakLine(Math.min(this.breaks + 1, MAX_BREAKS));
  }

  /** The next cell of a table's row. */
  startCell(): void {
    const isFirst = this.rowStart === this.length;
    if (!isFirst && this.rowStart >= 0) this.breaks = 0;
    this.atCell = this.breaks === 0;
    this.isFresh = this.rowStart >= 0;
    this.spaceStart = -1;
  }

  startPreformatted(): void {
    this.preformatted += 1;
  }

  endPreformatted(): void {
    if (this.preformatted > 0) this.preformatted -= 1;
  }

  /** Takes over `source.slice(from, to)`, which is text: markup in it is read as text, entities are decoded. */
  write(from: number, to: number): void {
    const source = this.source;
    const collapses = this.preformatted === 0;
    let at = from;
    while (at < to) {
      const unit = source.charCodeAt(at);
      if (unit === AMPERSAND) {
        const entity = readEntity(source, at, to, false);
        if (entity === null) this.put('&', at, at + 1);
        else if (collapses && isWhiteSpace(entity.text.charCodeAt(0))) this.wait(at, entity.end);
        else this.put(entity.text, at, entity.end);
        at = entity === null ? at + 1 : entity.end;
      } else if (collapses && isWhiteSpace(unit)) {
        const start = at;
        do at += 1;
        while (at < to && isWhiteSpace(source.charCodeAt(at)));
        this.wait(start, at);
      } else {
        const start = at;
        at = collapses ? this.endOfWords(at, to) : this.endOfLiteral(at, to);
        this.put(source.slice(start, at), start, at);
      }
    }
  }

  finish(): string {
    return this.chunks.join('');
  }

  private breakLine(breaks: number): void {
    this.breaks = this.length === 0 ? 0 : breaks;
    this.atCell = false;
    this.spaceStart = -1;
  }

  /** White space that is shown as one space if something follows on this line. */
  private wait(start: number, end: number): void {
    if (this.length === 0 || this.breaks > 0 || this.atCell) return;
    if (this.spaceStart < 0) {
      this.spaceStart = start;
      this.spaceEnd = end;
    } else if (this.spaceEnd === start) {
      this.spaceEnd = end;
    }
  }

  private put(text: string, sourceStart: number, sourceEnd: number): void {
    if (this.breaks > 0) {
      if (this.rowStart >= 0 && this.length > this.rowStart) this.rowStart = -1;
      this.append('\n'.repeat(this.breaks));
    } else if (this.atCell && this.length > 0) this.append('\t');
    else if (this.spaceStart >= 0) {
      this.map.add(this.length, this.length + 1, this.spaceStart, this.spaceEnd);
      this.append(' ');
    }
    this.breaks = 0;
    this.atCell = false;
    this.isFresh = false;
    this.spaceStart = -1;
    this.map.add(this.length, this.length + text.length, sourceStart, sourceEnd);
    this.append(text);
  }

  private append(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
  }

  /** The end of a stretch of words with one space between them: what HTML shows as it stands. */
  private endOfWords(from: number, to: number): number {
    const source = this.source;
    let at = from;
    for (; at < to; at += 1) {
      const unit = source.charCodeAt(at);
      if (unit > AMPERSAND || unit === 0) continue;
      if (unit === AMPERSAND) return at;
      if (!isWhiteSpace(unit)) continue;
      if (unit !== SPACE || at + 1 >= to) return at;
      const next = source.charCodeAt(at + 1);
      if (next === AMPERSAND || isWhiteSpace(next)) return at;
    }
    return at;
  }

  private endOfLiteral(from: number, to: number): number {
    let at = from;
    while (at < to && this.source.charCodeAt(at) !== AMPERSAND) at += 1;
    return at;
  }
}

/** Space, tab, line feed, form feed, carriage return: the only ones that HTML collapses. */
function isWhiteSpace(unit: number): boolean {
  return unit === SPACE || (unit >= TAB && unit <= 0x0d && unit !== 0x0b);
}
