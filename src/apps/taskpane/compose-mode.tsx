import type { Root } from 'react-dom/client';
import { packHash, policy } from 'umschlag-policy';
import { checkMessage } from '../../check';
import { readSendFeatures } from '../../hosts/outlook/complete-send';
import { createOutlookHost } from '../../hosts/outlook/outlook-host';
import { readClient } from '../../hosts/outlook/read-client';
import { markHeaders } from '../../policy';
import type { Language, PaneTexts } from '../../texts';
import { TaskPane } from './TaskPane';
import { TaskPaneApp } from './TaskPaneApp';
import { announcePresence } from './announce-presence';
import { loadContent } from './load-content';
import { pageVisibility } from './page-visibility';
import { createPaneSession } from './pane-session';
import { watchMessage } from './watch-message';
import { whenIdle } from './when-idle';

/** Beside a message that is written: the check, now and whenever something changes. Resolves with the first answer. */
export async function startComposing(root: Root, language: Language, texts: PaneTexts): Promise<void> {
  const host = createOutlookHost(markHeaders(policy));
  const session = createPaneSession({
    host,
    check: (message) => checkMessage(message, policy),
    secured: policy.secured,
  });
  root.render(
    <TaskPaneApp language={language} texts={texts}>
      <TaskPane
        session={session}
        policy={policy}
        canAsk={readSendFeatures().button}
        tools={{ loadContent, client: readClient, capabilities: () => host.capabilities, packHash }}
      />
    </TaskPaneApp>,
  );
  await session.check();
  // Nobody waits for what the buttons need. If it does not come, the button says so.
  whenIdle(() => void session.prepare());
  watchMessage(session, host, pageVisibility);
  announcePresence(host, pageVisibility.isVisible);
}
