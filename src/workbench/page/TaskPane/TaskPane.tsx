import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { openAddInFrame } from '../../runtime/add-in-frame';
import { focusBeside } from '../focus-beside';
import { useWorkbench } from '../workbench-context';

const PAGE = 'addin/taskpane.html';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '560px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  header: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
  place: { flexGrow: 1, display: 'flex', '> iframe': { border: 'none', width: '100%', flexGrow: 1 } },
});

/** The add-in's task pane: our production page in a frame of its own. A changed client or another window means a new page. */
export function TaskPane(): ReactElement {
  const { state, store, calls, texts } = useWorkbench();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { locale, theme, mailboxSet, permission } = state.settings;
  const { beside } = state.pane;
  const title = texts.pane.title;

  useEffect(() => {
    const { frame, close } = openAddInFrame({
      page: PAGE,
      context: { ...calls, window: beside },
      onFocusExit: (exit) => {
        focusBeside(frame, exit);
      },
    });
    frame.title = title;
    place.current?.append(frame);
    return () => {
      close();
      frame.remove();
    };
  }, [calls, beside, title, locale, theme, mailboxSet, permission]);

  // Outlook gives the pane the focus each time it is asked for, also when it is open already.
  useEffect(() => {
    place.current?.querySelector('iframe')?.focus();
  }, [state.pane]);

  return (
    <aside className={styles.pane} aria-label={title}>
      <div className={styles.header}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.pane.close}
          onClick={() => {
            store.dispatch({ type: 'pane-closed' });
          }}
        />
      </div>
      <div ref={place} className={styles.place} />
    </aside>
  );
}
