import type { Outcome } from '../office-host/methods';
import type { Settings } from '../state/settings';

/** What the fake office.js in the worker must know from the start. */
export interface BareStart {
  readonly type: 'start';
  /** Absolute address of the on-send file. */
  readonly script: string;
  readonly functionName: string;
  readonly settings: Settings;
  readonly kind: 'mail' | 'appointment';
  readonly user: { readonly address: string; readonly name: string };
}

export interface BareReply {
  readonly type: 'reply';
  readonly id: number;
  readonly outcome: Outcome;
}

export type ToBareEngine = BareStart | BareReply;

export interface BareCall {
  readonly type: 'call';
  readonly id: number;
  readonly dispatchId: number;
  readonly params: Readonly<Record<string, unknown>>;
}

export type FromBareEngine =
  BareCall | { readonly type: 'completed'; readonly options: unknown } | { readonly type: 'unavailable' };
