import type { ReactElement } from 'react';
import { useStatusRegionStyles } from './StatusRegion.styles';

export interface StatusRegionProps {
  /** Changes whenever something is to be said, also the same words again. */
  readonly sayId: string;
  readonly text: string;
}

/** What screen readers hear, once each. It stands in the page from the start, or the first words would be lost. */
export function StatusRegion({ sayId, text }: StatusRegionProps): ReactElement {
  const styles = useStatusRegionStyles();
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.hidden}>
      <span key={sayId}>{text}</span>
    </div>
  );
}
