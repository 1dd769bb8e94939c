import { readHtml } from './html-text';
import { markKind } from './marks';
import type { MarkKind } from './marks';
import type { SourceRange } from './offset-map';
import type { Tag } from './tag-reader';

/** A tag in the source and, where it has one, the tag that ends or begins the same element. */
export interface PlacedTag extends SourceRange {
  /** Lower case; `!` for comments. */
  readonly name: string;
  readonly kind: 'start' | 'end' | 'void' | 'comment';
  /** What the element says about itself. */
  readonly mark: MarkKind | null;
  partner: PlacedTag | null;
}

/** HTML Living Standard, 13.1.2. */
const VOID = 'area base br col embed hr img input link meta param source track wbr'.split(' ');

/**
 * The tags of a source in order. An end tag belongs to the nearest element of its name that is still open, however the
 * elements overlap: so what is cut together with its partner leaves as many tags of each name open as there were.
 */
export function pairTags(source: string): readonly PlacedTag[] {
  const tags: PlacedTag[] = [];
  const open = new Map<string, PlacedTag[]>();
  readHtml(source, (name, { start, end }, tag) => {
    const isEnd = tag === null && source.charAt(start + 1) === '/';
    const isCondition = name === '!' && /^<!\[(?:if|endif)/.test(source.slice(start, start + 9));
    const placed: PlacedTag = {
      name: isCondition ? '![if' : name,
      kind: name === '!' ? conditionKind(source, start) : kindOf(source, name, end, isEnd),
      start,
      end,
      mark: markOf(source, tag),
      partner: null,
    };
    tags.push(placed);
    const waiting = open.get(placed.name);
    if (placed.kind === 'start') {
      if (waiting === undefined) open.set(placed.name, [placed]);
      else waiting.push(placed);
    } else if (placed.kind === 'end') {
      placed.partner = waiting?.pop() ?? null;
      if (placed.partner !== null) placed.partner.partner = placed;
    }
  });
  return tags;
}

function kindOf(source: string, name: string, end: number, isEnd: boolean): PlacedTag['kind'] {
  if (isEnd) return 'end';
  // Word writes `<o:p/>` and `<v:path … />`; elsewhere the slash means nothing.
  const isWhole = VOID.includes(name) || (name.includes(':') && source.charAt(end - 2) === '/');
  return isWhole ? 'void' : 'start';
}

/** `<![if !vml]>` … `<![endif]>` stand around text like an element. */
function conditionKind(source: string, start: number): PlacedTag['kind'] {
  if (source.startsWith('<![if', start)) return 'start';
  return source.startsWith('<![endif', start) ? 'end' : 'comment';
}

function markOf(source: string, tag: Tag | null): MarkKind | null {
  if (tag === null) return null;
  for (const { name, start, end } of tag.attributes) {
    const mark = start === end ? null : markKind(tag.name, name, source.slice(start, end));
    if (mark !== null) return mark;
  }
  return null;
}
