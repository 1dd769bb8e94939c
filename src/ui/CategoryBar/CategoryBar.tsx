import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useReadingStyles } from '../reading-styles';

export interface CategoryLink {
  readonly href: string;
  readonly name: string;
  readonly isCurrent: boolean;
}

export interface CategoryBarProps {
  readonly label: string;
  readonly categories: readonly CategoryLink[];
}

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  link: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  current: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    // Forced colours drop the background; the line stays.
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    ':hover': { color: tokens.colorNeutralForegroundOnBrand },
  },
});

/** Topics as links: each has an address that can be shared. */
export function CategoryBar({ label, categories }: CategoryBarProps): ReactElement {
  const styles = useStyles();
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
