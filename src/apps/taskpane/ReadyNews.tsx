import type { ReactElement } from 'react';
import { NoticeBar } from '../../ui/NoticeBar/NoticeBar';
import { UndoBar } from '../../ui/UndoBar/UndoBar';
import { useTexts } from '../../ui/speech';
import { undoText, visibleNotice } from './describe-notice';
import type { PaneSession } from './pane-session';
import type { PaneReady } from './pane-state';

export interface ReadyNewsProps {
  readonly state: PaneReady;
  readonly session: PaneSession;
  readonly undoRef: (button: HTMLButtonElement | null) => void;
}

/** What has just happened, above the buttons: a notice, and the way back as long as there is one. */
export function ReadyNews({ state, session, undoRef }: ReadyNewsProps): ReactElement {
  const texts = useTexts();
  const notice = visibleNotice(state, texts);
  return (
    <>
      {notice !== null && <NoticeBar text={notice} />}
      {state.undo !== null && (
        <UndoBar
          buttonRef={undoRef}
          text={undoText(state.undo, texts)}
          isBusy={state.busy === 'fixing'}
          onUndo={() => void session.undo()}
        />
      )}
    </>
  );
}
