/** Sixteen million characters: a whole mailbox in one line would otherwise be held in memory. */
export const MAX_LINE_LENGTH = 16 * 1024 * 1024;

/** A line without its end, or null for one that was too long and thrown away. */
export type InputLine = string | null;

/**
 * Splits a stream into lines, as many at a time as one chunk brought: a promise per line would cost more than the scan.
 * Holds at most one line and one chunk. Lines end with LF or CRLF.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  maxLength = MAX_LINE_LENGTH,
): AsyncGenerator<readonly InputLine[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let isSkipping = false;
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const lines: InputLine[] = [];
    for (const [index, piece] of pieces.entries()) {
      const isOpen = index === pieces.length - 1;
      if (!isSkipping) rest += piece;
      if (rest.length > maxLength) {
        isSkipping = true;
        rest = '';
      }
      if (isOpen) continue;
      lines.push(isSkipping ? null : withoutReturn(rest));
      isSkipping = false;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (isSkipping || rest !== '') yield [isSkipping ? null : withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
