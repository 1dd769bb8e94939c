/** Safari has no idle callbacks; by then the first answer has long been drawn. */
const WITHOUT_IDLE_MS = 500;

/** Calls back when the page has nothing more urgent to do. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task);
  else setTimeout(task, WITHOUT_IDLE_MS);
}
