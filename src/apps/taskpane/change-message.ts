import type { Justification } from '../../hosts/host';
import type { Message } from '../../message';
import { createEnvelopeChanges } from './change-envelope';
import type { EnvelopeChanges } from './change-envelope';
import { createHeaderChanges } from './change-header';
import type { HeaderChanges } from './change-header';
import { createTextChanges } from './change-text';
import type { TextChanges } from './change-text';
import { createChangeTurn } from './change-turn';
import { isSameMessage } from './same-message';
import type { MessageScan, PaneTools } from './scan-message';
import type { UndoStep } from './undo-step';

export interface MessageChanges
  extends
    Pick<EnvelopeChanges, 'setRecipients' | 'removeAttachments'>,
    Pick<TextChanges, 'changeText'>,
    Pick<HeaderChanges, 'setHeader'> {
  undo: (step: UndoStep) => Promise<void>;
  /** Null takes the recorded reason back. */
  record: (justification: Justification | null) => Promise<void>;
}

/** Everything that writes. A failure of the host is said in the pane, never thrown. */
export function createMessageChanges(tools: PaneTools, scan: MessageScan): MessageChanges {
  const { host, check } = tools;
  const turn = createChangeTurn(tools, scan);

  async function record(justification: Justification | null, scanned: Message): Promise<void> {
    const message = await host.readMessage();
    const changed = justification !== null && !isSameMessage(scanned, message);
    if (!changed) await host.writeJustification(justification);
    const said = justification === null ? 'revoked' : 'recorded';
    await scan.show(message, check(message), changed ? 'changed-meanwhile' : said);
  }

  const { undoRecipients, ...envelope } = createEnvelopeChanges(tools, scan, turn);
  const { undoText, ...text } = createTextChanges(tools, scan, turn);
  const { undoHeader, ...header } = createHeaderChanges(tools, turn);
  return {
    ...envelope,
    ...text,
    ...header,
    undo: (step) => {
      if (step.of === 'text') return undoText(step);
      return step.of === 'header' ? undoHeader(step) : undoRecipients(step);
    },
    record: (justification) =>
      turn.change('recording', 'record-failed', (scanned) => record(justification, scanned)),
  };
}
