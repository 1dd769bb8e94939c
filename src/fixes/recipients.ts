import { isVisibleOutsider } from '../check';
import type { ReportedRecipient } from '../check';
import type { Mailbox, Recipient } from '../message';

/** The recipients without those at these places of the list; the others in their order. */
export function removeRecipients(
  recipients: readonly Recipient[],
  places: readonly number[],
): readonly Recipient[] {
  return recipients.filter((_recipient, place) => !places.includes(place));
}

/**
 * The recipients of a mail with every outsider in To and Cc moved to Bcc, behind those who stand there already, in the
 * same order and with their names; nobody twice. Colleagues, partners and authorities stay where they are.
 *
 * @param sender stands in To where nobody else is left there, as mailers do; null: To stays empty.
 */
export function moveOutsidersToBcc(
  recipients: readonly ReportedRecipient[],
  sender: Mailbox | null,
): readonly Recipient[] {
  const everybody = recipients.map(({ recipient }) => recipient);
  const hidden = everybody.filter(({ field }) => field === 'bcc');
  const seen = new Set(hidden.map(addressKey));
  for (const { recipient } of recipients.filter(isVisibleOutsider)) {
    if (seen.has(addressKey(recipient))) continue;
    seen.add(addressKey(recipient));
    hidden.push({ ...recipient, field: 'bcc' });
  }
  const visible = recipients
    .filter((reported) => reported.recipient.field !== 'bcc' && !isVisibleOutsider(reported))
    .map(({ recipient }) => recipient);
  return [...standIn([...visible, ...hidden], sender), ...visible, ...hidden];
}

function standIn(kept: readonly Recipient[], sender: Mailbox | null): readonly Recipient[] {
  if (sender === null || kept.some(({ field }) => field === 'to')) return [];
  const isThere = kept.some((recipient) => addressKey(recipient) === addressKey(sender));
  return isThere ? [] : [{ ...sender, field: 'to', kind: 'person' }];
}

function addressKey({ address }: Mailbox): string {
  return address.toLowerCase();
}
