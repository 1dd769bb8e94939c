import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { startWorkbench } from '../src/workbench/server/start-workbench';
import { openBrowser } from '../test/browser/open-browser';
import { WorkbenchPage, type OpenOptions } from '../test/browser/workbench-page';
import { TAB_SHOTS, takeTab } from './tab-shots';

/*
 * Writes docs/images/*.png from the running workbench: real office.js, real build, invented mails.
 * Needs `npm run build:workbench` first. Run: npm run screenshots [beginning of the names]
 */
const FOLDER = join(__dirname, '../docs/images');
/** Pictures stay in the repository for ever. */
const MAX_BYTES = 200_000;
const WINDOW = { width: 1280, height: 760 };

interface Shot {
  readonly file: string;
  readonly options?: OpenOptions;
  /** Brings the workbench to the moment; returns what to take, or nothing for the whole window. */
  readonly act: (workbench: WorkbenchPage) => Promise<Locator | undefined>;
}

const pane = ({ page }: WorkbenchPage): Locator => page.getByRole('complementary');

async function openFindings(workbench: WorkbenchPage): Promise<void> {
  await workbench.load('iban');
  await workbench.openPane();
  await workbench.pane.getByRole('button', { name: workbench.product.pane.finding.mask }).waitFor();
}

async function stopped(workbench: WorkbenchPage, sample: 'iban' | 'phone'): Promise<undefined> {
  await workbench.load(sample);
  await workbench.send();
  await workbench.dialogText();
}

const SHOTS: readonly Shot[] = [
  { file: 'workbench-dialog', act: (workbench) => stopped(workbench, 'iban') },
  {
    file: 'workbench-pane',
    act: async (workbench) => {
      await openFindings(workbench);
      return undefined;
    },
  },
  {
    file: 'pane-light',
    act: async (workbench) => {
      await openFindings(workbench);
      return pane(workbench);
    },
  },
  {
    file: 'pane-dark',
    options: { colorScheme: 'dark' },
    act: async (workbench) => {
      await workbench.set(workbench.words.settings.theme, 'dark');
      await openFindings(workbench);
      return pane(workbench);
    },
  },
  {
    file: 'pane-contrast',
    options: { colorScheme: 'dark', forcedColors: 'active' },
    act: async (workbench) => {
      await workbench.set(workbench.words.settings.theme, 'contrast');
      await openFindings(workbench);
      return pane(workbench);
    },
  },
  {
    file: 'pane-320',
    options: { viewport: { width: 320, height: 720 } },
    act: async (workbench) => {
      await openFindings(workbench);
      await pane(workbench).scrollIntoViewIfNeeded();
      return pane(workbench);
    },
  },
  {
    file: 'dialog-confirm',
    act: async (workbench) => {
      await stopped(workbench, 'phone');
      return workbench.dialog;
    },
  },
  {
    file: 'pane-justify',
    options: { viewport: { width: 1280, height: 1080 } },
    act: async (workbench) => {
      await workbench.load('birth-date');
      await workbench.openPane();
      await workbench.pane.getByRole('radio').first().check();
      return pane(workbench);
    },
  },
];

async function take(browser: Browser, url: string, { file, options, act }: Shot): Promise<void> {
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
    for (const shot of SHOTS) if (isWanted(shot)) await take(browser, server.url, shot);
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
