import type { Root } from 'react-dom/client';
import { packHash, policy } from 'umschlag-policy/check';
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
import { loadPolicy } from './load-policy';
import { pageVisibility } from './page-visibility';
import { createPaneSession } from './pane-session';
import { watchMessage } from './watch-message';
import { whenIdle } from './when-idle';

// Here for `change-tools`, whose imports the build leads here (LateImportsPlugin).
export { isVisibleOutsider, linkOfFinding } from '../../check';
export {
  createLinkCatalogue,
  DETECTORS,
  findLinks,
  isLetterOrDigit,
  isSamePerson,
  knownPerson,
  maskLink,
  nameWords,
} from '../../engine';
export { JUSTIFICATION_KEY } from '../../hosts/outlook/justification-store';
export { readHeaders } from '../../hosts/outlook/mail-headers';
export { MAX_BODY_CHARS, readBody, wholeBody } from '../../hosts/outlook/read-body';
export { itemKind, readAttachments, readSubject } from '../../hosts/outlook/read-message';
export { readRecipients, recipientFields } from '../../hosts/outlook/read-recipients';
export { formatDetector } from '../../ui/format-detector';
export { availableRemedies, writableParts } from './available-remedies';
export { hostErrorCode } from './pane-memory';
export { isSameAttachments, isSameBody, isSameMessage, isSameRecipients } from './same-message';
export { isUndoable } from './undo-step';

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
        tools={{
          loadContent,
          loadPolicy,
          client: readClient,
          capabilities: () => host.capabilities,
          packHash,
        }}
      />
    </TaskPaneApp>,
  );
  await session.check();
  // Nobody waits for what the buttons need. If it does not come, the button says so.
  whenIdle(() => void session.prepare());
  watchMessage(session, host, pageVisibility);
  announcePresence(host, pageVisibility.isVisible);
}
