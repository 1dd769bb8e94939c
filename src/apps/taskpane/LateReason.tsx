import { useCallback } from 'react';
import type { ReactElement } from 'react';
import type { Policy } from '../../policy';
import { Button } from '../../ui/Button/Button';
import { useTexts } from '../../ui/speech';
import { useLoaded } from '../../ui/use-loaded';
import { useLostFocus } from '../../ui/use-lost-focus';
import type * as reasonParts from './reason-parts';

type ReasonParts = typeof reasonParts;

export interface LateReasonProps {
  readonly draw: (parts: ReasonParts, policy: Policy) => ReactElement;
  readonly loadPolicy: () => Promise<Policy>;
  /** Called when a second try has worked: the button that held the focus has gone. */
  readonly onLostFocus: () => void;
}

/** The verdict waits for neither the form nor the reason that was given. */
export function LateReason({ draw, loadPolicy, onLostFocus }: LateReasonProps): ReactElement | null {
  const { justify, aside } = useTexts().pane;
  const load = useCallback(() => Promise.all([loadParts(), loadPolicy()]), [loadPolicy]);
  const { loaded, attempt, again } = useLoaded(load);
  useLostFocus(loaded.status === 'ready' && attempt > 0 ? 'late' : 'first', onLostFocus);
  if (loaded.status === 'ready') return draw(...loaded.value);
  if (loaded.status === 'loading' && attempt === 0) return null;
  return (
    <>
      <p role="alert">{justify.formFailed}</p>
      <Button disabledFocusable={loaded.status === 'loading'} onClick={again}>
        {aside.again}
      </Button>
    </>
  );
}

const loadParts = (): Promise<ReasonParts> => import(/* webpackChunkName: "justify-form" */ './reason-parts');
