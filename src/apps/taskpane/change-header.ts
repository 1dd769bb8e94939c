import type { ChangeTurn } from './change-turn';
import type { HeaderPlan } from './plan-secured';
import type { PaneTools } from './scan-message';
import type { HeaderStep } from './undo-step';

export interface HeaderChanges {
  setHeader: (plan: HeaderPlan) => Promise<void>;
  undoHeader: (step: HeaderStep) => Promise<void>;
}

/** The host reads a header again after writing it, and the check looks for it in the message that is shown. */
export function createHeaderChanges(
  { host, memory }: PaneTools,
  { change, showAgain }: ChangeTurn,
): HeaderChanges {
  return {
    setHeader: ({ name, value, offer }) =>
      change('fixing', 'mark-failed', async ({ headers = [] }) => {
        const before = headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
        await host.writeHeader(name, value);
        memory.undoStep = { of: 'header', name, before: before?.value ?? null, offer };
        await showAgain('masked');
        memory.patch({ preview: null });
      }),
    undoHeader: ({ name, before }) =>
      change('fixing', 'mark-failed', async () => {
        await host.writeHeader(name, before);
        memory.undoStep = null;
        await showAgain('undone');
      }),
  };
}
