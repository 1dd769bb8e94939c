import type { SmartAlert } from '../office-host/smart-alert';

/** Where the sending of the item stands. */
export type SendState =
  | { readonly phase: 'writing' }
  /** The add-in is checking; `isLong` after five seconds, when Outlook speaks up. */
  | { readonly phase: 'checking'; readonly isLong: boolean }
  | { readonly phase: 'stopped'; readonly alert: SmartAlert };

export const WRITING: SendState = { phase: 'writing' };
