/** A stretch of the source, `end` exclusive, in UTF-16 units. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** Leads from positions in the extracted text back to the source they came from. */
export interface OffsetMap {
  /**
   * The pieces of source that make up `text.slice(start, end)`, in order, without the markup between them.
   * Text without a source of its own (line breaks from block elements) contributes nothing.
   */
  toSource(start: number, end: number): readonly SourceRange[];
}
