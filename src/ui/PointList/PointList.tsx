import type { ReactElement } from 'react';
import type { Point } from '../../policy';
import { useReadingStyles } from '../reading-styles';
import { usePointListStyles } from './PointList.styles';

export interface PointListProps {
  readonly points: readonly Point[];
  /** Steps in their order; else points side by side. */
  readonly isOrdered: boolean;
}

/** Headings with a sentence or two each. */
export function PointList({ points, isOrdered }: PointListProps): ReactElement {
  const styles = usePointListStyles();
  const reading = useReadingStyles();
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {points.map(({ id, title, text }) => (
        <li key={id}>
          <span className={styles.title}>{title}</span>
          <p className={reading.text}>{text}</p>
        </li>
      ))}
    </List>
  );
}
