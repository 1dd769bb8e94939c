import type { Mailbox } from './recipient';

/** Who wrote and who got an earlier mail, as far as the lines above its quotation say so. */
export interface Correspondence {
  /** The writer first; then on whose behalf, and everybody the mail went to. Names or addresses may be empty. */
  readonly people: readonly Mailbox[];
}

/**
 * A stretch of the history that belongs to one earlier mail, its head included. A mail that quotes another one in its
 * middle has several stretches with the same `mail`.
 */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  readonly mail: Correspondence;
  /** Whether it is the signature of that mail. */
  readonly isSignature: boolean;
}
