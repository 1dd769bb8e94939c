import type { ReactElement } from 'react';
import { DraftActions } from '../../../ui/DraftActions/DraftActions';
import type { MailText } from '../../../ui/mail-link';
import { useReadingStyles } from '../../../ui/reading-styles';
import { PANE_DRAFTS } from './draft-tools';
import { useAsideTexts } from './use-aside-texts';
import { useDraftNoteStyles } from './DraftNote.styles';

export interface DraftNoteProps {
  /** What is copied, for the announcement. */
  readonly what: string;
  readonly draft: MailText;
}

/** A text somebody sends by the own hand: shown whole, to copy or to open as a mail. */
export function DraftNote({ what, draft }: DraftNoteProps): ReactElement {
  const styles = useDraftNoteStyles();
  const reading = useReadingStyles();
  const { copy, mail } = useAsideTexts();
  return (
    <div className={reading.closeStack}>
      <p className={styles.text}>{draft.body}</p>
      <DraftActions tools={PANE_DRAFTS} what={what} copyLabel={copy} mailLabel={mail} draft={draft} />
    </div>
  );
}
