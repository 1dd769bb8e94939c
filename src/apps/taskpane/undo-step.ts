import type { Body, Message, Recipient } from '../../message';
import type { HeaderOffer, RecipientOffer, TextOffer } from './pane-state';
import { isSameBody, isSameRecipients } from './same-message';

/** Null: not touched. */
export interface Texts {
  readonly body: Body | null;
  readonly subject: string | null;
}

/** The way back from a change of subject or body. */
export interface TextStep {
  readonly of: 'text';
  readonly before: Texts;
  /** As read back after writing: Outlook may tidy up what it is given. */
  readonly written: Texts;
  readonly offer: TextOffer;
}

/** The way back from a change of the recipients. */
export interface RecipientStep {
  readonly of: 'recipients';
  readonly before: readonly Recipient[];
  /** As read back after writing. */
  readonly written: readonly Recipient[];
  readonly offer: RecipientOffer;
}

/** The way back from a change of a header; nobody but Umschlag writes it. */
export interface HeaderStep {
  readonly of: 'header';
  readonly name: string;
  /** Null: it was not there. */
  readonly before: string | null;
  readonly offer: HeaderOffer;
}

export type UndoStep = TextStep | RecipientStep | HeaderStep;

/** Going back overwrites: only as long as nobody has changed the same thing since. */
export function isUndoable(
  step: UndoStep,
  message: Pick<Message, 'body' | 'subject'> & Partial<Pick<Message, 'recipients'>>,
): boolean {
  switch (step.of) {
    case 'header':
      return true;
    case 'recipients':
      return message.recipients !== undefined && isSameRecipients(step.written, message.recipients);
    case 'text':
      return (
        (step.written.body === null || isSameBody(step.written.body, message.body)) &&
        (step.written.subject === null || step.written.subject === message.subject)
      );
  }
}
