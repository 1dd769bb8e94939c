import { isChangeEvent } from '../office-host/item-events';
import type { CallContext } from '../office-host/methods';
import type { Runtime } from '../state/settings';
import type { Store } from '../state/store';
import type { SendRuntime } from './send-runtime';

/** As both manifests name them. */
const FUNCTION_NAMES = { mail: 'onMessageChangeHandler', appointment: 'onAppointmentChangeHandler' } as const;

/**
 * Runs the add-in's handler whenever recipients or attachments change, as Outlook does with or without a task pane.
 * One run at a time; whatever changes meanwhile is one more run. Returns the way to stop.
 */
export function watchChanges(
  context: CallContext,
  runtimes: Readonly<Record<Runtime, SendRuntime>>,
): () => void {
  const { store } = context;
  // The log of calls is that of the pane and the send check.
  const quiet: CallContext = { ...context, store: withoutTrace(store) };
  let stopRun: (() => void) | null = null;
  let isDue = false;

  const run = (): void => {
    if (stopRun !== null) {
      isDue = true;
      return;
    }
    isDue = false;
    const { settings, item } = store.state();
    const over = (): void => {
      // A runtime that could not even start calls back before it has returned.
      setTimeout(() => {
        stopRun?.();
        stopRun = null;
        if (isDue) run();
      }, 0);
    };
    stopRun = runtimes[settings.runtime]({
      context: quiet,
      functionName: FUNCTION_NAMES[item.kind],
      onCompleted: over,
      onUnavailable: over,
    });
  };

  const unsubscribe = store.subscribe((now, before) => {
    if (isChangeEvent(before, now)) run();
  });
  return () => {
    unsubscribe();
    stopRun?.();
  };
}

function withoutTrace(store: Store): Store {
  return {
    ...store,
    dispatch: (action) => {
      if (action.type !== 'traced') store.dispatch(action);
    },
  };
}
