import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../speech';
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

export interface MaskPreviewProps {
  readonly fix: 'mask' | 'replace' | 'remove';
  /** „IBAN“ */
  readonly name: string;
  readonly samples: readonly MaskSample[];
  /** Places beyond the samples. */
  readonly more: number;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/**
 * The only modal: the text before and after, so that nobody changes a letter unseen.
 *
 * The browser's own dialog instead of Fluent's: that one leaves focusable, hidden elements at both ends of the page
 * for good (axe: aria-hidden-focus).
 */
export function MaskPreview(props: MaskPreviewProps): ReactElement {
  const styles = useMaskPreviewStyles();
  const { preview } = useTexts().pane;
  const dialog = useRef<HTMLDialogElement>(null);
  const apply = useRef<HTMLButtonElement | null>(null);
  const setApply = useCallback((button: HTMLButtonElement | null) => {
    apply.current = button;
  }, []);
  const id = useId();
  const titleId = `${id}title`;
  const introId = `${id}intro`;
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    apply.current?.focus();
    return () => {
      current?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      aria-describedby={introId}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {preview.title[props.fix](props.name)}
      </h2>
      {/* Long samples scroll; the keyboard must be able to get hold of them. */}
      <div className={styles.content} role="group" aria-labelledby={titleId} tabIndex={0}>
        <p id={introId} className={styles.text}>
          {preview.intro}
        </p>
        <ul className={styles.list}>
          {props.samples.map((sample, i) => (
            <li key={i}>
              <Sample {...sample} />
            </li>
          ))}
        </ul>
        {props.more > 0 && <p className={styles.text}>{preview.more(props.more)}</p>}
      </div>
      <div className={styles.actions}>
        <Button
          ref={setApply}
          className={styles.action}
          appearance="primary"
          disabledFocusable={props.isBusy}
          onClick={props.onApply}
        >
          {preview.apply[props.fix]}
        </Button>
        <Button className={styles.action} onClick={props.onCancel}>
          {preview.cancel}
        </Button>
      </div>
    </dialog>
  );
}

function Sample({ before, after }: MaskSample): ReactElement {
  const styles = useMaskPreviewStyles();
  const { preview } = useTexts().pane;
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
