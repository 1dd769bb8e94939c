import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PreviewDialog } from '../PreviewDialog/PreviewDialog';
import { useTexts } from '../speech';

export interface AttachmentPreviewProps {
  /** Names of the files that would go. */
  readonly names: readonly string[];
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Asked about beforehand, because nothing can attach a file again. */
export function AttachmentPreview({ names, ...rest }: AttachmentPreviewProps): ReactElement {
  const styles = useStyles();
  const { preview } = useTexts().pane;
  const { title, intro, apply } = preview.attachment;
  return (
    <PreviewDialog title={title(names.length)} intro={intro} apply={apply} {...rest}>
      <ul className={styles.list} translate="no">
        {names.map((name, place) => (
          <li key={place}>{name}</li>
        ))}
      </ul>
    </PreviewDialog>
  );
}
