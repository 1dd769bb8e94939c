/**
 * Best effort: the bare engine of classic Outlook does not promise timers, and none fires while the check itself
 * computes. A verdict that comes too late but before the timer is still the better answer. Returns the way to stop it.
 */
export function startDeadline(deadlineMs: number, onDeadline: () => void): () => void {
  if (typeof setTimeout !== 'function') return () => undefined;
  const timer = setTimeout(onDeadline, deadlineMs);
  return () => {
    clearTimeout(timer);
  };
}
