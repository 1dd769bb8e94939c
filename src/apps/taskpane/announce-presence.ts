import type { OutlookHost } from '../../hosts/outlook/outlook-host';
import { RENEW_PANE_MS } from '../../hosts/outlook/pane-presence';

/** Takes the line above the message away, and keeps it away while the pane is open and seen. */
export function announcePresence(
  { announcePane }: Pick<OutlookHost, 'announcePane'>,
  isVisible: () => boolean,
): void {
  const announce = (): void => {
    announcePane().catch(() => {
      // The line stays or comes back: said twice, but nothing lost.
    });
  };
  announce();
  setInterval(() => {
    if (isVisible()) announce();
  }, RENEW_PANE_MS);
}
