export type Inline =
  | { readonly kind: 'text' | 'bold' | 'italic'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

const BULLET = /^\s*[-*]\s+/;
const NUMBER = /^\s*\d+\.\s+/;
/** Escapes, bold, italic, links to https; anything else is text. At most 500 characters come in. */
const INLINE =
  /\\([\\`*_[\]{}()#+\-.!<>~|])|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|_([^_\n]+)_|\[([^\]\n]+)\]\((https:\/\/[^\s)]+)\)/g;

/** Paragraphs are parted by two line feeds; the items of a list end with a carriage return. */
export function parseMarkdown(markdown: string): readonly Block[] {
  return markdown
    .split(/\n\n+/)
    .flatMap((chunk) => {
      const lines = chunk.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
      return lines.some(isItem)
        ? lists(lines)
        : [{ kind: 'paragraph' as const, content: parseInline(lines.join(' ')) }];
    })
    .filter((block) => block.kind === 'list' || block.content.length > 0);
}

function isItem(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line);
}

function lists(lines: readonly string[]): readonly Block[] {
  const before = lines.filter((line) => !isItem(line));
  const items = lines.filter(isItem);
  const isOrdered = NUMBER.test(items[0] ?? '');
  const list: Block = {
    kind: 'list',
    isOrdered,
    items: items.map((line) => parseInline(line.replace(isOrdered ? NUMBER : BULLET, ''))),
  };
  return before.length === 0 ? [list] : [{ kind: 'paragraph', content: parseInline(before.join(' ')) }, list];
}

function parseInline(line: string): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(INLINE)) {
    const [whole, escaped, bold, star, underscore, label, url] = match;
    push(parts, line.slice(at, match.index));
    at = match.index + whole.length;
    if (escaped !== undefined) push(parts, escaped);
    else if (bold !== undefined) parts.push({ kind: 'bold', text: unescape(bold) });
    else if (label !== undefined && url !== undefined)
      parts.push({ kind: 'link', text: unescape(label), url });
    else parts.push({ kind: 'italic', text: unescape(star ?? underscore ?? '') });
  }
  push(parts, line.slice(at));
  return parts;
}

function push(parts: Inline[], text: string): void {
  const last = parts[parts.length - 1];
  if (text === '') return;
  if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + text };
  else parts.push({ kind: 'text', text });
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
