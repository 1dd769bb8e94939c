import type { ReactElement } from 'react';
import { previewTextsFor } from '../../texts';
import { PreviewDialog } from '../PreviewDialog/PreviewDialog';
import type { PreviewDialogProps } from '../PreviewDialog/PreviewDialog';
import { useLanguage } from '../speech';
import { useMaskPreviewStyles } from './MaskPreview.styles';

/** A place with a few words around it. */
export interface SampleSide {
  readonly lead: string;
  readonly value: string;
  readonly trail: string;
}

export interface MaskSample {
  readonly before: SampleSide;
  readonly after: SampleSide;
}

export interface MaskPreviewProps extends Omit<PreviewDialogProps, 'children'> {
  readonly samples: readonly MaskSample[];
  /** Places beyond the samples. */
  readonly more: number;
}

/** The text before and after. */
export function MaskPreview({ samples, more, ...dialog }: MaskPreviewProps): ReactElement {
  const styles = useMaskPreviewStyles();
  const preview = previewTextsFor(useLanguage());
  return (
    <PreviewDialog {...dialog}>
      <ul className={styles.list}>
        {samples.map((sample, i) => (
          <li key={i}>
            <Sample {...sample} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.text}>{preview.more(more)}</p>}
    </PreviewDialog>
  );
}

function Sample({ before, after }: MaskSample): ReactElement {
  const styles = useMaskPreviewStyles();
  const preview = previewTextsFor(useLanguage());
  const side = (term: string, { lead, value, trail }: SampleSide): ReactElement => (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.words}>
        {lead}
        <mark className={styles.mark}>{value}</mark>
        {trail}
      </dd>
    </>
  );
  return (
    <dl className={styles.sample}>
      {side(preview.before, before)}
      {side(preview.after, after)}
    </dl>
  );
}
