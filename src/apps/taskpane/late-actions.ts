import { loadChangeTools } from './load-change-tools';
import type { PaneActions } from './pane-actions';
import type { MessageScan, PaneTools } from './scan-message';

/** The actions, once their file is there. */
export interface LateActions {
  /** Fetches the file. False: it did not come; whatever is pressed next tries again. */
  prepare: () => Promise<boolean>;
  /** Does it at once where the file is there. Where it does not come, that is said and nothing is done. */
  act: (task: (actions: PaneActions) => unknown) => Promise<void>;
}

export function createLateActions(tools: PaneTools, scan: MessageScan): LateActions {
  const { memory } = tools;
  let actions: PaneActions | null = null;

  async function load(): Promise<PaneActions | null> {
    try {
      const { createPaneActions } = await loadChangeTools();
      actions ??= createPaneActions(tools, scan);
    } catch {
      // Said when somebody needs it.
    }
    return actions;
  }

  return {
    prepare: async () => (await load()) !== null,
    act: async (task) => {
      if (actions !== null) {
        await task(actions);
        return;
      }
      const asked = memory.ready()?.report;
      const loaded = await load();
      if (loaded === null) memory.say('tools-missing');
      // Ids of findings mean something else after the next check.
      else if (memory.ready()?.report !== asked) memory.say('message-changed');
      else {
        memory.patch({ notice: null });
        await task(loaded);
      }
    },
  };
}
