import { buildSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page, Route } from 'playwright-core';
import { hostingHeaders } from '../../src/workbench/server/hosting-headers';
import type { TeamsSettings } from '../../src/workbench/teams-host/teams-settings';
import { USUAL_TEAMS } from '../../src/workbench/teams-host/teams-settings';
import { tabTextsFor } from '../../src/texts';
import type { TabTexts } from '../../src/texts';

const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'dist');

/** Where the tab is hosted; a made-up authority. */
export const TAB_ORIGIN = 'https://umschlag.example.de';

/** Windows the tab really lives in: teams-js trusts these hosts and no others. */
export const HOST_ORIGINS = [
  'https://teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://outlook.office.com',
] as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StageOptions extends Pick<
  BrowserContextOptions,
  'viewport' | 'forcedColors' | 'colorScheme' | 'reducedMotion'
> {
  /** Null: alone in the browser. Any origin, also one that teams-js does not trust. */
  readonly origin?: string | null;
  readonly teams?: Partial<TeamsSettings>;
  /** Whether the host lets the frame use the browser's clipboard. Real hosts mostly do not. */
  readonly isClipboardAllowed?: boolean;
  /** Behind `#/`. */
  readonly route?: string;
  /** Script to run in the tab's page before its own. */
  readonly before?: string;
}

/** The production build of the tab under real origins, with the headers a server should send. */
export class TabStage {
  /** Requests to anywhere but the host page and the tab's own origin. None was let through. */
  readonly foreignRequests: string[] = [];
  readonly console: string[] = [];
  readonly tab: FrameLocator | Page;
  readonly words: TabTexts;

  private constructor(
    readonly page: Page,
    readonly isFramed: boolean,
    locale: string,
  ) {
    this.tab = isFramed ? page.frameLocator('iframe') : page;
    this.words = tabTextsFor(locale.startsWith('en') ? 'en' : 'de');
  }

  static async open(browser: Browser, options: StageOptions = {}): Promise<TabStage> {
    const {
      origin = HOST_ORIGINS[0],
      teams,
      isClipboardAllowed = false,
      route = '',
      before,
      ...rest
    } = options;
    const settings: TeamsSettings = { ...USUAL_TEAMS, ...teams };
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'de-DE',
      ...rest,
    });
    if (before !== undefined)
      await context.addInitScript(`if (location.origin === '${TAB_ORIGIN}') { ${before} }`);
    const page = await context.newPage();
    const stage = new TabStage(page, origin !== null, settings.locale);
    const query = `?theme=${settings.theme}&locale=${settings.locale}`;
    const address = `${TAB_ORIGIN}/tab.html${origin === null ? '' : query}${route === '' ? '' : `#/${route}`}`;
    await context.route('**/*', (request) =>
      stage.answer(request, origin, hostPage(address, settings, isClipboardAllowed)),
    );
    page.on('console', (message) => stage.console.push(message.text()));
    page.on('pageerror', (error) => stage.console.push(error.message));
    if (origin !== null) {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      if (isClipboardAllowed) await context.grantPermissions(['clipboard-write'], { origin: TAB_ORIGIN });
    }
    await page.goto(origin === null ? address : `${origin}/host.html`);
    return stage;
  }

  private async answer(route: Route, origin: string | null, host: string): Promise<void> {
    const address = new URL(route.request().url());
    if (origin !== null && address.href === `${origin}/host.html`)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: host });
    const file = address.pathname.slice(1);
    if (address.origin === TAB_ORIGIN && existsSync(join(DIST, file)))
      return route.fulfill({
        headers: {
          ...hostingHeaders(file),
          'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        },
        body: readFileSync(join(DIST, file)),
      });
    if (!address.pathname.endsWith('favicon.ico')) this.foreignRequests.push(address.href);
    return route.abort();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  heading(name: string | RegExp): ReturnType<Page['getByRole']> {
    return this.tab.getByRole('heading', { level: 1, name });
  }

  /** Waits until the tab has asked its host for this, and gives the arguments of the first time. */
  async called(func: string): Promise<readonly unknown[]> {
    const found = await this.page.waitForFunction(
      (name) =>
        (window as unknown as { calls: { func: string; args: unknown[] }[] }).calls.find(
          (call) => call.func === name,
        ),
      func,
    );
    return ((await found.jsonValue()) as { args: readonly unknown[] }).args;
  }

  /** An event of the host. */
  async tell(func: string, ...args: readonly unknown[]): Promise<void> {
    await this.page.evaluate(
      ({ name, values }) => {
        const { connection } = window as unknown as {
          connection: { tell: (func: string, ...args: unknown[]) => void };
        };
        connection.tell(name, ...values);
      },
      { name: func, values: [...args] },
    );
  }

  /** What is on the clipboard, as the window around the tab reads it. */
  clipboard(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(async () => {
      const texts: Record<string, string> = {};
      for (const item of await navigator.clipboard.read())
        for (const type of item.types) texts[type] = await (await item.getType(type)).text();
      return texts;
    });
  }
}

let bundle = '';

/** The workbench's own player of Teams, in a page of its own under the host's address. */
function hostPage(tab: string, settings: TeamsSettings, isClipboardAllowed: boolean): string {
  bundle ||=
    buildSync({
      entryPoints: [join(ROOT, 'src/workbench/teams-host/connect-tab.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'stage',
    }).outputFiles[0]?.text ?? '';
  const allow = isClipboardAllowed ? 'clipboard-write' : '';
  return `<!doctype html><html lang="de"><title>Host</title>
<body style="margin:0"><iframe title="Umschlag" allow="${allow}" style="border:0;width:100%;height:100vh;display:block"></iframe>
<script>${bundle}
const settings = ${JSON.stringify(settings)};
const frame = document.querySelector('iframe');
window.calls = [];
window.connection = stage.connectTab({
  frame, origin: ${JSON.stringify(TAB_ORIGIN)}, settings: () => settings,
  onRequest: ({ func, args }) => window.calls.push({ func, args }),
});
frame.src = ${JSON.stringify(tab)};
</script></body></html>`;
}
