import type { ReactElement, ReactNode } from 'react';
import { useFoldStyles } from './Fold.styles';

export interface FoldProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A part of a page that can be folded away: the browser's own, which prints and is found by its search. */
export function Fold({ title, isOpen, children }: FoldProps): ReactElement {
  const styles = useFoldStyles();
  return (
    <details className={styles.fold} open={isOpen}>
      {/* office.js moves the focus itself and knows a stop by its tabindex only. */}
      <summary className={styles.summary} tabIndex={0}>
        <h2 className={styles.title}>{title}</h2>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
