import type { ProblemLog } from '../parsing/problem-log';
import type { MarkdownKind } from '../problem';
import type { Block, Inline, MarkdownNode } from './markdown';

/** Sentences and lists as written; whatever the pages would not show is a problem at its place. */
export function parseBlocks(nodes: readonly MarkdownNode[], log: ProblemLog): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', content: parseInlines(node, log) }];
    if (node.type === 'list') return [parseItems(node, log)];
    reportNotShown(node, log);
    return [];
  });
}

/** The text of a paragraph, with bold and nothing else. Line breaks of the file are blanks. */
export function parseInlines(parent: MarkdownNode, log: ProblemLog): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const node of parent.children ?? []) {
    if (node.type === 'text') inlines.push({ kind: 'text', text: joinLines(node.value ?? '') });
    else if (node.type === 'strong') inlines.push({ kind: 'bold', text: boldText(node, log) });
    else reportNotShown(node, log);
  }
  return inlines;
}

function parseItems(list: MarkdownNode, log: ProblemLog): Block {
  const items = (list.children ?? []).map((item) => {
    const [first, ...others] = item.children ?? [];
    // A list in a list, or a second paragraph: short answers need neither.
    for (const node of others) reportNotShown(node, log);
    return first?.type === 'paragraph' ? parseInlines(first, log) : [];
  });
  return { kind: 'list', isOrdered: list.ordered === true, items };
}

function boldText(node: MarkdownNode, log: ProblemLog): string {
  return parseInlines(node, log)
    .map(({ text }) => text)
    .join('');
}

function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** By mdast's name for it. */
const KINDS: Readonly<Record<string, MarkdownKind>> = {
  link: 'link',
  linkReference: 'link',
  definition: 'link',
  image: 'image',
  imageReference: 'image',
  emphasis: 'italic',
  code: 'code',
  inlineCode: 'code',
  html: 'html',
  blockquote: 'quote',
  list: 'nested-list',
  thematicBreak: 'line',
  heading: 'heading-level',
};

export function reportNotShown(node: MarkdownNode, log: ProblemLog): void {
  log.reportAt('markdown-not-shown', node.position?.start ?? null, { what: KINDS[node.type] ?? 'other' });
}
