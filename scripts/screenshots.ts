import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startWorkbench } from '../src/workbench/server/start-workbench';
import { openBrowser } from '../test/browser/open-browser';
import { WorkbenchPage } from '../test/browser/workbench-page';
import { PANE_SHOTS, type PaneShot } from './pane-shots';
import { TAB_SHOTS, takeTab } from './tab-shots';

/*
 * Writes docs/images/*.png from the running workbench: real office.js, real build, invented mails.
 * Needs `npm run build:workbench` first. Run: npm run screenshots [beginning of the names]
 */
const FOLDER = join(__dirname, '../docs/images');
/** Pictures stay in the repository for ever. */
const MAX_BYTES = 200_000;
const WINDOW = { width: 1280, height: 760 };

async function take(browser: Browser, url: string, { file, options, act }: PaneShot): Promise<void> {
  const workbench = await WorkbenchPage.open(browser, url, {
    viewport: WINDOW,
    reducedMotion: 'reduce',
    ...options,
  });
  const place = await act(workbench);
  const path = join(FOLDER, `${file}.png`);
  await (place ?? workbench.page).screenshot({ path, animations: 'disabled' });
  await workbench.close();
  weigh(file, path);
}

function weigh(file: string, path: string): void {
  const { size } = statSync(path);
  if (size > MAX_BYTES) throw new Error(`${file}.png has ${size} bytes, more than ${MAX_BYTES}`);
  console.log(`${file}.png ${Math.round(size / 1000)} KB`);
}

async function takeTeamsPage(browser: Browser, url: string): Promise<void> {
  const path = join(FOLDER, 'workbench-teams.png');
  const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce' });
  await page.goto(`${url}/teams.html`);
  await page.frameLocator('iframe').getByRole('searchbox').waitFor();
  await page.screenshot({ path, animations: 'disabled' });
  await page.close();
  weigh('workbench-teams', path);
}

const [wanted = ''] = process.argv.slice(2);
const isWanted = ({ file }: { readonly file: string }): boolean => file.startsWith(wanted);

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startWorkbench({ port: 0 });
  const browser = await openBrowser();
  try {
    for (const shot of PANE_SHOTS) if (isWanted(shot)) await take(browser, server.url, shot);
    if (isWanted({ file: 'workbench-teams' })) await takeTeamsPage(browser, server.url);
    for (const shot of TAB_SHOTS.filter(isWanted)) {
      const path = join(FOLDER, `${shot.file}.png`);
      await takeTab(browser, shot, path);
      weigh(shot.file, path);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
