import type { Report } from '../../check';
import { HostError, type Justification } from '../../hosts/host';
import {
  createSendCompletion,
  type SendAnswer,
  type SendEvent,
  type SendFeatures,
} from '../../hosts/outlook/complete-send';
import type { Message } from '../../message';
import type { CheckFailure, Level } from '../../policy';
import { languageOf } from '../../texts';
import { answerFailure, answerReport } from './dialog';
import { startDeadline } from './start-deadline';

/** Everything a send needs from outside. Reading and checking may throw, reject or never settle. */
export interface SendCheck {
  readonly kind: Message['kind'];
  readonly deadlineMs: number;
  /** The policy's word for a check without a verdict. */
  readonly failureLevel: (failure: CheckFailure) => Level;
  readonly readMessage: () => Promise<Message>;
  readonly check: (message: Message) => Report;
  readonly readJustification: () => Promise<Justification | null>;
  /** Whether an earlier send of this very item was held back because the check failed. */
  readonly readFailureSaid: () => Promise<boolean>;
  readonly rememberFailureSaid: () => Promise<void>;
  readonly readFeatures: () => SendFeatures;
  readonly readLocale: () => string;
}

/**
 * Checks the message that is about to go and answers the event exactly once, on every path: with the verdict, or with
 * the policy's word for a check that failed (`onError`) or did not finish in time (`onTimeout`). Keeps nothing between
 * two events, so it does not matter how many runtimes Outlook starts.
 */
export function handleSend(event: SendEvent, send: SendCheck): void {
  const complete = createSendCompletion(event);
  const setting = {
    kind: send.kind,
    features: send.readFeatures(),
    language: languageOf(send.readLocale()),
  };
  let saidBefore = false;
  const memory = setting.features.button
    ? Promise.resolve()
    : settled(send.readFailureSaid, (said) => {
        saidBefore = said;
      });
  const fail = (failure: CheckFailure): SendAnswer => {
    const level = send.failureLevel(failure);
    // A dialog that cannot offer „send anyway“ says it once; sending again is the sender's answer. Otherwise a check
    // that always fails would hold back all mail of this client for ever.
    if (level === 'confirm' && !setting.features.button) {
      if (saidBefore) return { allowEvent: true };
      void settled(send.rememberFailureSaid, () => undefined);
    }
    return answerFailure(failure, level, setting);
  };

  let answerAtDeadline = (): SendAnswer => fail('timeout');
  const stopDeadline = startDeadline(send.deadlineMs, () => {
    complete(answerAtDeadline());
  });
  const finish = (answer: SendAnswer): void => {
    stopDeadline();
    complete(answer);
  };
  const finishFailed = (error: unknown): void => {
    void memory.then(() => {
      finish(fail(error instanceof HostError && error.code === 'timeout' ? 'timeout' : 'error'));
    });
  };

  try {
    send
      .readMessage()
      .then((message) => {
        const report = send.check(message);
        const answer = answerReport(report, setting);
        if (answer.allowEvent || !isJustifiable(report, setting.features)) return answer;
        // The verdict is known: should the ground never arrive, silence must not turn into the word for a time-out.
        answerAtDeadline = () => answer;
        return send.readJustification().then(
          (given): SendAnswer => (given?.fingerprint === report.fingerprint ? { allowEvent: true } : answer),
          () => answer,
        );
      })
      .then(finish, finishFailed);
  } catch (error) {
    finishFailed(error);
  }
}

/** A promise that never rejects, not even when it cannot be made. */
function settled<T>(start: () => Promise<T>, use: (value: T) => void): Promise<void> {
  try {
    return start().then(use, () => undefined);
  } catch {
    return Promise.resolve();
  }
}

/** A recorded ground opens `justify`, and `confirm` where the dialog cannot ask. It never opens `stop`. */
function isJustifiable(report: Report, features: SendFeatures): boolean {
  const { level } = report.verdict;
  return level === 'justify' || (level === 'confirm' && !features.button);
}
