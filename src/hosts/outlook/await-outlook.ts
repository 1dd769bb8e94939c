/**
 * Waits until office.js has found Outlook around the page. False where there is none: the page was opened in a
 * browser (`onReady` then says host `null`, or never answers), or office.js could not be loaded. Never rejects.
 */
export function awaitOutlook(limitMs: number): Promise<boolean> {
  if (typeof Office === 'undefined') return Promise.resolve(false);
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, limitMs);
    Office.onReady().then(
      // The types promise a host; outside of Office it is null.
      ({ host }: { host: Office.HostType | null }) => {
        resolve(host === Office.HostType.Outlook);
      },
      () => {
        resolve(false);
      },
    );
  });
}
