import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../../ui/Button/Button';
import { textToHtml } from '../../../declines';
import { writeDocx } from '../../../hosts/docx/write-docx';
import type { Assistant } from '../../../policy';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { useReadingStyles } from '../../../ui/reading-styles';
import { saveFile } from '../../../ui/save-file';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { conceptDraft, draftText } from '../concept-draft';
import { forgetDraft, storeDraft } from '../draft-memory';
import type { AccountDraft } from '../draft-memory';
import { useTools } from '../tab-tools';
import { today } from '../../../ui/today';

export interface ConceptPartProps {
  readonly assistant: Assistant;
  readonly draft: AccountDraft;
}

/** The draft of the concept: to copy, to save as a file, to remember on this device. */
export function ConceptPart({ assistant, draft }: ConceptPartProps): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const { account } = useTabTexts().lists;
  const { copy } = useTools();
  const [said, setSaid] = useState('');
  const concept = conceptDraft(assistant, draft.ticks, { words: account, language, today: today() });
  const plain = draftText(concept);

  return (
    <section className={reading.closeStack}>
      <h2 className={reading.heading}>{account.draft}</h2>
      <p className={reading.text}>{account.draftNote}</p>
      <div className={reading.row}>
        <CopyButton
          label={account.copyDraft}
          what={account.copied}
          content={{ plain, html: textToHtml(plain) }}
          copy={copy}
        />
        <Button
          onClick={() => {
            saveFile(new Blob([plain], { type: 'text/plain;charset=utf-8' }), `${account.fileName}.txt`);
            setSaid(account.written);
          }}
        >
          {account.saveText}
        </Button>
        <Button
          onClick={() => {
            setSaid(account.saving);
            writeDocx(concept).then(
              (file) => {
                saveFile(file, `${account.fileName}.docx`);
                setSaid(account.written);
              },
              () => {
                setSaid(account.failed);
              },
            );
          }}
        >
          {account.saveWord}
        </Button>
      </div>
      <div className={reading.row}>
        <Button
          onClick={() => {
            setSaid(storeDraft(draft) ? account.saved : account.saveFailed);
          }}
        >
          {account.save}
        </Button>
        <Button
          onClick={() => {
            forgetDraft();
            setSaid(account.forgotten);
          }}
        >
          {account.forget}
        </Button>
      </div>
      <p className={reading.quiet} role="status">
        {said}
      </p>
    </section>
  );
}
