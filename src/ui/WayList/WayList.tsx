import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';
import { useWayListStyles } from './WayList.styles';

export interface WayItem {
  readonly id: string;
  readonly name: string;
  /** When it is good. */
  readonly fit: string;
  readonly contact: string;
  /** What to mind. */
  readonly note: string;
}

/** Ways, best first, with what is needed to take them. */
export function WayList({ items }: { readonly items: readonly WayItem[] }): ReactElement {
  const styles = useWayListStyles();
  const reading = useReadingStyles();
  const { ways } = useTabTexts();
  return (
    <ol className={mergeClasses(reading.bareList, styles.list)}>
      {items.map(({ id, name, fit, contact, note }, place) => (
        <li key={id} className={reading.card}>
          <div className={styles.name}>
            {name}
            {place === 0 && <span className={styles.best}> ({ways.best})</span>}
          </div>
          {contact !== '' && <div className={styles.contact}>{contact}</div>}
          {[fit, note]
            .filter((sentence) => sentence !== '')
            .map((sentence) => (
              <p key={sentence} className={reading.quiet}>
                {sentence}
              </p>
            ))}
        </li>
      ))}
    </ol>
  );
}
