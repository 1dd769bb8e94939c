import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import type { JustificationReason } from '../../policy';
import { reasonTextsFor } from '../../texts';
import { useLanguage } from '../speech';
import { useJustifyFormStyles } from './JustifyForm.styles';

export interface RecordedReasonProps {
  readonly reasons: readonly JustificationReason[];
  /** Id of a reason; one that has left the policy pack is shown by its id. */
  readonly reason: string;
  readonly note: string;
  readonly isBusy: boolean;
  readonly onRevoke: () => void;
  readonly onFileNote: () => void;
}

/** What was recorded for this message, and the way back. */
export function RecordedReason({
  reasons,
  reason,
  note,
  isBusy,
  onRevoke,
  onFileNote,
}: RecordedReasonProps): ReactElement {
  const styles = useJustifyFormStyles();
  const language = useLanguage();
  const words = reasonTextsFor(language);
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>{words.recorded}</h3>
      <p className={styles.text}>{reasons.find(({ id }) => id === reason)?.label[language] ?? reason}</p>
      {note !== '' && <p className={styles.text}>{note}</p>}
      <p className={styles.text}>{words.bound}</p>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={onRevoke}>
        {words.revoke}
      </Button>
      <Button className={styles.button} onClick={onFileNote}>
        {words.fileNote}
      </Button>
    </div>
  );
}
