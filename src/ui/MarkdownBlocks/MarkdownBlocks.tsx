import type { ReactElement } from 'react';
import type { Block } from '../../policy';
import { useReadingStyles } from '../reading-styles';
import { InlineText } from './InlineText';

/** Paragraphs and lists of the policy pack. The pack holds no other HTML, so none can get in. */
export function MarkdownBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactElement {
  const reading = useReadingStyles();
  return (
    <>
      {blocks.map((block, place) => {
        if (block.kind === 'paragraph')
          return (
            <p key={place} className={reading.text}>
              <InlineText inlines={block.content} />
            </p>
          );
        const List = block.isOrdered ? 'ol' : 'ul';
        return (
          <List key={place} className={reading.list}>
            {block.items.map((item, row) => (
              <li key={row}>
                <InlineText inlines={item} />
              </li>
            ))}
          </List>
        );
      })}
    </>
  );
}
