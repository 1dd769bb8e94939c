import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Point } from '../../policy';
import { useReadingStyles } from '../reading-styles';

export interface PointListProps {
  readonly points: readonly Point[];
  /** Steps in their order; else points side by side. */
  readonly isOrdered: boolean;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: '1.6em',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '& > li::marker': { fontWeight: tokens.fontWeightSemibold },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Headings with a sentence or two each. */
export function PointList({ points, isOrdered }: PointListProps): ReactElement {
  const styles = useStyles();
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
