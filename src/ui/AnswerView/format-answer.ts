import type { Block, FaqEntry, Inline } from '../../policy';
import { plainText } from '../../policy';
import type { TabTexts } from '../../texts';
import type { CopyContent } from '../copy-text';

/** The whole answer for a mail or a note, with its source: an answer without one is only an opinion. */
export function formatAnswer(entry: FaqEntry, { faq, tab }: TabTexts): CopyContent {
  const { why, rule, advice } = faq.answer;
  const parts: readonly Part[] = [
    { blocks: [{ kind: 'paragraph', content: entry.answer }] },
    { title: why, blocks: entry.why },
    { title: rule, blocks: entry.rule },
    { title: advice, blocks: entry.advice },
    {
      title: tab.source.title,
      blocks: entry.sources.map(({ citation }) => ({
        kind: 'paragraph',
        content: [{ kind: 'text', text: citation }],
      })),
    },
  ];
  const shown = parts.filter(({ blocks }) => blocks.length > 0);
  return {
    plain: [entry.question, ...shown.map(partText)].join('\n\n'),
    html: [`<h3>${escapeHtml(entry.question)}</h3>`, ...shown.map(partHtml)].join(''),
  };
}

/** The address alone as text, under the question as HTML. */
export function formatLink({ question }: FaqEntry, address: string): CopyContent {
  return { plain: address, html: `<a href="${encodeURI(address)}">${escapeHtml(question)}</a>` };
}

interface Part {
  readonly title?: string;
  readonly blocks: readonly Block[];
}

function partText({ title, blocks }: Part): string {
  return [...(title === undefined ? [] : [`${title}:`]), ...blocks.map(blockText)].join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.content);
  return block.items
    .map((item, row) => `${block.isOrdered ? `${row + 1}.` : '–'} ${plainText(item)}`)
    .join('\n');
}

function partHtml({ title, blocks }: Part): string {
  const head = title === undefined ? '' : `<p><strong>${escapeHtml(title)}</strong></p>`;
  return head + blocks.map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${inlineHtml(block.content)}</p>`;
  const tag = block.isOrdered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
}

function inlineHtml(inlines: readonly Inline[]): string {
  return inlines
    .map(({ kind, text }) => (kind === 'bold' ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)))
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
