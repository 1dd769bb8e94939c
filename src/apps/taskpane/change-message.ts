import { applyEdits } from '../../fixes';
import type { Justification } from '../../hosts/host';
import type { Message } from '../../message';
import { createEnvelopeChanges } from './change-envelope';
import type { EnvelopeChanges } from './change-envelope';
import { createChangeTurn } from './change-turn';
import { countLinks } from './plan-link';
import { countPlaces } from './plan-mask';
import type { MaskPlan } from './plan-mask';
import { isSameBody, isSameMessage } from './same-message';
import type { MessageScan, PaneTools } from './scan-message';
import type { BodyStep, UndoStep } from './undo-step';

export interface MessageChanges extends Omit<EnvelopeChanges, 'undoRecipients'> {
  mask: (plan: MaskPlan) => Promise<void>;
  undo: (step: UndoStep) => Promise<void>;
  /** Null takes the recorded reason back. */
  record: (justification: Justification | null) => Promise<void>;
}

/** Everything that writes. A failure of the host is said in the pane, never thrown. */
export function createMessageChanges(tools: PaneTools, scan: MessageScan): MessageChanges {
  const { host, check, memory } = tools;
  const turn = createChangeTurn(tools, scan);
  const { change, showAgain } = turn;

  async function mask(plan: MaskPlan, scanned: Message): Promise<void> {
    const before = await host.readBody();
    if (!isSameBody(before, scanned.body)) {
      await showAgain('changed-meanwhile');
      return;
    }
    const wanted = { format: before.format, content: applyEdits(before.content, plan.edits) };
    await host.writeBody(wanted);
    const offer = { fix: plan.fix, detector: plan.detector, places: plan.places };
    memory.undoStep = { of: 'body', before, written: wanted, offer };
    try {
      const message = await host.readMessage();
      const report = check(message);
      const count = plan.fix === 'mask' ? countPlaces : countLinks;
      const failed = count(report, plan.detector, plan.value) > plan.others;
      const step = { of: 'body', before, written: message.body, offer } as const;
      memory.undoStep = isSameBody(message.body, before) ? null : step;
      await scan.show(message, report, failed ? 'still-there' : 'masked');
    } catch (error) {
      // It is written, but nobody knows how it came out.
      memory.fail(error);
    }
  }

  async function undoBody({ before, written }: BodyStep): Promise<void> {
    const untouched = isSameBody(await host.readBody(), written);
    if (untouched) await host.writeBody(before);
    memory.undoStep = null;
    await showAgain(untouched ? 'undone' : 'undo-too-late');
  }

  async function record(justification: Justification | null, scanned: Message): Promise<void> {
    const message = await host.readMessage();
    const changed = justification !== null && !isSameMessage(scanned, message);
    if (!changed) await host.writeJustification(justification);
    const said = justification === null ? 'revoked' : 'recorded';
    await scan.show(message, check(message), changed ? 'changed-meanwhile' : said);
  }

  const { undoRecipients, ...envelope } = createEnvelopeChanges(tools, scan, turn);
  return {
    ...envelope,
    mask: (plan) => change('fixing', 'write-failed', (scanned) => mask(plan, scanned)),
    undo: (step) =>
      step.of === 'body' ? change('fixing', 'write-failed', () => undoBody(step)) : undoRecipients(step),
    record: (justification) =>
      change('recording', 'record-failed', (scanned) => record(justification, scanned)),
  };
}
