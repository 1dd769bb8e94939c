import type { ReactElement, ReactNode } from 'react';
import { usePaneLayoutStyles } from './PaneLayout.styles';

export interface PaneLayoutProps {
  readonly head: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** Head and foot in view, the list between them scrolls: a focused button can never lie under the foot. */
export function PaneLayout({ head, foot, children }: PaneLayoutProps): ReactElement {
  const styles = usePaneLayoutStyles();
  return (
    <div className={styles.layout}>
      {head}
      <main className={styles.main}>{children}</main>
      <div className={styles.foot}>{foot}</div>
    </div>
  );
}
