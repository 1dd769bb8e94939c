import type { Body, Message, Recipient } from '../../message';
import type { BodyOffer, RecipientOffer } from './pane-state';
import { isSameBody, isSameRecipients } from './same-message';

/** The way back from a change of the body. */
export interface BodyStep {
  readonly of: 'body';
  readonly before: Body;
  /** As read back after writing: Outlook may tidy up what it is given. */
  readonly written: Body;
  readonly offer: BodyOffer;
}

/** The way back from a change of the recipients. */
export interface RecipientStep {
  readonly of: 'recipients';
  readonly before: readonly Recipient[];
  /** As read back after writing. */
  readonly written: readonly Recipient[];
  readonly offer: RecipientOffer;
}

export type UndoStep = BodyStep | RecipientStep;

/** Going back overwrites: only as long as nobody has changed the same thing since. */
export function isUndoable(step: UndoStep, message: Message): boolean {
  return step.of === 'body'
    ? isSameBody(step.written, message.body)
    : isSameRecipients(step.written, message.recipients);
}
