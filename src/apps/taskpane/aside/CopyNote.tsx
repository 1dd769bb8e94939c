import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { textToHtml } from '../../../declines';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { Fold } from '../../../ui/Fold/Fold';
import { copyInPane } from './draft-tools';
import { useAsideTexts } from './use-aside-texts';

export interface CopyNoteProps {
  readonly title: string;
  readonly text: string;
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    paddingTop: tokens.spacingVerticalS,
  },
});

/** A text to copy, folded until somebody wants it. */
export function CopyNote({ title, text }: CopyNoteProps): ReactElement {
  const styles = useStyles();
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
