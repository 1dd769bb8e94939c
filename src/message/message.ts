import type { Attachment } from './attachment';
import type { Mailbox, Recipient } from './recipient';

export type BodyFormat = 'html' | 'text';

/** The body exactly as the host delivers it; fixes are applied at offsets into `content`. */
export interface Body {
  readonly format: BodyFormat;
  readonly content: string;
}

/** A line of the mail's head that nobody who writes sees. */
export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** An outgoing mail or appointment, independent of where it was read from. */
export interface Message {
  readonly kind: 'mail' | 'appointment';
  /** Null where the host cannot say who sends. */
  readonly from: Mailbox | null;
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  /** The place of an appointment; empty for mail. */
  readonly location: string;
  /** Those that the pack asks for; missing where it asks for none or the client cannot tell. */
  readonly headers?: readonly MailHeader[];
}
