import type { ReactElement, ReactNode } from 'react';
import type { Policy } from '../../policy';
import { ActionBar } from '../../ui/ActionBar/ActionBar';
import { OfficialWays } from '../../ui/ChannelList/OfficialWays';
import type { PaneSession } from './pane-session';

/** Whether the official ways are shown; kept above all views, so that a new result does not close them. */
export interface WaysSwitch {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onShow: () => void;
}

export interface PaneFootProps {
  readonly session: PaneSession;
  readonly policy: Policy;
  readonly ways: WaysSwitch;
  readonly isChecking: boolean;
  readonly children?: ReactNode;
}

export function PaneFoot({ session, policy, ways, isChecking, children }: PaneFootProps): ReactElement {
  return (
    <ActionBar
      isChecking={isChecking}
      onCheck={() => void session.check()}
      waysOpen={ways.open}
      onToggleWays={ways.onToggle}
      ways={<OfficialWays policy={policy} />}
    >
      {children}
    </ActionBar>
  );
}
