import type { Report } from '../../check';
import type { ComposeHost, Justification } from '../../hosts/host';
import { MAX_BODY_CHARS } from '../../hosts/outlook/read-body';
import type { Message } from '../../message';
import type { SecuredSending } from '../../policy';
import { availableRemedies, writableParts } from './available-remedies';
import type { PaneMemory } from './pane-memory';
import type { NoticeCode, PaneReady, WriteObstacle } from './pane-state';
import { securedStep } from './secured-step';
import { isSameAttachments, isSameBody, isSameMessage } from './same-message';
import { summaryOf } from './summary';
import type { Turns } from './turns';
import { isUndoable } from './undo-step';

export interface PaneTools {
  readonly host: ComposeHost;
  /** The check with the policy already in its hand. */
  readonly check: (message: Message) => Report;
  /** How the house sends mail secured; null where it does not. */
  readonly secured: SecuredSending | null;
  readonly memory: PaneMemory;
  readonly turns: Turns;
}

export interface MessageScan {
  /**
   * Never two checks at once, and never a queue of them: who asks while one waits gets that one.
   * @param asked a person wants to know: the answer is said even if it is the old one.
   * @returns whether the message had changed.
   */
  request: (asked: boolean) => Promise<boolean>;
  /** Shows what a message read just now amounts to. `said` is told to the person instead of the result. */
  show: (message: Message, report: Report, said: NoticeCode) => Promise<void>;
}

/** One lost answer may be chance; two in a row mean that the shown result can no longer be trusted. */
const MISSES_BEFORE_FAILED = 2;

export function createMessageScan({ host, check, secured, memory, turns }: PaneTools): MessageScan {
  let waiting: { asked: boolean; readonly done: Promise<boolean> } | null = null;
  let lastSummary = '';
  let misses = 0;

  function obstacleOf({ body }: Message): WriteObstacle | null {
    if (memory.refused !== null) return memory.refused;
    if (!host.capabilities.canWrite) return 'no-permission';
    return body.content.length > MAX_BODY_CHARS ? 'too-large' : null;
  }

  function publish(message: Message, report: Report, justification: Justification | null): PaneReady {
    const { ready, scanned, store } = memory;
    const before = ready();
    if (memory.undoStep && !isUndoable(memory.undoStep, message)) memory.undoStep = null;
    memory.scanned = message;
    const obstacle = obstacleOf(message);
    const writable = writableParts(host.capabilities, obstacle);
    const now: PaneReady = {
      status: 'ready',
      report,
      busy: before?.busy ?? null,
      obstacle,
      writable,
      secured: securedStep(report, message, secured, writable, host.capabilities),
      canRemember: host.capabilities.canRemember,
      remedies: availableRemedies(host.capabilities, memory.refused),
      justification,
      preview: scanned === null ? null : previewStill(before?.preview ?? null, scanned, message),
      undo: memory.undoStep?.offer ?? null,
      revealed: before?.revealed ?? new Set(),
      notice: null,
    };
    store.set(now);
    return now;
  }

  async function look(asked: boolean): Promise<boolean> {
    const message = await host.readMessage();
    misses = 0;
    if (!asked && memory.scanned !== null && isSameMessage(memory.scanned, message)) return false;
    const report = check(message);
    const justification = await recordedFor(report, host);
    if (waiting !== null) {
      // Something changed while this was being read, and the next check is about to begin: this result is stale.
      waiting.asked ||= asked;
      return true;
    }
    const before = memory.ready();
    const now = publish(message, report, justification);
    const summary = summaryOf(report, justification !== null);
    if (before?.justification && justification === null) memory.say('expired');
    else if (before?.preview && now.preview === null) {
      memory.say(before.preview.fix === 'remove-attachment' ? 'message-changed' : 'changed-meanwhile');
    } else if (asked || summary !== lastSummary) memory.say('result');
    lastSummary = summary;
    return true;
  }

  return {
    request: (asked) => {
      if (waiting !== null) {
        waiting.asked ||= asked;
        return waiting.done;
      }
      const done = turns(async () => {
        const now = waiting?.asked ?? asked;
        waiting = null;
        if (now) memory.setBusy('checking');
        try {
          return await look(now);
        } catch (error) {
          misses += 1;
          if (now || memory.ready() === null || misses >= MISSES_BEFORE_FAILED) memory.fail(error);
          return false;
        } finally {
          if (now) memory.setBusy(null);
        }
      });
      waiting = { asked, done };
      return done;
    },
    show: async (message, report, said) => {
      const justification = await recordedFor(report, host);
      publish(message, report, justification);
      lastSummary = summaryOf(report, justification !== null);
      memory.say(said);
    },
  };
}

/** What was worked out for a message that has changed since must not be done to it. */
function previewStill(preview: PaneReady['preview'], scanned: Message, now: Message): PaneReady['preview'] {
  const fits =
    preview?.fix === 'remove-attachment'
      ? isSameAttachments(scanned.attachments, now.attachments)
      : isSameBody(scanned.body, now.body) && scanned.subject === now.subject;
  return fits ? preview : null;
}

/** Null as well where it cannot be read: the send check would not find it either. */
async function recordedFor(report: Report, host: ComposeHost): Promise<Justification | null> {
  if (!host.capabilities.canRemember) return null;
  try {
    const justification = await host.readJustification();
    return justification?.fingerprint === report.fingerprint ? justification : null;
  } catch {
    return null;
  }
}
