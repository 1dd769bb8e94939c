import type { Browser } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../src/workbench/server/start-workbench';
import { openBrowser } from './open-browser';
import { WorkbenchPage, type OpenOptions } from './workbench-page';

/** A browser with its start and a check that waits for Outlook's own deadlines. */
const LIMIT_MS = 60_000;

/**
 * Server and browser for a test file; the workbench is opened anew for each test. After each test nothing may have
 * been asked for outside its origin, and nothing written to the console.
 */
export function useWorkbench(): { readonly open: (options?: OpenOptions) => Promise<WorkbenchPage> } {
  let browser: Browser | undefined;
  let server: Workbench | undefined;
  const opened: WorkbenchPage[] = [];

  jest.setTimeout(LIMIT_MS);
  beforeAll(async () => {
    server = await startWorkbench({ port: 0 });
    browser = await openBrowser();
  });
  afterEach(async () => {
    const seen = opened.map(({ foreignRequests, console }) => ({ foreignRequests, console }));
    for (const workbench of opened.splice(0)) await workbench.close();
    expect(seen).toEqual(seen.map(() => ({ foreignRequests: [], console: [] })));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    open: async (options) => {
      if (browser === undefined || server === undefined) throw new Error('open only inside a test');
      const workbench = await WorkbenchPage.open(browser, server.url, options);
      opened.push(workbench);
      // The log can only be opened while no dialog covers the page.
      await workbench.openPart(workbench.words.trace.title);
      return workbench;
    },
  };
}
