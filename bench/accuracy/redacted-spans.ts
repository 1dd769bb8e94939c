interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a redactor that only gives back the changed text has put its placeholders. What stands between two of them is
 * sought in the original, each piece after the one before.
 */
export function spansOfRedaction(original: string, redacted: string, placeholder: string): readonly Span[] {
  const pieces = redacted.split(placeholder);
  const spans: Span[] = [];
  let position = pieces[0]?.length ?? 0;
  for (const [index, piece] of pieces.entries()) {
    if (index === 0) continue;
    const isLast = index === pieces.length - 1;
    // At least one sign was replaced.
    const at = isLast
      ? original.length - piece.length
      : piece === ''
        ? position + 1
        : original.indexOf(piece, position + 1);
    if (at <= position) continue;
    spans.push({ start: position, end: at });
    position = at + piece.length;
  }
  return spans;
}
