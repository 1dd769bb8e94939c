import { ForwardSearch } from './forward-search';

export interface Attribute {
  /** Lower case. */
  readonly name: string;
  /** The value in the source, without quotes, entities not decoded; `start === end` where there is none. */
  readonly start: number;
  readonly end: number;
}

export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** Where the source goes on behind the tag. */
  readonly end: number;
}

const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const NONE: readonly Attribute[] = [];

/** Reads tags of one source from front to back. */
export class TagReader {
  private readonly source: string;
  private readonly doubleQuote: ForwardSearch;
  private readonly singleQuote: ForwardSearch;
  private readonly greater: ForwardSearch;

  constructor(source: string) {
    this.source = source;
    this.doubleQuote = new ForwardSearch(source, '"');
    this.singleQuote = new ForwardSearch(source, "'");
    this.greater = new ForwardSearch(source, '>');
  }

  /** The tag whose name begins at `at`. Null where it is not closed before `limit`: such a tag is text. */
  read(at: number, limit: number): Tag | null {
    const source = this.source;
    let position = at;
    while (position < limit && !endsName(source.charCodeAt(position))) position += 1;
    const name = source.slice(at, position).toLowerCase();
    let attributes: Attribute[] | null = null;
    for (;;) {
      while (position < limit && isSpaceOrSlash(source.charCodeAt(position))) position += 1;
      if (position >= limit) return null;
      if (source.charCodeAt(position) === GREATER) {
        return { name, attributes: attributes ?? NONE, end: position + 1 };
      }
      const nameStart = position;
      // An equals sign in front belongs to the name, as in browsers; this also makes sure that we move on.
      position += 1;
      while (position < limit && !endsAttributeName(source.charCodeAt(position))) position += 1;
      const attributeName = source.slice(nameStart, position).toLowerCase();
      const equals = this.skipSpace(position, limit);
      let start = position;
      let end = position;
      if (equals < limit && source.charCodeAt(equals) === EQUALS) {
        start = this.skipSpace(equals + 1, limit);
        const quote = source.charCodeAt(start);
        const isQuoted = start < limit && (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE);
        if (isQuoted) start += 1;
        end = isQuoted ? this.endOfQuoted(start, quote, limit) : this.endOfUnquoted(start, limit);
        position = isQuoted && source.charCodeAt(end) === quote ? end + 1 : end;
      }
      attributes ??= [];
      attributes.push({ name: attributeName, start, end });
    }
  }

  /** Where `>` stands at or after `position`; -1 where it does not stand before `limit`. */
  closing(position: number, limit: number): number {
    const found = this.greater.next(position);
    return found < limit ? found : -1;
  }

  /** A quote that is never closed would swallow the rest of the mail. What stands behind its tag is read instead. */
  private endOfQuoted(start: number, quote: number, limit: number): number {
    const found = (quote === DOUBLE_QUOTE ? this.doubleQuote : this.singleQuote).next(start);
    if (found >= 0 && found < limit) return found;
    const close = this.closing(start, limit);
    return close < 0 ? limit : close;
  }

  private endOfUnquoted(start: number, limit: number): number {
    let at = start;
    while (at < limit) {
      const unit = this.source.charCodeAt(at);
      if (unit <= GREATER && (unit === GREATER || isSpace(unit))) break;
      at += 1;
    }
    return at;
  }

  private skipSpace(from: number, limit: number): number {
    let at = from;
    while (at < limit && isSpace(this.source.charCodeAt(at))) at += 1;
    return at;
  }
}

function isSpace(unit: number): boolean {
  if (unit > 0x20) return false;
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

function isSpaceOrSlash(unit: number): boolean {
  return unit === SLASH || isSpace(unit);
}

function endsName(unit: number): boolean {
  return unit <= GREATER && (unit === GREATER || isSpaceOrSlash(unit));
}

function endsAttributeName(unit: number): boolean {
  return unit <= GREATER && (unit === EQUALS || endsName(unit));
}
