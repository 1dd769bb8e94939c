import type { Message } from '../../message';
import { HostError } from '../../hosts/host';
import { availableRemedies, writableParts } from './available-remedies';
import { hostErrorCode } from './pane-memory';
import type { NoticeCode, PaneBusy, WriteObstacle } from './pane-state';
import type { MessageScan, PaneTools } from './scan-message';

/** One turn of the pane in which the message is changed. */
export interface ChangeTurn {
  /**
   * Runs the change when nothing else is under way, with the message that the shown report is about. A failure of the
   * host is said as `failed`, never thrown.
   */
  change: (busy: PaneBusy, failed: NoticeCode, task: (scanned: Message) => Promise<void>) => Promise<void>;
  /** Reads and checks the message as it is now. */
  showAgain: (said: NoticeCode) => Promise<void>;
}

export function createChangeTurn({ host, check, memory, turns }: PaneTools, scan: MessageScan): ChangeTurn {
  return {
    change: (busy, failed, task) =>
      turns(async () => {
        if (memory.scanned === null || memory.ready() === null) return;
        memory.setBusy(busy);
        try {
          await task(memory.scanned);
        } catch (error) {
          const obstacle = obstacleFrom(error);
          memory.refused = obstacle ?? memory.refused;
          const remedies = availableRemedies(host.capabilities, memory.refused);
          const refusal =
            obstacle === null ? {} : { obstacle, writable: writableParts(host.capabilities, obstacle) };
          memory.patch({ preview: null, remedies, ...refusal });
          memory.say(failed);
        } finally {
          memory.setBusy(null);
        }
      }),
    showAgain: async (said) => {
      const message = await host.readMessage();
      await scan.show(message, check(message), said);
    },
  };
}

/** What stands in the way of the next change as well. A reason or a list that is too long says nothing of the body. */
function obstacleFrom(error: unknown): WriteObstacle | null {
  const code = hostErrorCode(error);
  if (code === 'too-large') {
    return error instanceof HostError && error.call === 'body.setAsync' ? code : null;
  }
  return code === 'no-permission' || code === 'rights-protected' ? code : null;
}
