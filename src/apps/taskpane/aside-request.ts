import type { Finding } from '../../engine';

/** What the person wants to see in place of the findings; one at a time. */
export type AsideRequest =
  | { readonly kind: 'answer'; readonly finding: Finding }
  /** Null: the way for whatever weighs most in the message, or all ways. */
  | { readonly kind: 'ways'; readonly finding: Finding | null }
  | { readonly kind: 'alarm'; readonly finding: Finding }
  | { readonly kind: 'note' }
  | { readonly kind: 'slip' }
  | { readonly kind: 'about' };

export type AsideKind = AsideRequest['kind'];

export type OpenAside = (request: AsideRequest) => void;
