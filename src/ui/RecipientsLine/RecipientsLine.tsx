import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import type { ReportedRecipient } from '../../check';
import { useTexts } from '../speech';
import { useRecipientsLineStyles } from './RecipientsLine.styles';
import { sortRecipients } from './sort-recipients';

export interface RecipientsLineProps {
  readonly recipients: readonly ReportedRecipient[];
}

/** A circular to a whole district has hundreds of addresses; nobody reads them all. */
const FIRST_SHOWN = 30;

/** Who gets the message. Opens a list with the real addresses: display names can say anything. */
export function RecipientsLine({ recipients }: RecipientsLineProps): ReactElement {
  const styles = useRecipientsLineStyles();
  const { pane, tiers } = useTexts();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const listId = useId();

  if (recipients.length === 0) return <p>{pane.recipients.none}</p>;
  const inside = recipients.filter(({ tier }) => tier === 'own').length;
  const label = pane.recipients.label(pane.recipients.summary(recipients.length - inside, inside));
  const sorted = sortRecipients(recipients);
  const shown = all ? sorted : sorted.slice(0, FIRST_SHOWN);
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.line}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      {open && (
        <>
          <ul id={listId} className={styles.list} aria-label={pane.recipients.list}>
            {shown.map(({ recipient, tier }, i) => (
              <li key={`${recipient.address} ${i}`} className={styles.entry}>
                {recipient.address}
                <span className={styles.detail}>
                  {pane.recipients.fields[recipient.field]} · {tiers[tier].name}
                  {recipient.kind === 'list' && ` · ${pane.recipients.distribution}`}
                </span>
              </li>
            ))}
          </ul>
          {shown.length < sorted.length && (
            <Button
              size="small"
              onClick={() => {
                setAll(true);
              }}
            >
              {pane.recipients.more(sorted.length - shown.length)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
