import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/Button/Button';
import { PageFrame } from '../../ui/PageFrame/PageFrame';
import { useReadingStyles } from '../../ui/reading-styles';
import { useTabTexts } from '../../ui/tab-speech';

/** Faster than this nothing should flash. */
const SILENCE_MS = 200;

/** Before the content is there, and when it does not come. */
export function LoadingPage({ hasFailed }: { readonly hasFailed: boolean }): ReactElement {
  const reading = useReadingStyles();
  const { tab } = useTabTexts();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSlow(true);
    }, SILENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);

  if (!hasFailed) return <main aria-busy>{isSlow && <p className={reading.text}>{tab.loading}</p>}</main>;
  return (
    <PageFrame title={tab.loadFailed.title} lead={tab.loadFailed.text} takesFocus>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {tab.loadFailed.reload}
        </Button>
      </div>
    </PageFrame>
  );
}
