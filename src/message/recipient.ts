/** An address with the name shown beside it. `name` may be empty; `address` is never trusted to be well formed. */
export interface Mailbox {
  readonly address: string;
  readonly name: string;
}

/** Where a recipient stands. Appointments have `required` and `optional` attendees instead of to, cc and bcc. */
export type RecipientField = 'to' | 'cc' | 'bcc' | 'required' | 'optional';

/** `list` is a distribution list whose members cannot be seen from the client. */
export type RecipientKind = 'person' | 'list' | 'unknown';

export interface Recipient extends Mailbox {
  readonly field: RecipientField;
  readonly kind: RecipientKind;
}
