import { applyEdits } from '../../fixes';
import type { Body, Message } from '../../message';
import type { ChangeTurn } from './change-turn';
import { isSameBody } from './same-message';
import type { MessageScan, PaneTools } from './scan-message';
import type { TextPlan } from './text-plan';
import { isUndoable } from './undo-step';
import type { TextStep, Texts } from './undo-step';

export interface TextChanges {
  changeText: (plan: TextPlan) => Promise<void>;
  undoText: (step: TextStep) => Promise<void>;
}

/** Subject and body: read before and after, so that nothing a person typed meanwhile is lost and nothing is said in vain. */
export function createTextChanges(
  { host, check, memory }: PaneTools,
  scan: MessageScan,
  { change, showAgain }: ChangeTurn,
): TextChanges {
  /** Both or none: where the subject is refused, the body goes back. */
  async function write(texts: Texts, before: Texts): Promise<void> {
    if (texts.body !== null) await host.writeBody(texts.body);
    if (texts.subject === null) return;
    try {
      await host.writeSubject(texts.subject);
    } catch (error) {
      if (before.body !== null) await host.writeBody(before.body);
      throw error;
    }
  }

  async function changeText(plan: TextPlan, scanned: Message): Promise<void> {
    const { subject, body } = plan.edits;
    const now: Texts = {
      body: body.length > 0 ? await host.readBody() : null,
      subject: subject.length > 0 ? (await host.readMessage()).subject : null,
    };
    const isOld =
      (now.body !== null && !isSameBody(now.body, scanned.body)) ||
      (now.subject !== null && now.subject !== scanned.subject);
    if (isOld) {
      await showAgain('changed-meanwhile');
      return;
    }
    const wanted: Texts = {
      body: now.body === null ? null : editBody(now.body, plan),
      subject: now.subject === null ? null : applyEdits(now.subject, subject),
    };
    await write(wanted, now);
    const step: TextStep = { of: 'text', before: now, written: wanted, offer: plan.offer };
    memory.undoStep = step;
    try {
      const message = await host.readMessage();
      const report = check(message);
      const written: Texts = {
        body: now.body === null ? null : message.body,
        subject: now.subject === null ? null : message.subject,
      };
      const isUnchanged =
        (now.body === null || isSameBody(message.body, now.body)) &&
        (now.subject === null || message.subject === now.subject);
      memory.undoStep = isUnchanged ? null : { ...step, written };
      if (plan.person !== undefined) memory.shortened = [...memory.shortened, plan.person];
      await scan.show(message, report, plan.isDone(report) ? 'masked' : 'still-there');
    } catch (error) {
      // It is written, but nobody knows how it came out.
      memory.fail(error);
    }
  }

  async function undoText(step: TextStep): Promise<void> {
    const now =
      step.written.subject === null ? { body: await host.readBody(), subject: '' } : await host.readMessage();
    const untouched = isUndoable(step, now);
    if (untouched) await write(step.before, step.written);
    memory.undoStep = null;
    await showAgain(untouched ? 'undone' : 'undo-too-late');
  }

  return {
    changeText: (plan) => change('fixing', 'write-failed', (scanned) => changeText(plan, scanned)),
    undoText: (step) => change('fixing', 'write-failed', () => undoText(step)),
  };
}

function editBody({ format, content }: Body, { edits }: TextPlan): Body {
  return { format, content: applyEdits(content, edits.body) };
}
