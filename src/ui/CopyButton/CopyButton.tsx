import { Field, Textarea } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import type { CopyContent } from '../copy-text';
import { StatusRegion } from '../StatusRegion/StatusRegion';
import { useTabTexts } from '../tab-speech';
import { useCopyButtonStyles } from './CopyButton.styles';

export interface CopyButtonProps {
  readonly label: string;
  /** What is copied, for the announcement: „Absage“. */
  readonly what: string;
  readonly content: CopyContent;
  /** False where no way to copy worked. */
  readonly copy: (content: CopyContent) => Promise<boolean>;
  /** The one thing the page is for. */
  readonly isMain?: boolean;
}

const DONE_MS = 4000;

/** Copies, says so, and where nothing copies shows the text selected. */
export function CopyButton({ label, what, content, copy, isMain = false }: CopyButtonProps): ReactElement {
  const styles = useCopyButtonStyles();
  const { tab } = useTabTexts();
  const [state, setState] = useState<{
    readonly outcome: 'none' | 'done' | 'failed';
    readonly count: number;
  }>({
    outcome: 'none',
    count: 0,
  });
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, count } = state;

  useEffect(() => {
    if (outcome === 'failed') {
      field.current?.focus();
      field.current?.select();
    }
    if (outcome !== 'done') return undefined;
    const timer = setTimeout(() => {
      setState((last) => ({ ...last, outcome: 'none' }));
    }, DONE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome, count]);

  const onClick = (): void => {
    // Started in the click itself: later the browser would not allow it.
    void copy(content).then((isCopied) => {
      setState((last) => ({ outcome: isCopied ? 'done' : 'failed', count: last.count + 1 }));
    });
  };
  const said = { none: '', done: tab.copy.announce(what), failed: tab.copy.failed }[outcome];

  return (
    <div className={styles.place}>
      <Button
        className={isMain ? styles.main : undefined}
        appearance={isMain ? 'primary' : 'secondary'}
        size={isMain ? 'large' : 'medium'}
        icon={outcome === 'done' ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={onClick}
      >
        {outcome === 'done' ? tab.copy.done : label}
      </Button>
      <StatusRegion sayId={`${outcome} ${count}`} text={said} />
      {outcome === 'failed' && (
        <Field className={styles.byHand} label={tab.copy.field} hint={tab.copy.failed}>
          <Textarea textarea={{ ref: field }} readOnly rows={8} value={content.plain} />
        </Field>
      )}
    </div>
  );
}
