import type { PartId } from '../engine';
import type { LinkTarget } from '../engine';
import type { BodyFormat, QuotedStretch, Zone } from '../message';
import type { OffsetMap, SourceRange } from './offset-map';

/** An `<a href>` in the source: its tags, with their brackets. */
export interface Anchor {
  readonly open: SourceRange;
  /** Null for one that is never closed; the next link or the end of the text closes it. */
  readonly close: SourceRange | null;
}

/** A link address from an attribute, and where the attribute's value stands in the source. */
export interface PartTarget extends LinkTarget {
  /** Without quotes. Absent where the address does not stand in the source. */
  readonly attribute?: SourceRange;
  /** Only of links that show a text. */
  readonly anchor?: Anchor;
}

/**
 * One text of a message, taken apart once. Detectors see `text`; fixes go back to `source` through `map`.
 */
export interface Part {
  readonly id: PartId;
  readonly format: BodyFormat;
  /** What the host delivered. */
  readonly source: string;
  /** What a person reads, in UTF-16 units; block elements become line breaks. */
  readonly text: string;
  readonly map: OffsetMap;
  /** In order, touching, together the whole text. */
  readonly zones: readonly Zone[];
  /** The earlier mails in the quoted zones whose writers and readers are named; in order, apart. */
  readonly quotedMails: readonly QuotedStretch[];
  /** Link addresses from attributes. Addresses written out in the text are found by the engine. */
  readonly targets: readonly PartTarget[];
}
