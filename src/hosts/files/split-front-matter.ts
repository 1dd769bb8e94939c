/** The two halves of a file, each with blank lines for the other, so that lines count as in the whole file. */
export interface FrontMatterFile {
  readonly head: string;
  readonly body: string;
}

const FENCE = /^---[ \t]*$/;

/** Parts `---`, details, `---`, text; null where the file does not begin so. */
export function splitFrontMatter(text: string): FrontMatterFile | null {
  const lines = text.split(/\r\n?|\n/);
  if (!FENCE.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return null;
  return {
    head: ['', ...lines.slice(1, end)].join('\n'),
    body: [...Array.from({ length: end + 1 }, () => ''), ...lines.slice(end + 1)].join('\n'),
  };
}
