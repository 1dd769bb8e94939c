import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import { FindingCard } from '../FindingCard/FindingCard';
import type { FindingActions } from '../FindingCard/FindingCard';
import type { FindingView } from '../finding-view';
import { useTexts } from '../speech';
import { useFindingGroupStyles } from './FindingGroup.styles';

export interface CardListProps {
  readonly findings: readonly FindingView[];
  readonly revealed: ReadonlySet<string>;
  readonly actions: FindingActions;
}

/** A pasted table can hold thousands of numbers. A screenful is enough to decide, and the page stays quick. */
const CARDS_AT_ONCE = 20;

/** Cards, the first of them at once. The focus goes to the first of those that were asked for. */
export function CardList({ findings, revealed, actions }: CardListProps): ReactElement | null {
  const styles = useFindingGroupStyles();
  const { someMore } = useTexts().pane.finding;
  const [limit, setLimit] = useState(CARDS_AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const hidden = findings.length - limit;
  useEffect(() => {
    if (limit > CARDS_AT_ONCE)
      list.current?.children[limit - CARDS_AT_ONCE]?.querySelector('button')?.focus();
  }, [limit]);
  if (findings.length === 0) return null;
  return (
    <>
      <ul ref={list} className={styles.list}>
        {findings.slice(0, limit).map((finding) => (
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
          {someMore(hidden)}
        </Button>
      )}
    </>
  );
}
