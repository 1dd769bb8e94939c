/** A piece of text, marked or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text at every occurrence of the marks. The pieces together are the text. */
export function splitMarks(text: string, marks: readonly string[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let rest = text;
  while (rest !== '') {
    const next = marks
      .map((mark) => ({ mark, at: rest.indexOf(mark) }))
      .filter(({ mark, at }) => mark !== '' && at >= 0)
      .reduce<{ mark: string; at: number } | null>(
        (first, hit) => (first === null || hit.at < first.at ? hit : first),
        null,
      );
    if (next === null) break;
    if (next.at > 0) pieces.push({ text: rest.slice(0, next.at), isMarked: false });
    pieces.push({ text: next.mark, isMarked: true });
    rest = rest.slice(next.at + next.mark.length);
  }
  if (rest !== '') pieces.push({ text: rest, isMarked: false });
  return pieces;
}
