import { Button } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { FindingCard } from '../FindingCard/FindingCard';
import type { FindingActions } from '../FindingCard/FindingCard';
import { LevelIcon } from '../LevelIcon/LevelIcon';
import type { LevelView } from '../finding-view';
import { useTexts } from '../speech';
import { useFindingGroupStyles } from './FindingGroup.styles';

export interface FindingGroupProps {
  readonly view: LevelView;
  readonly advice: string;
  readonly revealed: ReadonlySet<string>;
  readonly actions: FindingActions;
  /** Stands below the cards, e.g. the form for a reason. */
  readonly children?: ReactNode;
}

/** A pasted table can hold thousands of numbers. A screenful is enough to decide, and the page stays quick. */
const CARDS_AT_ONCE = 20;

/** All findings of one level. Hints wait behind their heading. */
export function FindingGroup({ view, advice, revealed, actions, children }: FindingGroupProps): ReactElement {
  const styles = useFindingGroupStyles();
  const { levels, pane } = useTexts();
  const canCollapse = view.level === 'hint';
  const [open, setOpen] = useState(!canCollapse);
  const [limit, setLimit] = useState(CARDS_AT_ONCE);
  const id = useId();
  const title = `${levels[view.level].group} (${view.count})`;
  const hidden = view.findings.length - limit;
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
          <ul className={styles.list}>
            {view.findings.slice(0, limit).map((finding) => (
              <li key={finding.key}>
                <FindingCard finding={finding} isRevealed={revealed.has(finding.key)} actions={actions} />
              </li>
            ))}
          </ul>
          {hidden > 0 && (
            <Button
              onClick={() => {
                setLimit(limit + CARDS_AT_ONCE);
              }}
            >
              {pane.finding.someMore(Math.min(hidden, CARDS_AT_ONCE))}
            </Button>
          )}
          {children}
        </>
      )}
    </section>
  );
}
