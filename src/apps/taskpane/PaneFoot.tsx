import type { ReactElement, ReactNode } from 'react';
import { ActionBar } from '../../ui/ActionBar/ActionBar';
import type { OpenAside } from './aside-request';
import type { PaneSession } from './pane-session';

export interface PaneFootProps {
  readonly session: PaneSession;
  readonly onAside: OpenAside;
  readonly isChecking: boolean;
  readonly children?: ReactNode;
}

export function PaneFoot({ session, onAside, isChecking, children }: PaneFootProps): ReactElement {
  return (
    <ActionBar
      isChecking={isChecking}
      onCheck={() => void session.check()}
      onWays={() => {
        onAside({ kind: 'ways', finding: null });
      }}
      onSlip={() => {
        onAside({ kind: 'slip' });
      }}
      onAbout={() => {
        onAside({ kind: 'about' });
      }}
    >
      {children}
    </ActionBar>
  );
}
