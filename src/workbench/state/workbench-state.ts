import type { NotificationMessage } from '../office-host/notifications';
import { emptyItem, type ComposeItem } from './compose-item';
import type { ReceivedItem } from './received-item';
import { WRITING, type SendState } from './send-state';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** What has gone over the wire since the item was opened: names of calls, never content. */
export interface Trace {
  readonly calls: readonly string[];
  readonly inFlight: number;
  readonly inFlightMax: number;
  /** How often the on-send check has completed since Send was pressed. More than once is a defect. */
  readonly completions: number;
}

export const NO_TRACE: Trace = { calls: [], inFlight: 0, inFlightMax: 0, completions: 0 };

/** The two windows a task pane may stand beside. */
export type ItemWindow = 'reading' | 'writing';

export interface TaskPaneState {
  readonly isOpen: boolean;
  /** Whose item the add-in sees. */
  readonly beside: ItemWindow;
  /** What the add-in reads as initialization context: set by the dialog's button, empty from the ribbon. */
  readonly context: string;
}

export const NO_PANE: TaskPaneState = { isOpen: false, beside: 'writing', context: '' };

/** Everything the workbench knows, in one place; it changes only through `reduce`. */
export interface WorkbenchState {
  readonly settings: Settings;
  /** The mail that is read; null while there is only writing. */
  readonly received: ReceivedItem | null;
  /** The window to write in is there: always, but beside a mail that is read only to answer it. */
  readonly isWriting: boolean;
  readonly item: ComposeItem;
  /** Counts opened items: each has a compose session of its own. */
  readonly session: number;
  readonly sessionData: Readonly<Record<string, string>>;
  readonly notifications: readonly NotificationMessage[];
  readonly pane: TaskPaneState;
  readonly send: SendState;
  /** Newest first. */
  readonly sent: readonly ComposeItem[];
  readonly trace: Trace;
}

export const INITIAL_STATE: WorkbenchState = {
  settings: DEFAULT_SETTINGS,
  received: null,
  isWriting: true,
  item: emptyItem('mail'),
  session: 1,
  sessionData: {},
  notifications: [],
  pane: NO_PANE,
  send: WRITING,
  sent: [],
  trace: NO_TRACE,
};

/** What is written answers the mail that is read. */
export function isReply({ received, isWriting }: WorkbenchState): boolean {
  return received !== null && isWriting;
}
