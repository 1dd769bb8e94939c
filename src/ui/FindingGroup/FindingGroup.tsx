import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../Button/Button';
import type { FindingActions } from '../FindingCard/FindingCard';
import { LevelIcon } from '../LevelIcon/LevelIcon';
import type { LevelView } from '../finding-view';
import { CardList } from './CardList';
import { useTexts } from '../speech';
import { useFindingGroupStyles } from './FindingGroup.styles';
import { KindGroup } from './KindGroup';
import { groupByKind } from './group-by-kind';

export interface FindingGroupProps {
  readonly view: LevelView;
  readonly advice: string;
  readonly revealed: ReadonlySet<string>;
  readonly actions: FindingActions;
  /** Stands below the cards, e.g. the form for a reason. */
  readonly children?: ReactNode;
}

/** All findings of one level. Hints wait behind their heading; of what there is a lot, each kind does. */
export function FindingGroup({ view, advice, revealed, actions, children }: FindingGroupProps): ReactElement {
  const styles = useFindingGroupStyles();
  const { levels } = useTexts();
  const canCollapse = view.level === 'hint';
  const [open, setOpen] = useState(!canCollapse);
  const id = useId();
  const title = `${levels[view.level].group} (${view.count})`;
  const { single, kinds } = useMemo(() => groupByKind(view.findings), [view.findings]);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        <LevelIcon level={view.level} />
        {canCollapse ? (
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
            {title}
          </Button>
        ) : (
          title
        )}
      </h2>
      {open && (
        <>
          <p className={styles.advice}>{advice}</p>
          {kinds.map((kind) => (
            <KindGroup key={kind.detector} kind={kind} revealed={revealed} actions={actions} />
          ))}
          <CardList findings={single} revealed={revealed} actions={actions} />
          {children}
        </>
      )}
    </section>
  );
}
