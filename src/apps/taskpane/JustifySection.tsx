import { useCallback, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Policy } from '../../policy';
import { keepTabHere } from '../../ui/keep-tab-here';
import { useTexts } from '../../ui/speech';
import { focusFirst, useLostFocus } from '../../ui/use-lost-focus';
import { LateReason } from './LateReason';
import type { OpenAside } from './aside-request';
import type { PaneSession } from './pane-session';
import type { PaneReady } from './pane-state';

export interface JustifySectionProps {
  readonly state: PaneReady;
  readonly session: PaneSession;
  readonly loadPolicy: () => Promise<Policy>;
  readonly onAside: OpenAside;
}

/** The form for a reason, or the reason; a sentence where none can be given. */
export function JustifySection({ state, session, loadPolicy, onAside }: JustifySectionProps): ReactElement {
  const { justify } = useTexts().pane;
  const { justification, report } = state;
  const box = useRef<HTMLDivElement>(null);
  const focusBox = useCallback(() => {
    focusFirst(box.current);
  }, []);
  useLostFocus(justification === null ? 'form' : 'recorded', focusBox);
  const isBusy = state.busy === 'recording';

  if (report.verdict.level === 'stop') return <p>{justify.stopFirst}</p>;
  if (!state.canRemember) return <p>{justify.cannotRemember}</p>;
  return (
    <div ref={box} tabIndex={-1} onKeyDown={keepTabHere}>
      <LateReason
        loadPolicy={loadPolicy}
        onLostFocus={focusBox}
        draw={({ JustifyForm, RecordedReason }, { reasons }) =>
          justification === null ? (
            <JustifyForm
              reasons={reasons}
              isBusy={isBusy}
              onJustify={(reason, note) => void session.justify(reason, note)}
            />
          ) : (
            <RecordedReason
              reasons={reasons}
              reason={justification.reason}
              note={justification.note}
              isBusy={isBusy}
              onRevoke={() => void session.revoke()}
              onFileNote={() => {
                onAside({ kind: 'note' });
              }}
            />
          )
        }
      />
    </div>
  );
}
