import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../speech';

/** Most checks are done sooner; showing something for a blink is worse than showing nothing. */
const QUIET_MS = 200;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

/** The pane before its first answer. */
export function PaneSkeleton(): ReactElement | null {
  const styles = useStyles();
  const { pane } = useTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!late) return null;
  return (
    <main className={styles.box}>
      <h1 className={styles.title}>{pane.loading}</h1>
      <Skeleton aria-hidden>
        <div className={styles.box}>
          <SkeletonItem size={32} />
          <SkeletonItem size={96} />
          <SkeletonItem size={96} />
        </div>
      </Skeleton>
    </main>
  );
}
