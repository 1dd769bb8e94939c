import { Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { parseMarkdown, type Inline } from './parse-markdown';

/** The little Markdown Outlook's dialog knows since Mailbox 1.15. */
export function MarkdownText({ text }: { readonly text: string }): ReactElement {
  return (
    <div>
      {parseMarkdown(text).map((block, index) => {
        if (block.kind === 'paragraph') return <p key={index}>{inline(block.content)}</p>;
        const items = block.items.map((item, at) => <li key={at}>{inline(item)}</li>);
        return block.isOrdered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
      })}
    </div>
  );
}

function inline(parts: readonly Inline[]): ReactNode {
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'bold':
        return <strong key={index}>{part.text}</strong>;
      case 'italic':
        return <em key={index}>{part.text}</em>;
      case 'link':
        return (
          <Link key={index} href={part.url} target="_blank" rel="noreferrer" inline>
            {part.text}
          </Link>
        );
      case 'text':
        return part.text;
    }
  });
}
