import type { CallContext } from '../office-host/methods';

export interface SendRun {
  readonly context: CallContext;
  /** The function the manifest names for the event. */
  readonly functionName: string;
  /** May come more than once from a broken add-in; whoever listens counts. */
  readonly onCompleted: (options: unknown) => void;
  /** The add-in could not be started. */
  readonly onUnavailable: () => void;
}

/** Starts the on-send check in a fresh runtime, as Outlook does for each event; returns the way to end it. */
export type SendRuntime = (run: SendRun) => () => void;
