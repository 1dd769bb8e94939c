import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import { useTexts } from '../speech';
import { useFindingCardStyles } from './FindingCard.styles';

export interface FindingMenuProps {
  /** Id of the element that says which finding this is. */
  readonly titleId: string;
  readonly isExplained: boolean;
  readonly onWhy: () => void;
  readonly onWays: () => void;
  readonly onFalseAlarm: () => void;
  /** Null where there is no short form. */
  readonly onShorten: (() => void) | null;
  /** Null where removing is not offered, or is the best way out already. */
  readonly onRemove: (() => void) | null;
}

/**
 * Everything but the best way out, unfolded in place. Not Fluent's menu: that one leaves focusable, hidden elements at
 * both ends of the page (axe: aria-hidden-focus), and in a narrow pane it covers what it is about.
 */
export function FindingMenu({
  titleId,
  isExplained,
  onWhy,
  onWays,
  onFalseAlarm,
  onShorten,
  onRemove,
}: FindingMenuProps): ReactElement {
  const styles = useFindingCardStyles();
  const { finding } = useTexts().pane;
  const [open, setOpen] = useState(false);
  const rowId = useId();
  return (
    <>
      <Button
        size="small"
        icon={<MoreHorizontal20Regular />}
        aria-label={finding.more}
        aria-describedby={titleId}
        aria-expanded={open}
        aria-controls={open ? rowId : undefined}
        title={finding.more}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <div id={rowId} role="group" aria-label={finding.more} className={styles.menu}>
          <Button size="small" appearance="subtle" aria-expanded={isExplained} onClick={onWhy}>
            {finding.why}
          </Button>
          <Button size="small" appearance="subtle" onClick={onWays}>
            {finding.ways}
          </Button>
          {onShorten !== null && (
            <Button size="small" appearance="subtle" onClick={onShorten}>
              {finding.shorten}
            </Button>
          )}
          {onRemove !== null && (
            <Button size="small" appearance="subtle" onClick={onRemove}>
              {finding.remove}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={onFalseAlarm}>
            {finding.falseAlarm}
          </Button>
        </div>
      )}
    </>
  );
}
