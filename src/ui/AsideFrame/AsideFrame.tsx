import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../Button/Button';
import { keepTabHere } from '../keep-tab-here';
import { useTexts } from '../speech';
import { useAsideFrameStyles } from './AsideFrame.styles';

export interface AsideFrameProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A second view in place of the first: the way back comes first, the heading takes the focus, Escape leads back. */
export function AsideFrame({ title, onBack, children }: AsideFrameProps): ReactElement {
  const styles = useAsideFrameStyles();
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
