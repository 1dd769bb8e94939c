import { useId } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import { useTexts } from '../speech';

export interface SecuredLineProps {
  /** `mark`: it can be marked. `unmark`: it is. */
  readonly step: 'mark' | 'unmark';
  readonly onStep: () => void;
}

/** The house has a gateway for mail like this one: one line and its button, above the findings it is about. */
export function SecuredLine({ step, onStep }: SecuredLineProps): ReactElement {
  const { secured } = useTexts().pane;
  const id = useId();
  return (
    <div>
      <p id={id}>{secured.state[step]}</p>
      <Button size="small" aria-describedby={id} onClick={onStep}>
        {secured.action[step]}
      </Button>
    </div>
  );
}
