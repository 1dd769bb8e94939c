import type { Message } from '../../message';
import type { ChangeTurn } from './change-turn';
import type { NoticeCode } from './pane-state';
import type { AttachmentPlan } from './plan-attachments';
import type { RecipientPlan } from './plan-recipients';
import { isSameAttachments, isSameRecipients } from './same-message';
import type { MessageScan, PaneTools } from './scan-message';
import { isUndoable } from './undo-step';
import type { RecipientStep } from './undo-step';

/** What changes a message around its text. */
export interface EnvelopeChanges {
  setRecipients: (plan: RecipientPlan) => Promise<void>;
  undoRecipients: (step: RecipientStep) => Promise<void>;
  removeAttachments: (plan: AttachmentPlan) => Promise<void>;
}

/** Host and re-reading agree before anything is said to be done; otherwise the message is shown as it is now. */
export function createEnvelopeChanges(
  { host, check, memory }: PaneTools,
  scan: MessageScan,
  { change, showAgain }: ChangeTurn,
): EnvelopeChanges {
  /** A write that failed may have been done by half: what is shown must be what is there. */
  async function orShowAgain(write: Promise<void>, failed: NoticeCode): Promise<void> {
    try {
      await write;
    } catch (error) {
      await showAgain(failed);
      throw error;
    }
  }

  async function setRecipients(plan: RecipientPlan, scanned: Message): Promise<void> {
    const { recipients: before } = await host.readMessage();
    if (!isSameRecipients(before, scanned.recipients)) {
      await showAgain('message-changed');
      return;
    }
    await orShowAgain(host.writeRecipients(plan.recipients), 'recipients-failed');
    memory.undoStep = { of: 'recipients', before, written: plan.recipients, offer: plan.offer };
    try {
      const message = await host.readMessage();
      memory.undoStep = { ...memory.undoStep, written: message.recipients };
      await scan.show(message, check(message), 'recipients-changed');
    } catch (error) {
      // It is written, but nobody knows how it came out.
      memory.fail(error);
    }
  }

  async function undoRecipients(step: RecipientStep): Promise<void> {
    const untouched = isUndoable(step, await host.readMessage());
    if (untouched) await orShowAgain(host.writeRecipients(step.before), 'recipients-failed');
    memory.undoStep = null;
    await showAgain(untouched ? 'undone' : 'recipients-undo-too-late');
  }

  async function removeAttachments({ files }: AttachmentPlan, scanned: Message): Promise<void> {
    const { attachments } = await host.readMessage();
    if (!isSameAttachments(attachments, scanned.attachments)) {
      await showAgain('message-changed');
      return;
    }
    for (const { id } of files) await orShowAgain(host.removeAttachment(id), 'attachment-failed');
    await showAgain('attachment-removed');
    memory.patch({ preview: null });
  }

  return {
    setRecipients: (plan) => change('fixing', 'recipients-failed', (scanned) => setRecipients(plan, scanned)),
    undoRecipients: (step) => change('fixing', 'recipients-failed', () => undoRecipients(step)),
    removeAttachments: (plan) =>
      change('fixing', 'attachment-failed', (scanned) => removeAttachments(plan, scanned)),
  };
}
