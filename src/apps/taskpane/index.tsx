/**
 * The task pane, put together. office.js has set `history.pushState` to null and lets `alert` throw by the time this
 * runs: there is no router here, and nothing asks through the browser.
 */
import { createRoot } from 'react-dom/client';
import { packHash, policy } from 'umschlag-policy';
import { checkMessage } from '../../check';
import { awaitOutlook } from '../../hosts/outlook/await-outlook';
import { readSendFeatures } from '../../hosts/outlook/complete-send';
import { createOutlookHost } from '../../hosts/outlook/outlook-host';
import { readClient } from '../../hosts/outlook/read-client';
import { receivedItem } from '../../hosts/outlook/received-mail';
import { markHeaders } from '../../policy';
import { languageOf } from '../../texts';
import { PaneSkeleton } from '../../ui/PaneSkeleton/PaneSkeleton';
import { StandalonePage } from './StandalonePage';
import { TaskPane } from './TaskPane';
import { TaskPaneApp } from './TaskPaneApp';
import { announcePresence } from './announce-presence';
import { loadContent } from './load-content';
import { pageVisibility } from './page-visibility';
import { createPaneSession } from './pane-session';
import { watchMessage } from './watch-message';

/** Longer than the slowest healthy Outlook takes; a person waits no longer before a blank page. */
const OUTLOOK_LIMIT_MS = 5_000;

async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const browserLanguage = languageOf(navigator.language);
  root.render(
    <TaskPaneApp language={browserLanguage}>
      <PaneSkeleton />
    </TaskPaneApp>,
  );
  if (!(await awaitOutlook(OUTLOOK_LIMIT_MS))) {
    root.render(
      <TaskPaneApp language={browserLanguage}>
        <StandalonePage />
      </TaskPaneApp>,
    );
    return;
  }
  const host = createOutlookHost(markHeaders(policy));
  if (receivedItem() !== null) {
    const [{ ReadingPane }, { createReadingTools }] = await Promise.all([
      import('./reading/ReadingPane'),
      import('./reading/reading-tools'),
    ]);
    const tools = createReadingTools();
    root.render(
      <TaskPaneApp language={languageOf(host.locale)}>
        <ReadingPane tools={tools} />
      </TaskPaneApp>,
    );
    return;
  }
  const session = createPaneSession({
    host,
    check: (message) => checkMessage(message, policy),
    secured: policy.secured,
  });
  root.render(
    <TaskPaneApp language={languageOf(host.locale)}>
      <TaskPane
        session={session}
        policy={policy}
        canAsk={readSendFeatures().button}
        tools={{ loadContent, client: readClient, capabilities: () => host.capabilities, packHash }}
      />
    </TaskPaneApp>,
  );
  await session.check();
  watchMessage(session, host, pageVisibility);
  announcePresence(host, pageVisibility.isVisible);
}

const container = document.getElementById('root');
if (container !== null) void start(container);
