import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWorkbench } from '../workbench-context';

const INTENTS = { informational: 'info', progress: 'info', error: 'error', insight: 'warning' } as const;

const useStyles = makeStyles({
  bars: { padding: `0 ${tokens.spacingHorizontalL}` },
});

/** Lines the add-in has put above the mail. */
export function NotificationBars(): ReactElement | null {
  const { state, store, texts } = useWorkbench();
  const styles = useStyles();
  if (state.notifications.length === 0) return null;
  return (
    <section aria-label={texts.notifications.region} className={styles.bars}>
      <MessageBarGroup>
        {state.notifications.map(({ key, type, message, action }) => (
          <MessageBar key={key} intent={INTENTS[type]}>
            <MessageBarBody>{message}</MessageBarBody>
            {action !== null && (
              <MessageBarActions>
                <Button
                  onClick={() => {
                    store.dispatch({ type: 'pane-opened', context: action.context });
                  }}
                >
                  {action.text}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        ))}
      </MessageBarGroup>
    </section>
  );
}
