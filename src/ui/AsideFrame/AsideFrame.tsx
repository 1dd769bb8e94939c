import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { keepTabHere } from '../keep-tab-here';
import { useTexts } from '../speech';

export interface AsideFrameProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100vh', overflowY: 'auto' },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { paddingInlineStart: 0, justifyContent: 'flex-start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});

/** A second view in place of the first: the way back comes first, the heading takes the focus, Escape leads back. */
export function AsideFrame({ title, onBack, children }: AsideFrameProps): ReactElement {
  const styles = useStyles();
  const { aside } = useTexts().pane;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  return (
    <div
      className={styles.frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        // office.js would hand the focus to Outlook.
        event.stopPropagation();
        onBack();
      }}
    >
      <header className={styles.head}>
        <Button
          className={styles.back}
          appearance="transparent"
          icon={<ArrowLeft20Regular />}
          onClick={onBack}
        >
          {aside.back}
        </Button>
        <h1 ref={heading} tabIndex={-1} className={styles.title} onKeyDown={keepTabHere}>
          {title}
        </h1>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
