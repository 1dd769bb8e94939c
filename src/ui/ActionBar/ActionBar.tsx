import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../speech';
import { useActionBarStyles } from './ActionBar.styles';

export interface ActionBarProps {
  readonly isChecking: boolean;
  readonly onCheck: () => void;
  readonly waysOpen: boolean;
  readonly onToggleWays: () => void;
  /** The ways themselves, shown above the button that opens them. */
  readonly ways: ReactNode;
  /** What has just happened and can be taken back. */
  readonly children?: ReactNode;
}

/** The foot of the pane: in view however long the list above is. */
export function ActionBar(props: ActionBarProps): ReactElement {
  const styles = useActionBarStyles();
  const { pane } = useTexts();
  const waysId = useId();
  const titleId = useId();
  return (
    <footer className={styles.bar}>
      {props.children}
      {props.waysOpen && (
        // Long lists scroll; the keyboard must be able to get hold of them.
        <section id={waysId} className={styles.ways} aria-labelledby={titleId} tabIndex={0}>
          <h2 id={titleId} className={styles.title}>
            {pane.ways.title}
          </h2>
          {props.ways}
        </section>
      )}
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          aria-expanded={props.waysOpen}
          aria-controls={props.waysOpen ? waysId : undefined}
          onClick={props.onToggleWays}
        >
          {pane.ways.open}
        </Button>
        <Button className={styles.button} disabledFocusable={props.isChecking} onClick={props.onCheck}>
          {pane.again}
        </Button>
      </div>
    </footer>
  );
}
