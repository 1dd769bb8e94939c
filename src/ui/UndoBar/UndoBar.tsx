import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import { useTexts } from '../speech';
import { useUndoBarStyles } from './UndoBar.styles';

export interface UndoBarProps {
  /** „IBAN geschwärzt.“ */
  readonly text: string;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  /** The button gets the focus when the fixed place has gone from the list. */
  readonly buttonRef: (button: HTMLButtonElement | null) => void;
}

/** The way back from the last fix. */
export function UndoBar({ text, isBusy, onUndo, buttonRef }: UndoBarProps): ReactElement {
  const styles = useUndoBarStyles();
  const { pane } = useTexts();
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{text}</span>
      <Button
        ref={buttonRef}
        size="small"
        icon={<ArrowUndo16Regular />}
        disabledFocusable={isBusy}
        onClick={onUndo}
      >
        {pane.undo.action}
      </Button>
    </div>
  );
}
