import {
  Badge,
  Button,
  Checkbox,
  Field,
  FluentProvider,
  Input,
  Link,
  makeStyles,
  Subtitle1,
  Subtitle2,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { languageOf, teamsWorkbenchTextsFor } from '../../texts';
import { Choice } from '../page/SidePanel/Choice';
import type { TabConnection } from '../teams-host/connect-tab';
import {
  TEAMS_ANSWERS,
  TEAMS_HOSTS,
  TEAMS_LOCALES,
  TEAMS_THEMES,
  USUAL_TEAMS,
} from '../teams-host/teams-settings';
import type { TeamsSettings } from '../teams-host/teams-settings';
import { TabFrame } from './TabFrame';

const THEMES = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  glass: teamsLightTheme,
};

const WIDTHS = ['full', 'half', 'phone'] as const;
const PIXELS = { full: null, half: 720, phone: 320 };

/** More than anybody reads. */
const CALLS_KEPT = 50;

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground4,
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
    flexGrow: 1,
    display: 'grid',
    gridTemplateColumns: '272px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    '@media (max-width: 860px)': {
      display: 'flex',
      flexDirection: 'column',
      padding: tokens.spacingHorizontalS,
    },
  },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  calls: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxHeight: '200px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  tab: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: '560px' },
});

/** A plain grey tool around the tab, playing the window it lives in. */
export function TeamsWorkbench(): ReactElement {
  const styles = useStyles();
  const [settings, setSettings] = useState(USUAL_TEAMS);
  const [hasFrameClipboard, setFrameClipboard] = useState(false);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('full');
  const [calls, setCalls] = useState<readonly string[]>([]);
  const [connection, setConnection] = useState<TabConnection | null>(null);
  const { theme, locale, host, answers, hasClipboard, subPage } = settings;
  const words = teamsWorkbenchTextsFor(languageOf(locale));
  const set = (changed: Partial<TeamsSettings>): void => {
    setSettings((last) => ({ ...last, ...changed }));
  };

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
    // The look changes while the tab is open; everything else loads it anew.
    connection?.tell('themeChange', theme);
  }, [connection, locale, theme]);

  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={styles.page}>
        <header className={styles.header}>
          <Badge appearance="filled" color="important" size="large">
            {words.badge}
          </Badge>
          <Subtitle1 as="h1" className={styles.title}>
            {words.title}
          </Subtitle1>
          <Text size={200}>{words.what}</Text>
          <Link href="./">{words.outlook}</Link>
        </header>
        <div className={styles.parts}>
          <nav className={styles.panel} aria-label={words.settings}>
            <Choice
              label={words.theme}
              options={TEAMS_THEMES}
              value={theme}
              name={(value) => words.themes[value]}
              onChoose={(value) => {
                set({ theme: value });
              }}
            />
            <Choice
              label={words.locale}
              options={TEAMS_LOCALES}
              value={locale}
              name={(value) => value}
              onChoose={(value) => {
                set({ locale: value });
              }}
            />
            <Choice
              label={words.host}
              options={TEAMS_HOSTS}
              value={host}
              name={(value) => words.hosts[value]}
              onChoose={(value) => {
                set({ host: value });
              }}
            />
            <Choice
              label={words.answers}
              options={TEAMS_ANSWERS}
              value={answers}
              name={(value) => words.answersNames[value]}
              onChoose={(value) => {
                set({ answers: value });
              }}
            />
            <Choice
              label={words.width}
              options={WIDTHS}
              value={width}
              name={(value) => words.widths[value]}
              onChoose={setWidth}
            />
            <Field label={words.subPage} hint={words.subPageHint} size="small">
              <Input
                size="small"
                value={subPage}
                onChange={(_, { value }) => {
                  set({ subPage: value });
                }}
              />
            </Field>
            <Checkbox
              label={words.frameClipboard}
              checked={hasFrameClipboard}
              onChange={(_, { checked }) => {
                setFrameClipboard(checked === true);
              }}
            />
            <Checkbox
              label={words.hostClipboard}
              checked={hasClipboard}
              onChange={(_, { checked }) => {
                set({ hasClipboard: checked === true });
              }}
            />
            <Button
              onClick={() => {
                connection?.tell('backButtonPress');
              }}
            >
              {words.back}
            </Button>
            <Subtitle2 as="h2" className={styles.title}>
              {words.calls}
            </Subtitle2>
            {calls.length === 0 ? (
              <Text size={200}>{words.noCalls}</Text>
            ) : (
              <ul className={styles.calls} aria-label={words.calls} tabIndex={0}>
                {calls.map((call, place) => (
                  <li key={calls.length - place}>{call}</li>
                ))}
              </ul>
            )}
          </nav>
          <main className={styles.tab}>
            <TabFrame
              key={`${locale} ${host} ${answers} ${hasClipboard} ${subPage} ${hasFrameClipboard}`}
              title={words.tab}
              settings={settings}
              hasFrameClipboard={hasFrameClipboard}
              widthPixels={PIXELS[width]}
              onConnection={setConnection}
              onCall={(call) => {
                setCalls((last) => [call, ...last].slice(0, CALLS_KEPT));
              }}
            />
          </main>
        </div>
      </div>
    </FluentProvider>
  );
}
