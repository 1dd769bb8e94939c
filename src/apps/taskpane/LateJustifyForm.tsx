import type { ComponentType, ReactElement } from 'react';
import { Button } from '../../ui/Button/Button';
import type { JustifyFormProps } from '../../ui/JustifyForm/JustifyForm';
import { useTexts } from '../../ui/speech';
import { useLoaded } from '../../ui/use-loaded';
import { useLostFocus } from '../../ui/use-lost-focus';

export interface LateJustifyFormProps extends JustifyFormProps {
  /** Called when a second try has worked: the button that held the focus has gone. */
  readonly onLostFocus: () => void;
}

/** The verdict does not wait for the form. */
export function LateJustifyForm({ onLostFocus, ...props }: LateJustifyFormProps): ReactElement | null {
  const { justify, aside } = useTexts().pane;
  const { loaded, attempt, again } = useLoaded(loadForm);
  useLostFocus(loaded.status === 'ready' && attempt > 0 ? 'late' : 'first', onLostFocus);
  if (loaded.status === 'ready') return <loaded.value {...props} />;
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

async function loadForm(): Promise<ComponentType<JustifyFormProps>> {
  const { JustifyForm } = await import(
    /* webpackChunkName: "justify-form" */ '../../ui/JustifyForm/JustifyForm'
  );
  return JustifyForm;
}
