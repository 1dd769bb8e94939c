import type { ShortWords } from '../../fixes';
import type { Remedy } from '../../ui/find-remedy';
import { createMessageChanges } from './change-message';
import { planAttachments } from './plan-attachments';
import { planLink } from './plan-link';
import { planMask } from './plan-mask';
import { planBcc, planRemoval } from './plan-recipients';
import { planSecured } from './plan-secured';
import { planShorten } from './plan-shorten';
import type { MessageScan, PaneTools } from './scan-message';

/** What a person does about the findings. Never rejects: what went wrong is in the state. */
export interface PaneActions {
  /** Shows what masking these findings (ids) would do. */
  previewMask: (findings: readonly string[]) => void;
  /** Shows what shortening them would do; of a name everywhere. */
  previewShorten: (findings: readonly string[], words: ShortWords) => void;
  /** Shows what marking the message for secured sending, or taking the mark off, would do. */
  previewSecured: () => void;
  /** Shows what replacing these links by a sentence would do; null: removing them. */
  previewLink: (findings: readonly string[], sentence: string | null) => void;
  /** Takes recipients out or out of sight at once; files are asked about first, for there is no way back. */
  remedy: (remedy: Remedy) => Promise<void>;
  /** Does what is previewed. */
  applyPreview: () => Promise<void>;
  undo: () => Promise<void>;
  justify: (reason: string, note: string) => Promise<void>;
  revoke: () => Promise<void>;
}

export function createPaneActions(tools: PaneTools, scan: MessageScan): PaneActions {
  const { memory, secured } = tools;
  const changes = createMessageChanges(tools, scan);
  return {
    previewMask: (findings) => {
      const state = memory.ready();
      if (state !== null) memory.patch({ preview: planMask(state.report, findings, state.writable) });
    },
    previewShorten: (findings, words) => {
      const state = memory.ready();
      if (state === null) return;
      const { report, writable } = state;
      memory.patch({ preview: planShorten(report, findings, writable, words, memory.shortened) });
    },
    previewSecured: () => {
      const state = memory.ready();
      if (secured === null || !state?.secured) return;
      memory.patch({ preview: planSecured(state.report, secured, state.secured) });
    },
    previewLink: (findings, sentence) => {
      const state = memory.ready();
      if (state?.obstacle === null) memory.patch({ preview: planLink(state.report, findings, sentence) });
    },
    remedy: async ({ kind, findings }) => {
      const state = memory.ready();
      const { scanned } = memory;
      if (scanned === null || state?.remedies.includes(kind) !== true) return;
      if (kind === 'remove-attachment') {
        memory.patch({ preview: planAttachments(state.report, scanned, findings) });
        return;
      }
      const plan =
        kind === 'move-to-bcc' ? planBcc(state.report, scanned.from) : planRemoval(state.report, findings);
      if (plan !== null) await changes.setRecipients(plan);
    },
    applyPreview: async () => {
      const plan = memory.ready()?.preview;
      if (!plan) return;
      if (plan.fix === 'remove-attachment') await changes.removeAttachments(plan);
      else if (plan.fix === 'header') await changes.setHeader(plan);
      else await changes.changeText(plan);
    },
    undo: async () => {
      if (memory.undoStep !== null) await changes.undo(memory.undoStep);
    },
    justify: async (reason, note) => {
      const fingerprint = memory.ready()?.report.fingerprint;
      if (fingerprint !== undefined) await changes.record({ fingerprint, reason, note });
    },
    revoke: () => changes.record(null),
  };
}
