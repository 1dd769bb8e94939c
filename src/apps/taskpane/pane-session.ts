import type { Report } from '../../check';
import type { ComposeHost } from '../../hosts/host';
import type { Message } from '../../message';
import type { SecuredSending } from '../../policy';
import { createLateActions } from './late-actions';
import type { PaneActions } from './pane-actions';
import { createPaneMemory } from './pane-memory';
import type { PaneState } from './pane-state';
import { planHistory } from './plan-history';
import { isSameBody } from './same-message';
import { createMessageScan } from './scan-message';
import { createTurns } from './turns';

export interface PaneSessionOptions {
  readonly host: ComposeHost;
  /** The check with the policy already in its hand. */
  readonly check: (message: Message) => Report;
  /** From the pack; missing where the house has no gateway that looks for a mark. */
  readonly secured?: SecuredSending | undefined;
}

/** What is done about the findings waits for its file, which is most often there. */
type LatePaneActions = {
  readonly [Name in keyof PaneActions]: (...given: Parameters<PaneActions[Name]>) => Promise<void>;
};

/** The pane without its looks. Actions never reject: what went wrong is in the state. */
export interface PaneSession extends LatePaneActions {
  getState: () => PaneState;
  subscribe: (listener: () => void) => () => void;
  /** A person asks: the answer is said even if it is the old one. */
  check: () => Promise<void>;
  /** Looks whether anything changed and checks only then; says nothing twice. True: something had changed. */
  refresh: (scope: 'body' | 'message') => Promise<boolean>;
  /** Fetches what the actions need. False: it did not come; the next action tries again. */
  prepare: () => Promise<boolean>;
  /** Shows what would go with the history. Needs its file only to be shown. */
  previewHistory: () => Promise<void>;
  toggleReveal: (key: string) => void;
  cancelPreview: () => void;
}

export function createPaneSession({ host, check, secured }: PaneSessionOptions): PaneSession {
  const memory = createPaneMemory();
  const turns = createTurns();
  const tools = { host, check, secured: secured ?? null, memory, turns };
  const scan = createMessageScan(tools);
  const { prepare, act } = createLateActions(tools, scan);

  /** True as well where the body cannot be read: the full look then says why. */
  async function isBodyChanged(): Promise<boolean> {
    const known = memory.scanned?.body;
    if (known === undefined) return true;
    try {
      return !isSameBody(await turns(() => host.readBody()), known);
    } catch {
      return true;
    }
  }

  return {
    getState: memory.store.get,
    subscribe: memory.store.subscribe,
    check: async () => {
      await scan.request(true);
    },
    refresh: async (scope) => {
      if (scope === 'body' && !(await isBodyChanged())) return false;
      return scan.request(false);
    },
    prepare,
    toggleReveal: (key) => {
      const revealed = new Set(memory.ready()?.revealed);
      if (!revealed.delete(key)) revealed.add(key);
      memory.patch({ revealed });
    },
    cancelPreview: () => {
      memory.patch({ preview: null });
    },
    previewMask: (findings) =>
      act((actions) => {
        actions.previewMask(findings);
      }),
    previewShorten: (findings, words) =>
      act((actions) => {
        actions.previewShorten(findings, words);
      }),
    previewHistory: () =>
      act(() => {
        const state = memory.ready();
        if (state?.obstacle === null) memory.patch({ preview: planHistory(state.report) });
      }),
    previewSecured: () =>
      act((actions) => {
        actions.previewSecured();
      }),
    previewLink: (findings, sentence) =>
      act((actions) => {
        actions.previewLink(findings, sentence);
      }),
    remedy: (remedy) => act((actions) => actions.remedy(remedy)),
    applyPreview: () => act((actions) => actions.applyPreview()),
    undo: () => act((actions) => actions.undo()),
    justify: (reason, note) => act((actions) => actions.justify(reason, note)),
    revoke: () => act((actions) => actions.revoke()),
  };
}
