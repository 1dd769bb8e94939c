import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useReadingStyles } from '../reading-styles';
import { useCategoryBarStyles } from './CategoryBar.styles';

export interface CategoryLink {
  readonly href: string;
  readonly name: string;
  readonly isCurrent: boolean;
}

export interface CategoryBarProps {
  readonly label: string;
  readonly categories: readonly CategoryLink[];
}

/** Topics as links: each has an address that can be shared. */
export function CategoryBar({ label, categories }: CategoryBarProps): ReactElement {
  const styles = useCategoryBarStyles();
  const reading = useReadingStyles();
  return (
    <nav aria-label={label} className={reading.noPrint}>
      <ul className={mergeClasses(reading.bareList, styles.list)}>
        {categories.map(({ href, name, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              className={mergeClasses(styles.link, isCurrent && styles.current)}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
