import type { Zone } from '../message';
import type { SourceRange } from './offset-map';
import { pairTags } from './pair-tags';
import type { PlacedTag } from './pair-tags';
import type { Part } from './part';

/** The quoted history of a body, ready to be cut off. */
export interface History {
  /** The stretch of the text. */
  readonly zone: Zone;
  /** Earlier mails in it, at least one. */
  readonly mails: number;
  /** The stretches of source to take away, in order, apart; what is left has the same tags open as before. */
  readonly cuts: readonly SourceRange[];
}

/** They hold the whole mail. */
const FRAME = 'html head body'.split(' ');
/** Content of its own without any text: what stands in front of the history is the writer's. */
const CONTENT = 'img object embed iframe video audio svg canvas input v:shape v:imagedata'.split(' ');

/**
 * The history of a mail where it is one piece, however many mails quote each other in it. Null where there is none, where
 * answers stand between its parts (without it nobody could tell what they answer), and where the mail is nothing else.
 */
export function findHistory(part: Part): History | null {
  const { text, zones, format } = part;
  const [zone, second] = zones.filter(({ name }) => name === 'quoted');
  if (zone === undefined || second !== undefined) return null;
  if ((text.slice(0, zone.start) + text.slice(zone.end)).trim() === '') return null;
  const mails = new Set(
    part.quotedMails.filter(({ start, end }) => start < zone.end && end > zone.start).map(({ mail }) => mail),
  );
  const cuts = format === 'html' ? cutHtml(part, zone) : part.map.toSource(zone.start, zone.end);
  return cuts.length === 0 ? null : { zone, mails: Math.max(1, mails.size), cuts };
}

function cutHtml({ source, text, map }: Part, zone: Zone): readonly SourceRange[] {
  const pieces = map.toSource(zone.start, zone.end);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined) return [];
  const tags = pairTags(source);
  const start = startOfHistory(source, tags, first.start);
  const within = tags.filter((tag) => tag.start >= start && tag.start < last.end);
  const around = within.filter(({ partner }) => partner !== null && partner.start >= last.end);
  const end =
    zone.end === text.length && isOpenEnded(within, around)
      ? source.length
      : endOfHistory(source, tags, around, last.end);
  const range = { start, end };
  const inside = tags.filter((tag) => tag.start >= start && tag.end <= end);
  // An element that goes on with an answer would make history of it: it goes, the answer stays.
  const opened = new Set(inside.filter((tag) => isLeftOpen(tag, range) && tag.mark !== null));
  return [
    ...cutBetween(
      range,
      inside.filter((tag) => mustStay(tag, range) && !opened.has(tag)),
    ),
    ...[...opened].flatMap(({ partner }) =>
      partner === null ? [] : [{ start: partner.start, end: partner.end }],
    ),
  ]
    .filter((cut) => source.slice(cut.start, cut.end).trim() !== '')
    .sort((one, other) => one.start - other.start);
}

/** Under a head or line without an element around it everything is history, pictures behind the last word too. */
function isOpenEnded(within: readonly PlacedTag[], around: readonly PlacedTag[]): boolean {
  return (
    within.some(({ mark }) => mark === 'history') ||
    !around.some(({ mark }) => mark === 'quote' || mark === 'thread')
  );
}

/** Goes back over the tags that begin in front of the first word, and the line drawn there. */
function startOfHistory(source: string, tags: readonly PlacedTag[], first: number): number {
  let start = first;
  let at = first;
  for (let index = lastBefore(tags, first); index >= 0; index -= 1) {
    const tag = tags[index];
    if (tag === undefined || source.slice(tag.end, at).trim() !== '') break;
    if (tag.kind === 'end' || FRAME.includes(tag.name) || CONTENT.includes(tag.name)) break;
    at = tag.start;
    // Empty lines belong to the writer unless an element of the history begins before them.
    if (tag.name !== 'br' && tag.kind !== 'comment') start = at;
  }
  return start;
}

/**
 * Behind the elements that hold nothing but history, from the innermost on. One walk over the tags, however deep they are nested.
 */
function endOfHistory(
  source: string,
  tags: readonly PlacedTag[],
  around: readonly PlacedTag[],
  last: number,
): number {
  let end = last;
  let next = tags.findIndex((tag) => tag.start >= last);
  for (const { mark, partner } of [...around].reverse()) {
    if (partner === null || partner.start < end) continue;
    let at = end;
    let isEmpty = true;
    for (let tag = tags[next]; tag !== undefined && tag.start < partner.start; tag = tags[++next]) {
      isEmpty &&= !CONTENT.includes(tag.name) && source.slice(at, tag.start).trim() === '';
      at = tag.end;
    }
    isEmpty &&= source.slice(at, partner.start).trim() === '';
    if (mark !== 'quote' && !isEmpty) break;
    end = partner.end;
    next += 1;
  }
  return end;
}

/** Half of an element whose other half stands outside, and what frames the mail. */
function mustStay(tag: PlacedTag, range: SourceRange): boolean {
  const { name, kind, partner } = tag;
  if (FRAME.includes(name)) return true;
  return kind === 'end' ? partner === null || partner.start < range.start : isLeftOpen(tag, range);
}

function isLeftOpen({ kind, partner }: PlacedTag, { end }: SourceRange): boolean {
  return kind === 'start' && partner !== null && partner.end > end;
}

function cutBetween({ start, end }: SourceRange, kept: readonly PlacedTag[]): readonly SourceRange[] {
  const cuts: SourceRange[] = [];
  let at = start;
  for (const tag of kept) {
    if (tag.start > at) cuts.push({ start: at, end: tag.start });
    at = tag.end;
  }
  if (end > at) cuts.push({ start: at, end });
  return cuts;
}

function lastBefore(tags: readonly PlacedTag[], position: number): number {
  let index = tags.length - 1;
  while (index >= 0 && (tags[index]?.end ?? 0) > position) index -= 1;
  return index;
}
