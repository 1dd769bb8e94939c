import type { Body, Message, Recipient } from '../message';

/** Which of the newer possibilities this client has, asked by feature detection, never by client name. */
export interface HostCapabilities {
  /** The body may be changed (write permission, no rights protection). */
  readonly canWrite: boolean;
  readonly canWriteSubject: boolean;
  /** A header may be set and read back: mail, Mailbox 1.8. */
  readonly canSetHeaders: boolean;
  /** A decision may be remembered for this message (`sessionData`, Mailbox 1.11). */
  readonly canRemember: boolean;
  /** Recipients may be taken out and put back. */
  readonly canSetRecipients: boolean;
  /** There is a Bcc that may be changed: mail, but no appointments. */
  readonly canSetBcc: boolean;
  readonly canRemoveAttachments: boolean;
}

export type HostErrorCode =
  | 'not-available'
  | 'no-permission'
  | 'rights-protected'
  | 'too-large'
  | 'timeout'
  | 'failed'
  | 'changed-meanwhile';

/** A host call that did not succeed. `call` names the call, e.g. `body.getAsync`; no content is ever in the message. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    readonly call: string,
  ) {
    super(`${call}: ${code}`);
  }
}

/** A ground given in the pane for sending all the same, valid for exactly one content. */
export interface Justification {
  /** `Report.fingerprint` of the message it was given for. */
  readonly fingerprint: string;
  /** Id of a reason in the policy pack. */
  readonly reason: string;
  readonly note: string;
}

/** The message being written, as the task pane needs it. Every method rejects with `HostError`. */
export interface ComposeHost {
  /** BCP 47, e.g. `de-DE`. */
  readonly locale: string;
  readonly capabilities: HostCapabilities;
  readMessage(): Promise<Message>;
  readBody(): Promise<Body>;
  /** Replaces the whole body. Rejects `too-large` above 1,000,000 characters and `rights-protected` for IRM mail. */
  writeBody(body: Body): Promise<void>;
  /** Replaces the subject. Rejects `too-large` above 255 characters and `failed` where something else stands there. */
  writeSubject(subject: string): Promise<void>;
  /** Null takes the header off. Rejects `not-available` where headers cannot be set, `failed` where it was not done. */
  writeHeader(name: string, value: string | null): Promise<void>;
  /**
   * Makes these the recipients, field by field; fields that stay as they are are not touched. Rejects `not-available`
   * where a field cannot be set, `too-large` where the client may know of more recipients than it tells, and `failed`
   * where it did not do it.
   */
  writeRecipients(recipients: readonly Recipient[]): Promise<void>;
  /** There is no way back: nothing can attach the same file again. Rejects `failed` where it is still there. */
  removeAttachment(id: string): Promise<void>;
  readJustification(): Promise<Justification | null>;
  /** Null takes a justification back. */
  writeJustification(justification: Justification | null): Promise<void>;
  /** What the send dialog handed over when it opened the pane; empty when the pane was opened by hand. */
  readContext(): Promise<string>;
  /** Calls back when recipients or attachments change; returns the way to stop. */
  onChange(listener: () => void): () => void;
}
