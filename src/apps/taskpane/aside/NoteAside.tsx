import type { ReactElement } from 'react';
import { textToHtml } from '../../../declines';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { formatDate } from '../../../ui/format-date';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage, useTexts } from '../../../ui/speech';
import { today } from '../../../ui/today';
import type { AsideContentProps } from '../AsidePane';
import { copyInPane } from './draft-tools';
import { PRODUCT_VERSION } from './product-version';
import { useAsideTexts } from './use-aside-texts';
import { writeFileNote } from './write-file-note';
import { useNoteAsideStyles } from './NoteAside.styles';

/** The recorded reason as a note for the file. */
export function NoteAside({ state, policy }: AsideContentProps): ReactElement {
  const styles = useNoteAsideStyles();
  const reading = useReadingStyles();
  const language = useLanguage();
  const texts = useTexts();
  const { note, facts, copy } = useAsideTexts();
  if (state.status !== 'ready' || state.justification === null)
    return <p className={reading.text}>{note.none}</p>;
  const { title, version, date } = policy;
  const plain = writeFileNote(state.report, state.justification.reason, {
    policy,
    texts,
    words: note,
    language,
    day: formatDate(today(), language),
    asOf: facts.asOf(PRODUCT_VERSION, title[language], version, formatDate(date, language)),
  });
  return (
    <>
      <p className={reading.text}>{note.intro}</p>
      <p className={styles.text}>{plain}</p>
      <div className={reading.row}>
        <CopyButton
          label={copy}
          what={note.what}
          content={{ plain, html: textToHtml(plain) }}
          copy={copyInPane}
        />
      </div>
    </>
  );
}
