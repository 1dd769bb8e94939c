import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { connectTab } from '../teams-host/connect-tab';
import type { TabConnection } from '../teams-host/connect-tab';
import type { TeamsSettings } from '../teams-host/teams-settings';

const PAGE = 'addin/tab.html';

/** As Teams has it: no `allow-modals`, so printing from the tab is silently ignored. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads';

export interface TabFrameProps {
  readonly title: string;
  readonly settings: TeamsSettings;
  /** Whether the frame may use the browser's clipboard. */
  readonly hasFrameClipboard: boolean;
  readonly widthPixels: number | null;
  /** The same function at each rendering. */
  readonly onConnection: (connection: TabConnection | null) => void;
  readonly onCall: (call: string) => void;
}

const useStyles = makeStyles({
  frame: {
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    width: '100%',
    maxWidth: '100%',
    height: '100%',
    minHeight: '480px',
  },
});

/** The tab, as it is built, in a frame. Mounted anew where a real host would load it anew. */
export function TabFrame({
  title,
  settings,
  hasFrameClipboard,
  widthPixels,
  onConnection,
  onCall,
}: TabFrameProps): ReactElement {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const current = useRef(settings);
  const heard = useRef(onCall);
  useEffect(() => {
    current.current = settings;
    heard.current = onCall;
  }, [settings, onCall]);

  useEffect(() => {
    if (frame.current === null) return undefined;
    const opened = connectTab({
      frame: frame.current,
      origin: location.origin,
      settings: () => current.current,
      onRequest: ({ func, args }) => {
        heard.current(`${func} ${JSON.stringify(args)}`);
      },
    });
    onConnection(opened);
    frame.current.src = `${PAGE}?theme=${current.current.theme}&locale=${current.current.locale}`;
    return () => {
      opened.close();
      onConnection(null);
    };
  }, [onConnection]);

  return (
    <iframe
      ref={frame}
      title={title}
      className={styles.frame}
      style={widthPixels === null ? undefined : { width: `${widthPixels}px` }}
      sandbox={SANDBOX}
      allow={hasFrameClipboard ? 'clipboard-write' : "clipboard-write 'none'"}
    />
  );
}
