import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this height head and foot would leave no room for the list: everything scrolls, only the foot stays. */
const LOW_PANE = '@media (max-height: 400px)';

export const usePaneLayoutStyles = makeStyles({
  layout: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    // Where known: the height that is really in view while a phone shows its keyboard.
    '@supports (height: 100dvh)': { height: '100dvh' },
    [LOW_PANE]: { overflowY: 'auto' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    [LOW_PANE]: { overflowY: 'visible', minHeight: 'auto', flexShrink: 0 },
  },
  foot: { [LOW_PANE]: { position: 'sticky', bottom: 0 } },
});
