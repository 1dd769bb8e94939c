import type { Attachment } from './attachment';
import type { Mailbox, Recipient } from './recipient';

export type BodyFormat = 'html' | 'text';

/** The body exactly as the host delivers it; fixes are applied at offsets into `content`. */
export interface Body {
  readonly format: BodyFormat;
  readonly content: string;
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
}
