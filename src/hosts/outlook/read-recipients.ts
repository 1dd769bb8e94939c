import type { Recipient, RecipientField, RecipientKind } from '../../message';
import { HostError } from '../host';
import type { OfficeItem, OfficeRecipient } from './office-api';
import type { OfficeCaller } from './office-call';

/** A field of recipients and the member of the item that holds it. */
export interface FieldSource {
  readonly field: RecipientField;
  readonly property: 'to' | 'cc' | 'bcc' | 'requiredAttendees' | 'optionalAttendees';
}

const MAIL: readonly FieldSource[] = [
  { field: 'to', property: 'to' },
  { field: 'cc', property: 'cc' },
  { field: 'bcc', property: 'bcc' },
];

const APPOINTMENT: readonly FieldSource[] = [
  { field: 'required', property: 'requiredAttendees' },
  { field: 'optional', property: 'optionalAttendees' },
];

/** The fields that an item of this kind has. There is no Bcc in appointments. */
export function recipientFields(kind: 'mail' | 'appointment'): readonly FieldSource[] {
  return kind === 'mail' ? MAIL : APPOINTMENT;
}

/**
 * Everybody the item goes to, field by field. A field the client does not have is empty, but an item without a single
 * one cannot be judged. Outlook returns resolved recipients only. Rejects with `HostError`.
 */
export function readRecipients(
  item: OfficeItem,
  kind: 'mail' | 'appointment',
  call: OfficeCaller,
): Promise<readonly Recipient[]> {
  const present = recipientFields(kind).filter(
    ({ property }) => typeof item[property]?.getAsync === 'function',
  );
  if (present.length === 0) return Promise.reject(new HostError('not-available', 'to.getAsync'));
  return Promise.all(present.map((source) => readField(item, source, call))).then((fields) =>
    fields.reduce((all, some) => all.concat(some), []),
  );
}

function readField(item: OfficeItem, source: FieldSource, call: OfficeCaller): Promise<Recipient[]> {
  const name = `${source.property}.getAsync`;
  return call<readonly OfficeRecipient[]>(name, (done) => {
    item[source.property]?.getAsync(done);
  }).then((value) => {
    if (!Array.isArray(value)) throw new HostError('failed', name);
    return (value as readonly OfficeRecipient[]).map((recipient) => toRecipient(recipient, source.field));
  });
}

function toRecipient(recipient: OfficeRecipient, field: RecipientField): Recipient {
  return {
    address: recipient.emailAddress ?? '',
    name: recipient.displayName ?? '',
    field,
    kind: kindOf(recipient.recipientType),
  };
}

/** Outlook's inside/outside word is not used: it is wrong for people kept as personal contacts. */
function kindOf(type: unknown): RecipientKind {
  if (type === 'distributionList') return 'list';
  return type === 'user' || type === 'externalUser' ? 'person' : 'unknown';
}
