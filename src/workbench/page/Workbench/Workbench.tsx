import {
  Badge,
  FluentProvider,
  Link,
  makeStyles,
  mergeClasses,
  Subtitle1,
  teamsHighContrastTheme,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { ComposeWindow } from '../ComposeWindow/ComposeWindow';
import { ReadingWindow } from '../ReadingWindow/ReadingWindow';
import { SidePanel } from '../SidePanel/SidePanel';
import { SmartAlertDialog } from '../SmartAlertDialog/SmartAlertDialog';
import { TaskPane } from '../TaskPane/TaskPane';
import { useWorkbench } from '../workbench-context';

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground4,
    boxSizing: 'border-box',
    // One above the other, everything as long as it is, and the page scrolls.
    '@media (max-width: 860px)': { height: 'auto', minHeight: '100vh' },
    borderTop: `6px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  parts: {
    display: 'grid',
    gridTemplateColumns: '272px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '@media (min-width: 861px)': { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
    gridTemplateRows: 'minmax(0, 1fr)',
    flexGrow: 1,
    minHeight: 0,
    '@media (max-width: 860px)': {
      display: 'flex',
      flexDirection: 'column',
    },
    // A task pane is designed for 320 pixels: there it gets them all.
    '@media (min-width: 361px) and (max-width: 860px)': { padding: tokens.spacingHorizontalS },
    '@media (max-width: 360px)': { padding: 0 },
  },
  withPane: {
    gridTemplateColumns: '272px minmax(0, 1fr) 322px',
    '@media (max-width: 1100px)': { gridTemplateColumns: '200px minmax(0, 1fr) 322px' },
  },
  panel: { overflowY: 'auto' },
  windows: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    minHeight: 0,
  },
});

/** The whole page: a plain grey tool around an Outlook that looks like one. */
export function Workbench(): ReactElement {
  const { state, texts } = useWorkbench();
  const styles = useStyles();
  const { locale, theme } = state.settings;
  const isPaneOpen = state.pane.isOpen;

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [locale, theme]);

  return (
    <FluentProvider theme={THEMES[theme]}>
      {/* The provider hands its own class on to dialogs, so the page's looks are not put there. */}
      <div className={styles.page}>
        <header className={styles.header}>
          <Badge appearance="filled" color="important" size="large">
            {texts.frame.badge}
          </Badge>
          <Subtitle1 as="h1" className={styles.title}>
            {texts.frame.title}
          </Subtitle1>
          <Text size={200}>{texts.frame.what}</Text>
          <Link href="teams.html">{texts.frame.teams}</Link>
        </header>
        <div className={mergeClasses(styles.parts, isPaneOpen && styles.withPane)}>
          <SidePanel className={styles.panel} />
          <main className={styles.windows}>
            {state.received !== null && <ReadingWindow received={state.received} />}
            {state.isWriting && <ComposeWindow key={state.session} />}
          </main>
          {isPaneOpen && <TaskPane />}
        </div>
      </div>
      <SmartAlertDialog />
    </FluentProvider>
  );
}
