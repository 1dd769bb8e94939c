import type { ComposeHost } from '../../hosts/host';
import type { PaneSession } from './pane-session';

/** When the person looks at the pane. A test brings its own. */
export interface PageVisibility {
  isVisible: () => boolean;
  /** Calls back when the pane is looked at again; returns the way to stop. */
  onLook: (listener: () => void) => () => void;
}

/** There is no „body changed“ event in Outlook: an open pane has to look, at first often, then seldom. */
const FIRST_LOOK_MS = 2_000;
const LONGEST_WAIT_MS = 15_000;
const BACK_OFF = 1.5;

/** The wait after a look. A person who is writing goes on writing: back to the shortest. */
export function nextWaitMs(waitMs: number, changed: boolean): number {
  return changed ? FIRST_LOOK_MS : Math.min(LONGEST_WAIT_MS, Math.round(waitMs * BACK_OFF));
}

/** Keeps the session's report current without being asked. Returns the way to stop. */
export function watchMessage(
  session: Pick<PaneSession, 'refresh'>,
  host: Pick<ComposeHost, 'onChange'>,
  page: PageVisibility,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_LOOK_MS;
  let stopped = false;

  const schedule = (): void => {
    clearTimeout(timer);
    if (!stopped && page.isVisible()) timer = setTimeout(look, waitMs);
  };
  const after = (changed: boolean): void => {
    waitMs = nextWaitMs(waitMs, changed);
    schedule();
  };
  /** The subject has no event either: every look at the slowest pace reads the whole message. */
  const look = (): void => {
    void session.refresh(waitMs < LONGEST_WAIT_MS ? 'body' : 'message').then(after);
  };
  const lookNow = (): void => {
    clearTimeout(timer);
    waitMs = FIRST_LOOK_MS;
    void session.refresh('message').then(schedule);
  };

  const stops = [host.onChange(lookNow), page.onLook(lookNow)];
  schedule();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
