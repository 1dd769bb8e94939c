/** Reads sentences with the names in «…»; `\n` is a line break, `#` begins a remark, what is before a tab is a reason. */
export function readMarked(
  content: string,
): readonly { readonly text: string; readonly people: readonly (readonly [start: number, end: number])[] }[] {
  return content
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const people: [number, number][] = [];
      const pieces = line
        .slice(line.indexOf('\t') + 1)
        .replace(/\\n/g, '\n')
        .split(/[«»]/);
      let text = '';
      for (const [index, piece] of pieces.entries()) {
        if (index % 2 === 1) people.push([text.length, text.length + piece.length]);
        text += piece;
      }
      return { text, people };
    });
}
