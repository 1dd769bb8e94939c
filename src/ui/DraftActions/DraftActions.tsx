import { MailRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import { ButtonLink } from '../Button/ButtonLink';
import { textToHtml } from '../../declines';
import { CopyButton } from '../CopyButton/CopyButton';
import type { CopyContent } from '../copy-text';
import type { MailText } from '../mail-link';
import { mailLink } from '../mail-link';
import { useReadingStyles } from '../reading-styles';
import { StatusRegion } from '../StatusRegion/StatusRegion';
import { useTabTexts } from '../tab-speech';

/** How this app copies and opens mails. */
export interface DraftTools {
  /** False where no way to copy worked. */
  readonly copy: (content: CopyContent) => Promise<boolean>;
  /** Null: the mail program of the device opens the draft. */
  readonly openMail:
    | ((draft: {
        readonly to: readonly string[];
        readonly subject: string;
        readonly body: string;
      }) => Promise<boolean>)
    | null;
}

export interface DraftActionsProps {
  readonly tools: DraftTools;
  readonly draft: MailText;
  readonly copyLabel: string;
  readonly mailLabel: string;
  /** What is copied, for the announcement. */
  readonly what: string;
  /** Copying is what the page is for. */
  readonly isMain?: boolean;
}

/** Copy the text, or open it as a mail: in the host where it can, else in the mail program of the device. */
export function DraftActions({
  tools,
  draft,
  copyLabel,
  mailLabel,
  what,
  isMain,
}: DraftActionsProps): ReactElement {
  const reading = useReadingStyles();
  const { actions } = useTabTexts().tab;
  const { copy, openMail } = tools;
  const [failures, setFailures] = useState(0);
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
          <ButtonLink href={mailLink(draft)} icon={<MailRegular />}>
            {mailLabel}
          </ButtonLink>
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
