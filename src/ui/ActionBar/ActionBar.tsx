import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../Button/Button';
import { useTexts } from '../speech';
import { useActionBarStyles } from './ActionBar.styles';

export interface ActionBarProps {
  readonly isChecking: boolean;
  readonly onCheck: () => void;
  readonly onWays: () => void;
  readonly onSlip: () => void;
  readonly onAbout: () => void;
  /** What has just happened and can be taken back. */
  readonly children?: ReactNode;
}

/** The foot of the pane: in view however long the list above is. */
export function ActionBar(props: ActionBarProps): ReactElement {
  const styles = useActionBarStyles();
  const { pane } = useTexts();
  const { more, titles } = pane.aside;
  const [isOpen, setOpen] = useState(false);
  const moreId = useId();
  return (
    <footer className={styles.bar}>
      {props.children}
      {isOpen && (
        <div id={moreId} role="group" aria-label={more} className={styles.buttons}>
          <Button className={styles.button} appearance="subtle" onClick={props.onSlip}>
            {titles.slip}
          </Button>
          <Button className={styles.button} appearance="subtle" onClick={props.onAbout}>
            {titles.about}
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={props.onWays}>
          {pane.ways.open}
        </Button>
        <Button className={styles.button} disabledFocusable={props.isChecking} onClick={props.onCheck}>
          {pane.again}
        </Button>
        <Button
          icon={<MoreHorizontal20Regular />}
          aria-label={more}
          title={more}
          aria-expanded={isOpen}
          aria-controls={isOpen ? moreId : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        />
      </div>
    </footer>
  );
}
