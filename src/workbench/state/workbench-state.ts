import type { NotificationMessage } from '../office-host/notifications';
import { emptyItem, type ComposeItem } from './compose-item';
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

export interface TaskPaneState {
  readonly isOpen: boolean;
  /** What the add-in reads as initialization context: set by the dialog's button, empty from the ribbon. */
  readonly context: string;
}

/** Everything the workbench knows, in one place; it changes only through `reduce`. */
export interface WorkbenchState {
  readonly settings: Settings;
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
  item: emptyItem('mail'),
  session: 1,
  sessionData: {},
  notifications: [],
  pane: { isOpen: false, context: '' },
  send: WRITING,
  sent: [],
  trace: NO_TRACE,
};
