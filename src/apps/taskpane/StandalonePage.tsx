import type { ReactElement } from 'react';
import { Button } from '../../ui/Button/Button';
import { useTexts } from '../../ui/speech';
import { useNoticePageStyles } from './notice-page.styles';

/** Somebody opened the pane's address in a browser, or Outlook did not answer in time. */
export function StandalonePage(): ReactElement {
  const styles = useNoticePageStyles();
  const { pane } = useTexts();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{pane.standalone.title}</h1>
      <p>{pane.standalone.text}</p>
      <p>{pane.privacy}</p>
      <Button
        onClick={() => {
          location.reload();
        }}
      >
        {pane.standalone.again}
      </Button>
    </main>
  );
}
