import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { Policy } from '../../policy';
import { startTextsFor } from '../../texts';
import type { PaneTexts } from '../../texts';
import { PaneSkeleton } from '../../ui/PaneSkeleton/PaneSkeleton';
import { StatusRegion } from '../../ui/StatusRegion/StatusRegion';
import type { StatusRegionProps } from '../../ui/StatusRegion/StatusRegion';
import { useLanguage, useTexts } from '../../ui/speech';
import { AsidePane } from './AsidePane';
import type { AsideTools } from './AsidePane';
import { FailedPane } from './FailedPane';
import { ReadyPane } from './ReadyPane';
import { describeNotice } from './describe-notice';
import { describeVerdict } from './describe-verdict';
import type { PaneSession } from './pane-session';
import type { PaneState } from './pane-state';
import { useAside } from './use-aside';

export interface TaskPaneProps {
  readonly session: PaneSession;
  /** What the check reads of it is enough. */
  readonly policy: Policy;
  /** False where Outlook's own dialog cannot ask for a confirmation (below Mailbox 1.14): a reason takes its place. */
  readonly canAsk: boolean;
  readonly tools: AsideTools;
}

/** The whole pane. What is said aloud stands beside what is shown, so that it outlives every change of view. */
export function TaskPane({ session, policy, canAsk, tools }: TaskPaneProps): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const texts = useTexts();
  const language = useLanguage();
  const { opened, box, onOpen, onBack } = useAside(session.getState);
  const shared = { session, onAside: onOpen };
  const { loadPolicy } = tools;
  return (
    <>
      <StatusRegion {...announcement(state, texts)} />
      {/* Kept while something else is shown: folded groups, a half-written reason, the place in the list. */}
      <div ref={box} hidden={opened !== null}>
        {state.status === 'loading' && <PaneSkeleton text={startTextsFor(language).loading} />}
        {state.status === 'failed' && <FailedPane state={state} {...shared} />}
        {state.status === 'ready' && (
          <ReadyPane state={state} canAsk={canAsk} policy={policy} loadPolicy={loadPolicy} {...shared} />
        )}
      </div>
      {opened !== null && (
        <AsidePane {...opened} canAsk={canAsk} tools={tools} onOpen={onOpen} onBack={onBack} />
      )}
    </>
  );
}

function announcement(state: PaneState, texts: PaneTexts): StatusRegionProps {
  switch (state.status) {
    case 'loading':
      return { sayId: 'loading', text: '' };
    case 'failed': {
      const { failed, verdict } = texts.pane;
      return { sayId: `failed ${state.code}`, text: verdict.announce(failed.title, failed[state.code]) };
    }
    case 'ready': {
      const verdict = describeVerdict(state.report, state.justification, texts);
      return { sayId: String(state.notice?.id ?? ''), text: describeNotice(state, verdict, texts) };
    }
  }
}
