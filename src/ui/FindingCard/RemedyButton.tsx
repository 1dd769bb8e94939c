import { useId } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import type { Remedy } from '../find-remedy';
import { useTexts } from '../speech';

export interface RemedyButtonProps {
  readonly remedy: Remedy;
  /** Id of the element that says which finding this is. */
  readonly titleId: string;
  readonly onRemedy: (remedy: Remedy) => void;
}

/** The way out for recipients and files. */
export function RemedyButton({ remedy, titleId, onRemedy }: RemedyButtonProps): ReactElement {
  const { remedies } = useTexts().pane.finding;
  const id = useId();
  return (
    <Button
      id={id}
      size="small"
      aria-labelledby={`${id} ${titleId}`}
      onClick={() => {
        onRemedy(remedy);
      }}
    >
      {remedies[remedy.kind]}
    </Button>
  );
}
