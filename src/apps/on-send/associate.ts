import type { SendEvent } from '../../hosts/outlook/complete-send';
import type { Message } from '../../message';

export type SendHandler = (event: SendEvent, kind: Message['kind']) => void;

/** What Outlook hands over when recipients or attachments have changed: nothing hangs on the answer. */
export interface ChangeEvent {
  completed(): void;
}

export type ChangeHandler = (event: ChangeEvent, kind: Message['kind']) => void;

/**
 * The first module of the bundle to run, without a single import that runs: modules are evaluated in the order of
 * their imports, so nothing that could throw while loading (a table, a pattern) stands before these lines. Where a
 * name is not associated, Outlook with soft block lets nobody send any more.
 */
let handler: SendHandler | null = null;
let changeHandler: ChangeHandler | null = null;

/** Sets what happens on send. Called once, at the end of loading. */
export function whenSending(handle: SendHandler): void {
  handler = handle;
}

/** Sets what happens when recipients or attachments change while composing. Called once, at the end of loading. */
export function whenChanging(handle: ChangeHandler): void {
  changeHandler = handle;
}

function onSend(event: SendEvent, kind: Message['kind']): void {
  // The rest of the file did not load. No text either, then: Outlook has a sentence of its own for this case.
  if (handler === null) event.completed({ allowEvent: false });
  else handler(event, kind);
}

function onChange(event: ChangeEvent, kind: Message['kind']): void {
  if (changeHandler === null) event.completed();
  else changeHandler(event, kind);
}

Office.actions.associate('onMessageSendHandler', (event: SendEvent) => {
  onSend(event, 'mail');
});
Office.actions.associate('onAppointmentSendHandler', (event: SendEvent) => {
  onSend(event, 'appointment');
});
Office.actions.associate('onMessageChangeHandler', (event: ChangeEvent) => {
  onChange(event, 'mail');
});
Office.actions.associate('onAppointmentChangeHandler', (event: ChangeEvent) => {
  onChange(event, 'appointment');
});

// On the web a page that never calls `onReady` gets no events at all. Classic Outlook never runs its callback, so
// nothing waits for it.
try {
  const ready = Office.onReady() as Promise<unknown> | undefined;
  ready?.then(undefined, () => undefined);
} catch {
  // Not needed where it does not work.
}
