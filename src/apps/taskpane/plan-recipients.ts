import { isVisibleOutsider } from '../../check';
import type { Report } from '../../check';
import { moveOutsidersToBcc, removeRecipients } from '../../fixes';
import type { Mailbox, Recipient } from '../../message';
import type { RecipientOffer } from './pane-state';

/** A change of the recipients, worked out before anything is written. */
export interface RecipientPlan {
  readonly recipients: readonly Recipient[];
  readonly offer: RecipientOffer;
}

const PART = 'recipient:';

/** Takes those out that these findings (ids) point at; null where none of them is there (any more). */
export function planRemoval(report: Report, ids: readonly string[]): RecipientPlan | null {
  const places = report.findings
    .filter(({ id, part }) => ids.includes(id) && part.startsWith(PART))
    .map(({ part }) => Number(part.slice(PART.length)));
  const recipients = report.recipients.map(({ recipient }) => recipient);
  const first = recipients[places[0] ?? -1];
  if (first === undefined) return null;
  return {
    recipients: removeRecipients(recipients, places),
    offer: { fix: 'remove-recipient', address: first.address },
  };
}

/** Moves all outsiders out of each other's sight; null where nobody is in it. */
export function planBcc(report: Report, sender: Mailbox | null): RecipientPlan | null {
  const count = report.recipients.filter(isVisibleOutsider).length;
  if (count === 0) return null;
  const recipients = moveOutsidersToBcc(report.recipients, sender);
  const standsIn = recipients.some(
    ({ address, field }) =>
      field === 'to' && !report.recipients.some(({ recipient }) => recipient.address === address),
  );
  return { recipients, offer: { fix: 'move-to-bcc', count, standsIn } };
}
