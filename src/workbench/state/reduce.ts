import type { NotificationMessage } from '../office-host/notifications';
import { emptyItem, type ComposeItem } from './compose-item';
import type { ReceivedItem } from './received-item';
import { WRITING, type SendState } from './send-state';
import type { Settings } from './settings';
import { NO_PANE, NO_TRACE, type ItemWindow, type Trace, type WorkbenchState } from './workbench-state';

/** What can happen in the workbench, whether a person or the add-in does it. */
export type Action =
  | { readonly type: 'settings-changed'; readonly settings: Partial<Settings> }
  | { readonly type: 'item-opened'; readonly item: ComposeItem }
  /** Somebody reads a mail that has come. */
  | { readonly type: 'mail-opened'; readonly received: ReceivedItem }
  /** A window with an answer comes up beside the mail that is read. */
  | { readonly type: 'reply-opened'; readonly item: ComposeItem }
  | { readonly type: 'item-edited'; readonly item: Partial<ComposeItem> }
  | { readonly type: 'session-data-set'; readonly data: Readonly<Record<string, string>> }
  | { readonly type: 'notifications-set'; readonly notifications: readonly NotificationMessage[] }
  | { readonly type: 'pane-opened'; readonly context: string; readonly beside?: ItemWindow }
  | { readonly type: 'pane-closed' }
  | { readonly type: 'send-changed'; readonly send: SendState }
  | { readonly type: 'item-sent' }
  | { readonly type: 'traced'; readonly trace: Partial<Trace> };

export function reduce(state: WorkbenchState, action: Action): WorkbenchState {
  switch (action.type) {
    case 'settings-changed':
      return { ...state, settings: { ...state.settings, ...action.settings } };
    case 'item-opened':
      return {
        ...opened(state, action.item),
        received: null,
        isWriting: true,
        pane: NO_PANE,
        trace: NO_TRACE,
      };
    case 'mail-opened': {
      const { received } = action;
      const closed = opened(state, emptyItem('mail'));
      return { ...closed, received, isWriting: false, pane: NO_PANE, trace: NO_TRACE };
    }
    case 'reply-opened':
      return { ...opened(state, action.item), isWriting: true };
    case 'item-edited':
      return { ...state, item: { ...state.item, ...action.item } };
    case 'session-data-set':
      return { ...state, sessionData: action.data };
    case 'notifications-set':
      return { ...state, notifications: action.notifications };
    case 'pane-opened':
      return {
        ...state,
        pane: { isOpen: true, beside: action.beside ?? 'writing', context: action.context },
        send: WRITING,
      };
    case 'pane-closed':
      return { ...state, pane: NO_PANE };
    case 'send-changed':
      return { ...state, send: action.send };
    case 'item-sent':
      return {
        ...opened(state, emptyItem(state.item.kind)),
        isWriting: state.received === null,
        sent: [state.item, ...state.sent],
      };
    case 'traced':
      return { ...state, trace: { ...state.trace, ...action.trace } };
  }
}

/** A new compose window: nothing of the last one's session stays, and its task pane is gone; a mail's own stays. */
function opened(state: WorkbenchState, item: ComposeItem): WorkbenchState {
  return {
    ...state,
    item,
    session: state.session + 1,
    sessionData: {},
    notifications: [],
    pane: state.pane.beside === 'reading' ? state.pane : NO_PANE,
    send: WRITING,
  };
}
