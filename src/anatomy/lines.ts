/** A line of text without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the next line begins; the end of the stretch for the last one. */
  readonly next: number;
}

/** How much of a line is looked at to recognise it. A line can be as long as the whole mail. */
const MAX_LOOK = 240;

/** The line that begins at `start`, within a stretch that ends at `end`. */
export function readLine(text: string, start: number, end: number): Line {
  const found = text.indexOf('\n', start);
  if (found < 0 || found >= end) return { start, end, next: end };
  const isCrLf = found > start && text.charCodeAt(found - 1) === 0x0d;
  return { start, end: isCrLf ? found - 1 : found, next: found + 1 };
}

/** The beginning of a line with simple spaces, none at its ends. */
export function lineHead(text: string, line: Line): string {
  const head = text.slice(line.start, Math.min(line.end, line.start + MAX_LOOK));
  return (OTHER_SPACES.test(head) ? head.replace(/[\s\u200b\ufeff]+/g, ' ') : head).trim();
}

/** Anything but single simple spaces: few lines have it, and to write every line anew costs more than to look. */
const OTHER_SPACES = /[^\S ]|[\u200b\ufeff]| {2}/;

/** At most `count` lines from `start`. */
export function readLines(text: string, start: number, end: number, count: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end && lines.length < count;) {
    const line = readLine(text, at, end);
    lines.push(line);
    at = line.next;
  }
  return lines;
}

/** Position of the first character at or after `start` that is no white space; `end` where there is none. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff;
}

/**
 * Whether the line begins with one of the words of a sticky expression. Nearly every line of a mail begins with none,
 * and is passed over without being copied.
 */
export function beginsWith(words: RegExp, text: string, line: Line): boolean {
  words.lastIndex = skipBlank(text, line.start, line.end);
  return words.lastIndex < line.end && words.test(text);
}

const QUOTE_SIGN = 0x3e;
/** More signs than this no mail program writes, and each is looked at. */
const MAX_SIGNS = 40;

/** A line without the signs for quotation (`>`) before its text, and how many there are. */
export function readSigns(text: string, line: Line): { readonly count: number; readonly bare: Line } {
  let count = 0;
  let start = line.start;
  for (
    let at = skipBlank(text, line.start, line.end);
    at < line.end;
    at = skipBlank(text, at + 1, line.end)
  ) {
    if (text.charCodeAt(at) !== QUOTE_SIGN || count === MAX_SIGNS) break;
    count += 1;
    start = at + 1;
  }
  return { count, bare: count === 0 ? line : { ...line, start } };
}

export function countSigns(text: string, line: Line): number {
  return readSigns(text, line).count;
}

export function withoutSigns(text: string, line: Line): Line {
  return readSigns(text, line).bare;
}
