import type { Report } from '../../check';
import { APPOINTMENT_PANE_COMMAND_ID, PANE_COMMAND_ID } from '../../hosts/outlook/command-id';
import type { Justification } from '../../hosts/host';
import { MAX_BAR_CHARS, type BarLine } from '../../hosts/outlook/notification-bar';
import type { Message } from '../../message';
import { languageOf, sendTextsFor, type Language } from '../../texts';
import type { ChangeEvent } from './associate';
import { describeBriefly } from './describe-report';
import { startDeadline } from './start-deadline';

/** Everything a look while composing needs from outside. All of it may throw, reject or never settle. */
export interface ChangeCheck {
  readonly kind: Message['kind'];
  readonly deadlineMs: number;
  /** An open pane says everything itself. */
  readonly isPaneOpen: () => Promise<boolean>;
  readonly readMessage: () => Promise<Message>;
  readonly check: (message: Message) => Report;
  readonly readJustification: () => Promise<Justification | null>;
  readonly showBar: (line: BarLine) => Promise<void>;
  readonly removeBar: () => Promise<void>;
  readonly readLocale: () => string;
}

/**
 * Looks at the message whose recipients or attachments have just changed and keeps one line above it: there while
 * sending would stop at a dialog, gone when it would not or when the pane shows it anyway. A look that fails changes
 * nothing: the send check says what is to be said. Completes the event exactly once, on every path.
 */
export function handleChange(event: ChangeEvent, change: ChangeCheck): void {
  let done = false;
  const complete = (): void => {
    if (done) return;
    done = true;
    stopDeadline();
    try {
      event.completed();
    } catch {
      // Nobody is left to tell, and nothing waits for it.
    }
  };
  const stopDeadline = startDeadline(change.deadlineMs, complete);

  // In a promise from the start, so that nothing that throws gets past `complete`.
  Promise.resolve()
    .then(change.isPaneOpen)
    .then((isOpen) => (isOpen ? null : findLine(change)))
    .then((line) => {
      // Too late: a newer event may have said something newer by now.
      if (done) return undefined;
      return line === null ? change.removeBar() : change.showBar(line);
    })
    .then(complete, complete);
}

/** Null where nothing would stop the message, or its ground is given already. */
function findLine(change: ChangeCheck): Promise<BarLine | null> {
  return change.readMessage().then((message) => {
    const report = change.check(message);
    const { level } = report.verdict;
    if (level === 'allow' || level === 'hint') return null;
    const line = describeLine(report, change.kind, languageOf(change.readLocale()));
    if (level === 'stop') return line;
    return change.readJustification().then(
      (given) => (given?.fingerprint === report.fingerprint ? null : line),
      () => line,
    );
  });
}

function describeLine(report: Report, kind: Message['kind'], language: Language): BarLine {
  const texts = sendTextsFor(language);
  const { bar, open } = texts.dialog;
  const say = (next: string): string => describeBriefly(report, kind, texts, next, MAX_BAR_CHARS);
  return {
    message: say(bar.look),
    action: bar.action,
    commandId: kind === 'mail' ? PANE_COMMAND_ID : APPOINTMENT_PANE_COMMAND_ID,
    plain: say(`${open.ribbon}.`),
  };
}
