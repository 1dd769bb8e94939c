import { reduce, type Action } from './reduce';
import { INITIAL_STATE, type WorkbenchState } from './workbench-state';

/** The one place where the workbench's state lives. Listeners hear of a change with the state before and after it. */
export interface Store {
  readonly state: () => WorkbenchState;
  readonly dispatch: (action: Action) => void;
  /** Returns the way to stop. */
  readonly subscribe: (listener: (now: WorkbenchState, before: WorkbenchState) => void) => () => void;
}

export function createStore(initial: WorkbenchState = INITIAL_STATE): Store {
  let state = initial;
  const listeners = new Set<(now: WorkbenchState, before: WorkbenchState) => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const before = state;
      state = reduce(state, action);
      for (const listener of [...listeners]) listener(state, before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
