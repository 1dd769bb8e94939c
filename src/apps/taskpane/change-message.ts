import { applyEdits } from '../../fixes';
import type { Justification } from '../../hosts/host';
import type { Message } from '../../message';
import { hostErrorCode } from './pane-memory';
import type { UndoStep } from './pane-memory';
import type { NoticeCode, PaneBusy, WriteObstacle } from './pane-state';
import { countLinks } from './plan-link';
import { countPlaces } from './plan-mask';
import type { MaskPlan } from './plan-mask';
import { isSameBody, isSameMessage } from './same-message';
import type { MessageScan, PaneTools } from './scan-message';

export interface MessageChanges {
  mask: (plan: MaskPlan) => Promise<void>;
  undo: (step: UndoStep) => Promise<void>;
  /** Null takes the recorded reason back. */
  record: (justification: Justification | null) => Promise<void>;
}

/** Everything that writes. A failure of the host is said in the pane, never thrown. */
export function createMessageChanges(tools: PaneTools, scan: MessageScan): MessageChanges {
  const { host, check, memory, turns } = tools;

  function change(
    busy: PaneBusy,
    failed: NoticeCode,
    task: (scanned: Message) => Promise<void>,
  ): Promise<void> {
    return turns(async () => {
      if (memory.scanned === null || memory.ready() === null) return;
      memory.setBusy(busy);
      try {
        await task(memory.scanned);
      } catch (error) {
        const obstacle = obstacleFrom(error);
        memory.refused = obstacle ?? memory.refused;
        memory.patch({ preview: null, ...(obstacle === null ? {} : { obstacle }) });
        memory.say(failed);
      } finally {
        memory.setBusy(null);
      }
    });
  }

  async function showAgain(said: NoticeCode): Promise<void> {
    const message = await host.readMessage();
    await scan.show(message, check(message), said);
  }

  async function mask(plan: MaskPlan, scanned: Message): Promise<void> {
    const before = await host.readBody();
    if (!isSameBody(before, scanned.body)) {
      await showAgain('changed-meanwhile');
      return;
    }
    const wanted = { format: before.format, content: applyEdits(before.content, plan.edits) };
    await host.writeBody(wanted);
    const offer = { fix: plan.fix, detector: plan.detector, places: plan.places };
    memory.undoStep = { before, written: wanted, offer };
    try {
      const message = await host.readMessage();
      const report = check(message);
      const count = plan.fix === 'mask' ? countPlaces : countLinks;
      const failed = count(report, plan.detector, plan.value) > plan.others;
      memory.undoStep = isSameBody(message.body, before) ? null : { before, written: message.body, offer };
      await scan.show(message, report, failed ? 'still-there' : 'masked');
    } catch (error) {
      // It is written, but nobody knows how it came out.
      memory.fail(error);
    }
  }

  async function undo({ before, written }: UndoStep): Promise<void> {
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

  return {
    mask: (plan) => change('fixing', 'write-failed', (scanned) => mask(plan, scanned)),
    undo: (step) => change('fixing', 'write-failed', () => undo(step)),
    record: (justification) =>
      change('recording', 'record-failed', (scanned) => record(justification, scanned)),
  };
}

function obstacleFrom(error: unknown): WriteObstacle | null {
  const code = hostErrorCode(error);
  return code === 'no-permission' || code === 'rights-protected' || code === 'too-large' ? code : null;
}
