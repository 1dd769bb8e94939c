import { isMailboxSet } from './office-api';

/** What Outlook hands to a send handler. */
export interface SendEvent {
  completed(options: object): void;
}

/** The answer to a send event: our own type, so that no answer can leave out `allowEvent`. */
export type SendAnswer = { readonly allowEvent: true } | BlockedSend;

/** `errorMessage` is always there: without it classic Outlook neither shows the button nor opens the pane. */
export interface BlockedSend {
  readonly allowEvent: false;
  /** At most 500 characters, like its Markdown form. */
  readonly errorMessage: string;
  readonly errorMessageMarkdown?: string;
  /** At most 20 characters. */
  readonly cancelLabel?: string;
  readonly commandId?: string;
  /** A string on purpose: classic Outlook before build 17308 takes nothing else. */
  readonly contextData?: string;
  /** The one value there is: lets the sender send anyway. */
  readonly sendModeOverride?: 'promptUser';
}

/** What the send dialog of this client can do. */
export interface SendFeatures {
  /** Own button, data for the pane and *send anyway* (Mailbox 1.14). */
  readonly button: boolean;
  /** Formatted text (Mailbox 1.15). */
  readonly markdown: boolean;
}

export function readSendFeatures(): SendFeatures {
  return { button: isMailboxSet('1.14'), markdown: isMailboxSet('1.15') };
}

/** Answers the event with the first answer given and ignores all that follow: a send is completed exactly once. */
export function createSendCompletion(event: SendEvent): (answer: SendAnswer) => void {
  let done = false;
  return (answer) => {
    if (done) return;
    done = true;
    try {
      event.completed(answer);
    } catch {
      completePlainly(event, answer);
    }
  };
}

/**
 * A client that refuses a newer option by throwing has not completed anything; an event that is never completed holds
 * the mail for five minutes. So the answer is given once more in the words of 1.12.
 */
function completePlainly(event: SendEvent, answer: SendAnswer): void {
  try {
    event.completed(answer.allowEvent ? answer : { allowEvent: false, errorMessage: answer.errorMessage });
  } catch {
    // Nobody is left to tell: Outlook's own limit and the manifest's send mode decide.
  }
}
