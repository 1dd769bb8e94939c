import type { Body, Mailbox } from '../../message';

/** The mail in the reading window: it has come, and nothing about it can be changed. */
export interface ReceivedItem {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly body: Body;
  /** ISO 8601, with the zone. */
  readonly receivedAt: string;
}
