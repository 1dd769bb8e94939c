import type { Mailbox } from '../message';

/** What the sender's own signature can be told by. */
export interface House {
  /** Lower case; each stands for its subdomains too. */
  readonly domains: readonly string[];
  /** With country code, e.g. `+494551951`. */
  readonly phonePrefixes: readonly string[];
}

/** The house and the one who writes. */
export interface Writer extends House {
  readonly mailbox: Mailbox | null;
}

export const NO_HOUSE: House = { domains: [], phonePrefixes: [] };
