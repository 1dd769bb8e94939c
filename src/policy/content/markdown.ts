/** The small part of Markdown that answers are written in: paragraphs, lists, bold. Headings become members of the entry. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

export interface Inline {
  readonly kind: 'text' | 'bold';
  readonly text: string;
}

/** The words alone, for copying, printing and searching. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

/**
 * A node of a parsed Markdown file, as much of it as is read here (the shape is that of mdast). Lines and columns count
 * from 1 in the whole file.
 */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[] | undefined;
  readonly value?: string | undefined;
  readonly depth?: number | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}
