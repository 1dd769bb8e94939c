import type { Root } from 'react-dom/client';
import { awaitOutlook } from '../../hosts/outlook/await-outlook';
import { displayLanguage } from '../../hosts/outlook/office-api';
import { receivedItem } from '../../hosts/outlook/received-mail';
import { languageOf, loadPaneTexts } from '../../texts';
import type { Language } from '../../texts';
import { StandalonePage } from './StandalonePage';
import { TaskPaneApp } from './TaskPaneApp';

/** Longer than the slowest healthy Outlook takes; a person waits no longer before a blank page. */
const OUTLOOK_LIMIT_MS = 5_000;

/**
 * Shows what belongs beside the message: the check while one is written, the invitations while one is read.
 *
 * @param language of the browser, until Outlook says its own.
 * @throws when a file of the add-in cannot be fetched.
 */
export async function openPane(root: Root, language: Language): Promise<void> {
  // Fetched while Outlook gets ready. What is not waited for after all must not fail unheard.
  const expectedTexts = loadPaneTexts(language);
  const composing = import(/* webpackChunkName: "compose" */ './compose-mode');
  for (const early of [expectedTexts, composing]) early.catch(() => undefined);

  if (!(await awaitOutlook(OUTLOOK_LIMIT_MS))) {
    root.render(
      <TaskPaneApp language={language} texts={await expectedTexts}>
        <StandalonePage />
      </TaskPaneApp>,
    );
    return;
  }
  const spoken = languageOf(displayLanguage());
  if (receivedItem() !== null) {
    const { startReading } = await import(/* webpackChunkName: "reading" */ './reading/reading-mode');
    startReading(root, spoken);
    return;
  }
  const texts = await (spoken === language ? expectedTexts : loadPaneTexts(spoken));
  const { startComposing } = await composing;
  await startComposing(root, spoken, texts);
}
