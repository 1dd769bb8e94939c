/** A mail to be written, in plain text. */
export interface MailText {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * Longest address handed to a mail program, in characters: Windows cuts at 2,048. A draft that does not fit is opened
 * without its text, which is copied instead.
 */
const MAX_LENGTH = 1900;

/** `mailto:` with subject and text; line ends as RFC 6068 wants them. */
export function mailLink({ to, subject, body }: MailText): string {
  const head = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}`;
  const whole = `${head}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= MAX_LENGTH ? whole : head;
}
