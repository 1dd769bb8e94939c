import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';

export interface PageFrameProps {
  readonly title: string;
  /** Where the link back leads; none on the first page. */
  readonly back?: { readonly href: string; readonly name: string };
  /** One sentence under the heading. */
  readonly lead?: string;
  /** False for the page somebody arrives at, and where something else takes the focus. */
  readonly takesFocus: boolean;
  /** Two columns need more room than text to read. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '800px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
      gap: tokens.spacingVerticalL,
    },
    '@media print': { maxWidth: 'none', padding: 0 },
  },
  wide: { maxWidth: '1120px' },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
    outlineStyle: 'none',
    '@media (max-width: 480px)': {
      fontSize: tokens.fontSizeBase600,
      lineHeight: tokens.lineHeightBase600,
    },
  },
});

/** One page: the way back, what it is, and its content. Mounted anew for each page. */
export function PageFrame({
  title,
  back,
  lead,
  takesFocus,
  isWide = false,
  children,
}: PageFrameProps): ReactElement {
  const styles = useStyles();
  const reading = useReadingStyles();
  const { tab } = useTabTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsFocus = useRef(takesFocus);

  useEffect(() => {
    window.scrollTo(0, 0);
    // Without it the keyboard and the screen reader would stay on a link that is no longer there.
    if (wantsFocus.current) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <main className={mergeClasses(styles.page, isWide && styles.wide)}>
      <div className={styles.head}>
        {back !== undefined && (
          <Link
            href={back.href}
            className={mergeClasses(styles.back, reading.link, reading.noPrint)}
            aria-label={tab.back(back.name)}
          >
            <ArrowLeftRegular aria-hidden />
            {back.name}
          </Link>
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {lead !== undefined && <p className={reading.text}>{lead}</p>}
      </div>
      {children}
    </main>
  );
}
