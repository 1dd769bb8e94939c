import type { HostErrorCode } from '../../hosts/host';
import type { ShortPerson } from '../../fixes';
import { HostError } from '../../hosts/host';
import type { Message } from '../../message';
import type { NoticeCode, PaneBusy, PaneReady, PaneState, WriteObstacle } from './pane-state';
import { createStore } from './store';
import type { Store } from './store';
import type { UndoStep } from './undo-step';

/** What the pane knows. `state` is for the eyes, the rest for the next step. */
export interface PaneMemory {
  readonly store: Store<PaneState>;
  /** The message the shown report is about. */
  scanned: Message | null;
  undoStep: UndoStep | null;
  /** Who has a short form in this message. */
  shortened: readonly ShortPerson[];
  /** Why the host refused to write, once it has. */
  refused: WriteObstacle | null;
  ready: () => PaneReady | null;
  patch: (change: Partial<PaneReady>) => void;
  setBusy: (busy: PaneBusy | null) => void;
  say: (code: NoticeCode) => void;
  fail: (error: unknown) => void;
}

export function createPaneMemory(): PaneMemory {
  const store = createStore<PaneState>({ status: 'loading' });
  let notices = 0;
  const memory: PaneMemory = {
    store,
    scanned: null,
    undoStep: null,
    shortened: [],
    refused: null,
    ready: () => {
      const state = store.get();
      return state.status === 'ready' ? state : null;
    },
    patch: (change) => {
      const state = memory.ready();
      if (state !== null) store.set({ ...state, ...change });
    },
    setBusy: (busy) => {
      const state = store.get();
      if (state.status !== 'loading' && state.busy !== busy) store.set({ ...state, busy });
    },
    say: (code) => {
      notices += 1;
      memory.patch({ notice: { id: notices, code } });
    },
    fail: (error) => {
      memory.scanned = null;
      store.set({ status: 'failed', code: hostErrorCode(error), busy: null });
    },
  };
  return memory;
}

/** `failed` for anything that is not the host's own word. */
export function hostErrorCode(error: unknown): HostErrorCode {
  return error instanceof HostError ? error.code : 'failed';
}
