import type { ReactElement } from 'react';
import { Button } from '../../ui/Button/Button';
import type { StartTexts } from '../../texts';
import { keepTabHere } from '../../ui/keep-tab-here';
import { useNoticePageStyles } from './notice-page.styles';

export interface LoadFailedProps {
  readonly words: StartTexts['failed'];
  /** It is being tried again: the button stays where the focus is. */
  readonly isBusy: boolean;
  readonly onAgain: () => void;
}

/** A file of the add-in did not come. Said aloud: nobody is to send in the belief that the check is running. */
export function LoadFailed({ words, isBusy, onAgain }: LoadFailedProps): ReactElement {
  const styles = useNoticePageStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title} tabIndex={-1} onKeyDown={keepTabHere}>
        {words.title}
      </h1>
      <p role="alert">{words.text}</p>
      <Button disabledFocusable={isBusy} onClick={onAgain}>
        {words.again}
      </Button>
    </main>
  );
}
