import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser';
import { TabStage } from './tab-stage';
import type { StageOptions } from './tab-stage';

/** A browser with its start, and checks of many pages. */
const LIMIT_MS = 60_000;

/** What Chromium says when a frame without permission tries the clipboard of the browser: the second of three ways. */
const REFUSED_CLIPBOARD = 'Permissions policy violation: The Clipboard API';

/** teams-js asks this address for its list of hosts when it is loaded; our header forbids it, and Chromium says so. */
const BLOCKED_PREFETCH = 'res.cdn.office.net/teams-js/';

/**
 * A browser for a test file; the tab is opened anew for each test. After each test nothing may have been asked for
 * outside the tab's origin, and nothing but these two refusals written to the console.
 */
export function useTab(): { readonly open: (options?: StageOptions) => Promise<TabStage> } {
  let browser: Browser | undefined;
  const opened: TabStage[] = [];

  jest.setTimeout(LIMIT_MS);
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    const seen = opened.map(({ foreignRequests, console }) => ({
      foreignRequests,
      console: console.filter(
        (line) => !line.includes(BLOCKED_PREFETCH) && !line.includes(REFUSED_CLIPBOARD),
      ),
    }));
    for (const stage of opened.splice(0)) await stage.close();
    expect(seen).toEqual(seen.map(() => ({ foreignRequests: [], console: [] })));
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    open: async (options) => {
      if (browser === undefined) throw new Error('open only inside a test');
      const stage = await TabStage.open(browser, options);
      opened.push(stage);
      return stage;
    },
  };
}
