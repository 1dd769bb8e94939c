import type { ReactElement } from 'react';
import { PaneLayout } from '../../ui/PaneLayout/PaneLayout';
import { VerdictHeader } from '../../ui/VerdictHeader/VerdictHeader';
import { useTexts } from '../../ui/speech';
import { PaneFoot } from './PaneFoot';
import type { PaneFootProps } from './PaneFoot';
import type { PaneState } from './pane-state';

export interface FailedPaneProps extends Pick<PaneFootProps, 'session' | 'onAside'> {
  readonly state: Extract<PaneState, { status: 'failed' }>;
}

/** The check could not be done: said plainly, with what to do. */
export function FailedPane({ state, ...foot }: FailedPaneProps): ReactElement {
  const { pane } = useTexts();
  return (
    <PaneLayout
      head={<VerdictHeader level="confirm" title={pane.failed.title} counts={pane.failed[state.code]} />}
      foot={<PaneFoot {...foot} isChecking={state.busy !== null} />}
    >
      <p>{pane.privacy}</p>
    </PaneLayout>
  );
}
