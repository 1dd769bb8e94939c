import { useCallback, useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { previewTextsFor } from '../../texts';
import { Button } from '../Button/Button';
import { useLanguage } from '../speech';
import { usePreviewDialogStyles } from './PreviewDialog.styles';

export interface PreviewDialogProps {
  readonly title: string;
  readonly intro: string;
  /** On the button that does it. */
  readonly apply: string;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * The only modal: what would change, so that nobody changes a letter unseen.
 *
 * The browser's own dialog instead of Fluent's: that one leaves focusable, hidden elements at both ends of the page
 * for good (axe: aria-hidden-focus).
 */
export function PreviewDialog(props: PreviewDialogProps): ReactElement {
  const styles = usePreviewDialogStyles();
  const preview = previewTextsFor(useLanguage());
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
      onKeyDown={(event) => {
        // Left alone, office.js takes the key for its own and the browser never closes anything.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {props.title}
      </h2>
      {/* Long content scrolls; the keyboard must be able to get hold of it. */}
      <div className={styles.content} role="group" aria-labelledby={titleId} tabIndex={0}>
        <p id={introId} className={styles.text}>
          {props.intro}
        </p>
        {props.children}
      </div>
      <div className={styles.actions}>
        <Button
          ref={setApply}
          className={styles.action}
          appearance="primary"
          disabledFocusable={props.isBusy}
          onClick={props.onApply}
        >
          {props.apply}
        </Button>
        <Button className={styles.action} onClick={props.onCancel}>
          {preview.cancel}
        </Button>
      </div>
    </dialog>
  );
}
