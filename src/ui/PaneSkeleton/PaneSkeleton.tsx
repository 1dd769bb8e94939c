import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { usePaneSkeletonStyles } from './PaneSkeleton.styles';

export interface PaneSkeletonProps {
  readonly text: string;
}

/** Most checks are done sooner; showing something for a blink is worse than showing nothing. */
const QUIET_MS = 200;

/** A pane waits once, however many parts of it are on their way: what stands there must not go and come again. */
let wasShown = false;

/** The pane before its first answer. */
export function PaneSkeleton({ text }: PaneSkeletonProps): ReactElement | null {
  const styles = usePaneSkeletonStyles();
  const [late, setLate] = useState(wasShown);
  useEffect(() => {
    const timer = setTimeout(() => {
      wasShown = true;
      setLate(true);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!late) return null;
  const card = mergeClasses(styles.line, styles.card);
  return (
    <main className={styles.box}>
      <h1 className={styles.title}>{text}</h1>
      <div className={styles.line} />
      <div className={card} />
      <div className={card} />
    </main>
  );
}
