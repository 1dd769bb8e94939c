import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { TeamsHost, TeamsListener } from '../../hosts/teams/connect-teams';
import type { TeamsLook } from '../../hosts/teams/teams-look';
import type { Policy } from '../../policy';
import { languageOf } from '../../texts';
import type { Language } from '../../texts';
import { AppFrame } from '../../ui/AppFrame/AppFrame';
import { copyText } from '../../ui/copy-text';
import type { CopyContent } from '../../ui/copy-text';
import type { AddressBar } from './address-bar';
import type { LoadContent, TabContent } from './load-content';
import { LoadingPage } from './LoadingPage';
import { pageTitle } from './page-title';
import { parseRoute } from './routes';
import { TabPages } from './TabPages';
import { ToolsProvider } from './tab-tools';
import { useTeamsThemes } from './teams-themes.styles';

export interface TabAppProps {
  readonly policy: Policy;
  /** Of the pack that was built in: 64 hexadecimal digits. */
  readonly packHash: string;
  /** For the first paint. */
  readonly look: TeamsLook;
  readonly bar: AddressBar;
  readonly load: LoadContent;
  /** Calls back when there is a host, and whenever it says something; may never do so. */
  readonly connect: (listener: TeamsListener) => Promise<void>;
  readonly isFramed: boolean;
}

/** The tab in the look and language of the window around it; alone in a browser in those of the browser. */
export function TabApp({ look: firstLook, bar, load, connect, ...given }: TabAppProps): ReactElement {
  useTeamsThemes();
  const { policy, packHash, isFramed } = given;
  const [look, setLook] = useState(firstLook);
  const [host, setHost] = useState<TeamsHost | null>(null);
  const [query, setQuery] = useState('');
  const route = useSyncExternalStore(bar.subscribe, bar.current);
  const [firstRoute] = useState(route);
  const language = languageOf(look.locale);
  const { loaded, hasFailed } = useContent(load, language);

  useEffect(() => {
    void connect({
      onLook: (changed) => {
        setLook((last) => ({ ...last, ...changed }));
      },
      onHost: setHost,
      onBack: bar.back,
      onSubPage: (subPage) => {
        // Late answers must not take somebody away from what is being read.
        if (bar.current().page === 'home') bar.go(parseRoute(subPage));
      },
    });
  }, [connect, bar]);

  const copy = useCallback((content: CopyContent) => copyText(content, host?.writeClipboard ?? null), [host]);
  const tools = useMemo(
    () =>
      loaded === null
        ? null
        : {
            ...loaded,
            policy,
            packHash,
            host,
            isFramed,
            copy,
            query,
            setQuery,
            go: bar.go,
            hasMoved: route !== firstRoute,
          },
    [loaded, policy, packHash, host, isFramed, copy, query, bar, route, firstRoute],
  );

  return (
    <AppFrame
      language={language}
      title={pageTitle(route, language, loaded?.content.faq ?? [])}
      hostTheme={look.theme}
    >
      {tools === null ? (
        <LoadingPage hasFailed={hasFailed} />
      ) : (
        <ToolsProvider value={tools}>
          <TabPages route={route} />
        </ToolsProvider>
      )}
    </AppFrame>
  );
}

/** The content in the wanted language; until it is there, in the one before. */
function useContent(
  load: LoadContent,
  language: Language,
): { readonly loaded: TabContent | null; readonly hasFailed: boolean } {
  const [loaded, setLoaded] = useState<TabContent | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    load(language).then(
      (content) => {
        if (isWanted) setLoaded(content);
      },
      () => {
        if (isWanted) setHasFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, language]);
  return { loaded, hasFailed };
}
