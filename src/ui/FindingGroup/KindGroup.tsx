import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import { useTexts } from '../speech';
import { CardList } from './CardList';
import type { CardListProps } from './CardList';
import { useFindingGroupStyles } from './FindingGroup.styles';
import type { KindView } from './group-by-kind';

export interface KindGroupProps extends Omit<CardListProps, 'findings'> {
  readonly kind: KindView;
}

/** All findings of one kind in one line, with the way out for all of them; the cards wait behind it. */
export function KindGroup({ kind, ...cards }: KindGroupProps): ReactElement {
  const styles = useFindingGroupStyles();
  const words = useTexts().pane.finding;
  const [open, setOpen] = useState(false);
  const id = useId();
  const titleId = `${id}title`;
  const maskId = `${id}mask`;
  return (
    <div className={styles.kind} role="group" aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.kindTitle}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          iconPosition="after"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.kind(kind.name, kind.count)}
        </Button>
      </h3>
      {kind.maskable.length > 0 && (
        <Button
          id={maskId}
          className={styles.kindFix}
          aria-labelledby={`${maskId} ${titleId}`}
          onClick={() => {
            cards.actions.onMask(kind.maskable);
          }}
        >
          {words.maskAll(kind.maskable.length)}
        </Button>
      )}
      {open && <CardList findings={kind.findings} {...cards} />}
    </div>
  );
}
