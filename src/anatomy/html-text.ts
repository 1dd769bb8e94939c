import { findAddresses, findStyleAddresses, mayHoldAddress } from './addresses';
import { resolveAddress } from './base-address';
import { elementKind } from './elements';
import { decodeEntities } from './entities';
import { ForwardSearch } from './forward-search';
import { MarkTracker, markKind } from './marks';
import type { Mark } from './marks';
import type { OffsetMap, SourceRange } from './offset-map';
import type { Anchor, PartTarget } from './part';
import { TagReader } from './tag-reader';
import type { Tag } from './tag-reader';
import { TextWriter } from './text-writer';

/** An HTML body as a person reads it. */
export interface HtmlText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly targets: readonly PartTarget[];
  readonly marks: readonly Mark[];
}

interface ReadTarget {
  readonly url: string;
  readonly start: number;
  end: number;
  readonly attribute: SourceRange;
  anchor: Anchor | null;
}

const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const CONDITION = /^\s{0,9}\[if/i;

/**
 * Reads HTML in one pass, without a DOM. Time and memory grow with the length of the source, whatever stands in it.
 * Follows the tokenizer of the HTML Living Standard (section 13.2.5) with one exception: what is never closed (a tag,
 * a quote, a comment, a style) does not swallow the rest of the mail but is read as text. Text that is not shown
 * (`display:none`) stays, because it is sent all the same.
 *
 * @param watch is told of every tag around the text, in order.
 */
export function readHtml(source: string, watch: WatchTags | null = null): HtmlText {
  return new HtmlReader(source, watch).read();
}

/** `tag` is null for an end tag and for what browsers take for a comment (`<![if !vml]>`, which has the name `!`). */
export type WatchTags = (name: string, range: SourceRange, tag: Tag | null) => void;

class HtmlReader {
  private readonly source: string;
  private readonly watch: WatchTags | null;
  private readonly writer: TextWriter;
  private readonly tags: TagReader;
  private readonly marks = new MarkTracker();
  private readonly targets: ReadTarget[] = [];
  private readonly endTags: ForwardSearch;
  private readonly commentEnds: readonly ForwardSearch[];
  /** Element name → position before which the source has no end tag of it. Spares a search from each start tag. */
  private readonly searchedInVain = new Map<string, number>();
  /** `<base href>`: what relative addresses begin with. The first counts, as in a browser. */
  private base = '';
  /** Index in `targets` of the link whose text is being read. */
  private openLink = -1;

  constructor(source: string, watch: WatchTags | null) {
    this.source = source;
    this.watch = watch;
    this.writer = new TextWriter(source);
    this.tags = new TagReader(source);
    this.endTags = new ForwardSearch(source, '</');
    this.commentEnds = ['-->', '--!>'].map((end) => new ForwardSearch(source, end));
  }

  read(): HtmlText {
    this.scan(0, this.source.length, true);
    this.closeLink(null);
    const text = this.writer.finish();
    const targets = this.targets.map(({ url: written, attribute, anchor, start, end }): PartTarget => {
      const shown = trimRange(text, start, end);
      const url = this.base === '' ? written : resolveAddress(written, this.base);
      const target = { url, origin: 'attribute', start: shown.start, end: shown.end, attribute } as const;
      return anchor === null ? target : { ...target, anchor };
    });
    return { text, map: this.writer.map, targets, marks: this.marks.finish(text.length) };
  }

  /** `isShown` is false in comments for Outlook alone: their links count, their text is not what a reader sees. */
  private scan(from: number, limit: number, isShown: boolean): void {
    let textStart = from;
    let at = this.source.indexOf('<', from);
    while (at >= 0 && at < limit) {
      const next = this.source.charCodeAt(at + 1);
      let end = at + 1;
      if (isLetter(next)) {
        const tag = this.tags.read(at + 1, limit);
        if (tag === null) break;
        if (isShown) this.writer.write(textStart, at);
        end = this.startElement(tag, at, limit, isShown);
        textStart = end;
      } else if (next === SLASH && isLetter(this.source.charCodeAt(at + 2))) {
        const tag = this.tags.read(at + 2, limit);
        if (tag === null) break;
        if (isShown) {
          this.writer.write(textStart, at);
          this.endElement(tag.name, { start: at, end: tag.end });
        }
        end = tag.end;
        textStart = end;
      } else if (next === EXCLAMATION || next === QUESTION || next === SLASH) {
        if (isShown) this.writer.write(textStart, at);
        textStart = at;
        end = this.skipComment(at, limit);
        if (end < 0) break;
        if (isShown) this.watch?.('!', { start: at, end }, null);
        textStart = end;
      }
      at = this.source.indexOf('<', end);
    }
    if (isShown) this.writer.write(textStart, limit);
  }

  /** Where the source goes on behind the element's start tag, or behind the element if its content is hidden. */
  private startElement(tag: Tag, at: number, limit: number, isShown: boolean): number {
    const kind = elementKind(tag.name);
    if (isShown) {
      this.watch?.(tag.name, { start: at, end: tag.end }, tag);
      this.marks.startElement(tag.name);
      if (kind === 'block') this.writer.startBlock();
      else if (kind === 'row') this.writer.startRow();
      else if (kind === 'cell') this.writer.startCell();
      else if (kind === 'break') this.writer.breakOnce();
      else if (kind === 'link') this.closeLink(null);
      else if (kind === 'preformatted') {
        this.writer.startBlock();
        this.writer.startPreformatted();
      }
    }
    this.readAttributes(tag, at, isShown);
    if (kind !== 'hidden') return tag.end;
    const end = this.findEndTag(tag.name, tag.end, limit);
    if (end < 0) return tag.end;
    if (tag.name === 'style') {
      for (const url of findStyleAddresses(this.source.slice(tag.end, end))) {
        this.addTarget(url, tag.end, end);
      }
    }
    return end;
  }

  private endElement(name: string, range: SourceRange): void {
    this.watch?.(name, range, null);
    this.marks.endElement(name, this.writer.length);
    const kind = elementKind(name);
    if (kind === 'block') this.writer.startBlock();
    else if (kind === 'row') this.writer.endRow();
    else if (kind === 'break') this.writer.breakOnce();
    else if (kind === 'link') this.closeLink(range);
    else if (kind === 'preformatted') {
      this.writer.endPreformatted();
      this.writer.startBlock();
    }
  }

  private readAttributes(tag: Tag, at: number, isShown: boolean): void {
    for (const { name, start, end } of tag.attributes) {
      if (start === end) continue;
      const value = this.source.slice(start, end);
      const mark = isShown ? markKind(tag.name, name, value) : null;
      if (mark !== null) this.marks.mark(tag.name, mark, this.writer.length);
      if (!mayHoldAddress(name, value)) continue;
      for (const url of findAddresses(tag.name, name, decodeEntities(value))) {
        if (tag.name === 'base' && name === 'href' && this.base === '') this.base = url;
        const isLink = isShown && tag.name === 'a' && name === 'href';
        if (isLink) this.openLink = this.targets.length;
        this.addTarget(url, start, end, isLink ? { open: { start: at, end: tag.end }, close: null } : null);
      }
    }
  }

  private addTarget(url: string, start: number, end: number, anchor: Anchor | null = null): void {
    const position = this.writer.length;
    this.targets.push({ url, start: position, end: position, attribute: { start, end }, anchor });
  }

  private closeLink(close: SourceRange | null): void {
    const target = this.targets[this.openLink];
    if (target?.anchor != null) {
      target.end = this.writer.length;
      target.anchor = { ...target.anchor, close };
    }
    this.openLink = -1;
  }

  /** Where the source goes on behind `<!…`, `<?…` or `</…`; -1 where it is never closed. */
  private skipComment(at: number, limit: number): number {
    if (this.source.startsWith('<!--', at)) {
      // Two characters back: `<!-->` is a complete comment.
      const end = this.findCommentEnd(at + 2, limit);
      if (end >= 0) {
        const content = at + '<!--'.length;
        if (CONDITION.test(this.source.slice(content, content + 20))) this.scan(content, end, false);
        return this.source.indexOf('>', end) + 1;
      }
    }
    const close = this.tags.closing(at + 2, limit);
    return close < 0 ? -1 : close + 1;
  }

  private findCommentEnd(from: number, limit: number): number {
    const ends = this.commentEnds.map((search) => search.next(from)).filter((end) => end >= 0 && end < limit);
    return ends.length === 0 ? -1 : Math.min(...ends);
  }

  /** Where `</name` of a complete end tag stands; -1 where none stands before `limit`. */
  private findEndTag(name: string, from: number, limit: number): number {
    if ((this.searchedInVain.get(name) ?? 0) >= limit) return -1;
    for (let at = this.endTags.next(from); at >= 0 && at < limit; at = this.endTags.next(at + 2)) {
      const end = at + 2 + name.length;
      const isName = this.source.slice(at + 2, end).toLowerCase() === name;
      if (isName && /[\s/>]/.test(this.source.charAt(end)) && this.tags.closing(end, limit) >= 0) return at;
    }
    this.searchedInVain.set(name, limit);
    return -1;
  }
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** A range without the white space at its ends. */
function trimRange(text: string, start: number, end: number): SourceRange {
  let first = start;
  let last = end;
  while (first < last && text.charCodeAt(first) <= 0x20) first += 1;
  while (last > first && text.charCodeAt(last - 1) <= 0x20) last -= 1;
  return { start: first, end: last };
}
