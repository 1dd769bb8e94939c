import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface StatusRegionProps {
  /** Changes whenever something is to be said, also the same words again. */
  readonly sayId: string;
  readonly text: string;
}

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What screen readers hear, once each. It stands in the page from the start, or the first words would be lost. */
export function StatusRegion({ sayId, text }: StatusRegionProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.hidden}>
      <span key={sayId}>{text}</span>
    </div>
  );
}
