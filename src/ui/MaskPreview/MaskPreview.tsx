import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../speech';
import { useMaskPreviewStyles } from './MaskPreview.styles';

/** One place with a few words around it. */
export interface MaskSample {
  readonly before: string;
  readonly value: string;
  readonly masked: string;
  readonly after: string;
}

export interface MaskPreviewProps {
  /** „IBAN“ */
  readonly name: string;
  readonly samples: readonly MaskSample[];
  /** Places beyond the samples. */
  readonly more: number;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** The only modal: the text before and after, so that nobody changes a letter unseen. */
export function MaskPreview(props: MaskPreviewProps): ReactElement {
  const styles = useMaskPreviewStyles();
  const { preview } = useTexts().pane;
  return (
    <Dialog
      open
      surfaceMotion={null}
      onOpenChange={(_, data) => {
        if (!data.open) props.onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{preview.title(props.name)}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{preview.intro}</p>
            <ul className={styles.list}>
              {props.samples.map((sample, i) => (
                <li key={i}>
                  <Sample {...sample} />
                </li>
              ))}
            </ul>
            {props.more > 0 && <p className={styles.text}>{preview.more(props.more)}</p>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={props.isBusy} onClick={props.onApply}>
              {preview.apply}
            </Button>
            <Button onClick={props.onCancel}>{preview.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Sample({ before, value, masked, after }: MaskSample): ReactElement {
  const styles = useMaskPreviewStyles();
  const { preview } = useTexts().pane;
  const side = (term: string, marked: string): ReactElement => (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.words}>
        {before}
        <mark className={styles.mark}>{marked}</mark>
        {after}
      </dd>
    </>
  );
  return (
    <dl className={styles.sample}>
      {side(preview.before, value)}
      {side(preview.after, masked)}
    </dl>
  );
}
