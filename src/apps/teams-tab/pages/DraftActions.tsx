import { Button } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { textToHtml } from '../../../declines';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import type { MailText } from '../../../ui/mail-link';
import { mailLink } from '../../../ui/mail-link';
import { useReadingStyles } from '../../../ui/reading-styles';
import { StatusRegion } from '../../../ui/StatusRegion/StatusRegion';
import { useTabTexts } from '../../../ui/tab-speech';
import { useTools } from '../tab-tools';

export interface DraftActionsProps {
  readonly draft: MailText;
  readonly copyLabel: string;
  readonly mailLabel: string;
  /** What is copied, for the announcement. */
  readonly what: string;
  /** Copying is what the page is for. */
  readonly isMain?: boolean;
}

/** Copy the text, or open it as a mail: in the host where it can, else in the mail program of the device. */
export function DraftActions({ draft, copyLabel, mailLabel, what, isMain }: DraftActionsProps): ReactElement {
  const reading = useReadingStyles();
  const { actions } = useTabTexts().tab;
  const { copy, host } = useTools();
  const [failures, setFailures] = useState(0);
  const openMail = host?.openMail ?? null;
  const { to, subject, body } = draft;
  const said = failures === 0 ? '' : actions.mailFailed;

  return (
    <div className={reading.closeStack}>
      <div className={reading.row}>
        <CopyButton
          label={copyLabel}
          what={what}
          content={{ plain: body, html: textToHtml(body) }}
          copy={copy}
          isMain={isMain ?? false}
        />
        {openMail === null ? (
          <Button as="a" href={mailLink(draft)} icon={<MailRegular />}>
            {mailLabel}
          </Button>
        ) : (
          <Button
            icon={<MailRegular />}
            onClick={() => {
              void openMail({ to: to === '' ? [] : [to], subject, body }).then((isOpen) => {
                setFailures((count) => (isOpen ? 0 : count + 1));
              });
            }}
          >
            {mailLabel}
          </Button>
        )}
      </div>
      <StatusRegion sayId={String(failures)} text={said} />
      {said !== '' && <p className={reading.text}>{said}</p>}
    </div>
  );
}
