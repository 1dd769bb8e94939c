import type { ReactElement } from 'react';
import { textToHtml } from '../../../declines';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { Fold } from '../../../ui/Fold/Fold';
import { copyInPane } from './draft-tools';
import { useAsideTexts } from './use-aside-texts';
import { useCopyNoteStyles } from './CopyNote.styles';

export interface CopyNoteProps {
  readonly title: string;
  readonly text: string;
}

/** A text to copy, folded until somebody wants it. */
export function CopyNote({ title, text }: CopyNoteProps): ReactElement {
  const styles = useCopyNoteStyles();
  const { copy } = useAsideTexts();
  return (
    <Fold title={title} isOpen={false}>
      <p className={styles.text}>{text}</p>
      <CopyButton
        label={copy}
        what={title}
        content={{ plain: text, html: textToHtml(text) }}
        copy={copyInPane}
      />
    </Fold>
  );
}
