import { Link, mergeClasses } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';
import { usePageFrameStyles } from './PageFrame.styles';

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

/** One page: the way back, what it is, and its content. Mounted anew for each page. */
export function PageFrame({
  title,
  back,
  lead,
  takesFocus,
  isWide = false,
  children,
}: PageFrameProps): ReactElement {
  const styles = usePageFrameStyles();
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
