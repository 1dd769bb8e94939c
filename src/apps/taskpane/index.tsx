/**
 * The task pane's start. office.js has set `history.pushState` to null and lets `alert` throw by the time this runs:
 * there is no router here, and nothing asks through the browser.
 */
import { createRoot } from 'react-dom/client';
import { displayLanguage } from '../../hosts/outlook/office-api';
import { PaneSkeleton } from '../../ui/PaneSkeleton/PaneSkeleton';
import { languageOf, startTextsFor } from '../../texts';
import { LoadFailed } from './LoadFailed';
import { TaskPaneApp } from './TaskPaneApp';
import { openPane } from './open-pane';

/** The frame stands at once; the check, the views and the words follow, each a file of its own. */
function start(container: HTMLElement): void {
  const root = createRoot(container);
  const language = languageOf(navigator.language);

  const showFailed = (isBusy: boolean): void => {
    const spoken = languageOf(displayLanguage() === '' ? navigator.language : displayLanguage());
    root.render(
      <TaskPaneApp language={spoken} texts={null}>
        <LoadFailed words={startTextsFor(spoken).failed} isBusy={isBusy} onAgain={again} />
      </TaskPaneApp>,
    );
  };
  const open = async (): Promise<void> => {
    try {
      await openPane(root, language);
    } catch {
      showFailed(false);
    }
  };
  /** What was pressed goes away, and the focus with it: the answer takes it. */
  const again = (): void => {
    showFailed(true);
    void open().then(() => {
      if (document.activeElement === document.body) container.querySelector('h1')?.focus();
    });
  };

  root.render(
    <TaskPaneApp language={language} texts={null}>
      <PaneSkeleton text={startTextsFor(language).loading} />
    </TaskPaneApp>,
  );
  void open();
}

const container = document.getElementById('root');
if (container !== null) start(container);
