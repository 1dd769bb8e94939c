import { HostError, type ComposeHost } from '../host';
import { createCallQueue, PANE_CALL_LIMIT_MS } from './call-queue';
import { currentItem } from './current-item';
import { createItemChanges } from './item-changes';
import { readJustification } from './justification-store';
import { displayLanguage, type OfficeItem } from './office-api';
import { removeBar } from './notification-bar';
import { markPaneOpen } from './pane-presence';
import { readBody } from './read-body';
import { readMessage } from './read-message';
import type * as writes from './outlook-writes';

type Writes = typeof writes;

export interface OutlookHost extends ComposeHost {
  /** Says that the pane is open and takes the line above the message away. Rejects with `HostError`. */
  announcePane(): Promise<void>;
}

/**
 * The message being written in Outlook, for the task pane. `Office.onReady` must have run.
 *
 * @param headers names of the headers that messages are read with.
 */
export function createOutlookHost(headers: readonly string[] = []): OutlookHost {
  const call = createCallQueue(PANE_CALL_LIMIT_MS);
  const changes = createItemChanges(call);
  // `async` turns a missing item into a rejection.
  const withItem = async <T>(act: (item: OfficeItem) => Promise<T>): Promise<T> => act(currentItem());
  const withWrites = <T>(act: (item: OfficeItem, writes: Writes) => Promise<T>): Promise<T> =>
    withItem(async (item) => act(item, await loadWrites()));

  return {
    get locale() {
      return displayLanguage();
    },
    get capabilities() {
      const item = itemOrNull();
      return {
        canWrite: typeof item?.body?.setAsync === 'function',
        canWriteSubject: typeof item?.subject?.setAsync === 'function',
        canSetHeaders: typeof item?.internetHeaders?.setAsync === 'function',
        canRemember: item?.sessionData !== undefined,
        canSetRecipients: typeof (item?.to ?? item?.requiredAttendees)?.setAsync === 'function',
        canSetBcc: typeof item?.bcc?.setAsync === 'function',
        canRemoveAttachments: typeof item?.removeAttachmentAsync === 'function',
      };
    },
    readMessage: () => withItem((item) => readMessage(item, call, headers)),
    readBody: () => withItem((item) => readBody(item, call)),
    writeBody: (body) => withWrites((item, { writeBody }) => writeBody(item, body, call)),
    writeSubject: (subject) => withWrites((item, { writeSubject }) => writeSubject(item, subject, call)),
    writeHeader: (name, value) => withWrites((item, { writeHeader }) => writeHeader(item, name, value, call)),
    writeRecipients: (recipients) =>
      withWrites((item, { writeRecipients }) => writeRecipients(item, recipients, call)),
    removeAttachment: (id) => withWrites((item, { removeAttachment }) => removeAttachment(item, id, call)),
    readJustification: () => withItem((item) => readJustification(item, call)),
    writeJustification: (justification) =>
      withWrites((item, { writeJustification }) => writeJustification(item, justification, call)),
    readContext: () =>
      withItem(async (item) => {
        if (typeof item.getInitializationContextAsync !== 'function') return '';
        const context = await call<unknown>('getInitializationContextAsync', (done) => {
          item.getInitializationContextAsync?.(done);
        });
        return typeof context === 'string' ? context : '';
      }),
    announcePane: () =>
      withItem(async (item) => {
        await markPaneOpen(item, Date.now(), call);
        await removeBar(item, call);
      }),
    onChange: (listener) => {
      const item = itemOrNull();
      return item === null ? () => undefined : changes(item, listener);
    },
  };
}

/** In the file of what changes a message: who writes has it already. */
function loadWrites(): Promise<Writes> {
  return import(/* webpackChunkName: "change" */ './outlook-writes');
}

function itemOrNull(): OfficeItem | null {
  try {
    return currentItem();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
