import type { ReactElement } from 'react';
import { previewTextsFor } from '../../texts';
import { PreviewDialog } from '../PreviewDialog/PreviewDialog';
import { useLanguage } from '../speech';
import { useAttachmentPreviewStyles } from './AttachmentPreview.styles';

export interface AttachmentPreviewProps {
  /** Names of the files that would go. */
  readonly names: readonly string[];
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Asked about beforehand, because nothing can attach a file again. */
export function AttachmentPreview({ names, ...rest }: AttachmentPreviewProps): ReactElement {
  const styles = useAttachmentPreviewStyles();
  const preview = previewTextsFor(useLanguage());
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
