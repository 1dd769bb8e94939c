/** One change of a source: what stands from `start` to `end` (UTF-16 units, exclusive) gives way to `replacement`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export type EditErrorCode = 'edit-outside-source' | 'edits-overlap';

/** Edits that do not fit their source or each other: the caller's mistake, never the mail's. */
export class EditError extends Error {
  readonly code: EditErrorCode;

  constructor(code: EditErrorCode, edit: Edit) {
    super(`${code}: ${edit.start}–${edit.end}`);
    this.name = 'EditError';
    this.code = code;
  }
}

/**
 * The source with all edits applied, in whatever order they are given; every other character stays as it is.
 * The same replacement given twice counts once: two values shown by one link both blacken its address.
 *
 * @throws {EditError} where an edit lies outside the source or two edits overlap.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  let last: Edit | null = null;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < 0 || edit.end < edit.start || edit.end > source.length) {
      throw new EditError('edit-outside-source', edit);
    }
    if (last !== null && isSame(edit, last)) continue;
    if (edit.start < done) throw new EditError('edits-overlap', edit);
    pieces.push(source.slice(done, edit.start), edit.replacement);
    done = edit.end;
    last = edit;
  }
  pieces.push(source.slice(done));
  return pieces.join('');
}

function isSame(one: Edit, other: Edit): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.end > one.start &&
    one.replacement === other.replacement
  );
}
