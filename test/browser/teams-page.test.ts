import type { Browser, Page } from 'playwright-core';
import { tabTextsFor, teamsWorkbenchTextsFor } from '../../src/texts';
import { startWorkbench, type Workbench } from '../../src/workbench/server/start-workbench';
import { findViolations } from './find-faults';
import { openBrowser } from './open-browser';

const words = teamsWorkbenchTextsFor('de');
const tabWords = tabTextsFor('de');

let browser: Browser;
let server: Workbench;
let page: Page;
let foreign: string[];

jest.setTimeout(60_000);
beforeAll(async () => {
  server = await startWorkbench({ port: 0 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  foreign = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(server.url)) return route.continue();
    foreign.push(address);
    return route.abort();
  });
  page = await context.newPage();
  await page.goto(`${server.url}/teams.html`);
});
afterEach(async () => {
  await page.context().close();
  expect(foreign).toEqual([]);
});

const tab = (): ReturnType<Page['frameLocator']> => page.frameLocator('iframe');
const choose = (label: string, value: string): Promise<readonly string[]> =>
  page.getByLabel(label, { exact: true }).selectOption(value);

describe('the page that plays Teams', () => {
  test('the real teams-js in the real tab is answered; it is labelled a simulation', async () => {
    await page.getByText(words.badge, { exact: true }).waitFor();
    await page.getByRole('list', { name: words.calls }).getByText('appInitialization.success').waitFor();
  });

  test('look, language, deep link, back button and width', async () => {
    await choose(words.theme, 'contrast');
    await tab().locator('[data-theme=contrast]').waitFor();
    await page.getByLabel(words.subPage).fill('wege');
    await tab().getByRole('heading', { level: 1, name: tabWords.tab.pages.ways }).waitFor();
    await page.getByRole('button', { name: words.back }).click();
    await tab().getByRole('heading', { level: 1, name: tabWords.tab.home.title }).waitFor();
    await choose(words.width, 'phone');
    expect((await page.locator('iframe').boundingBox())?.width).toBe(320);
    await choose(words.locale, 'en-us');
    await tab()
      .getByRole('heading', { level: 1, name: tabTextsFor('en').tab.pages.ways })
      .waitFor();
  });

  test('without any clipboard the tab copies all the same', async () => {
    await page.getByRole('checkbox', { name: words.hostClipboard }).uncheck();
    await tab().getByRole('link', { name: tabWords.tab.pages.letters }).click();
    await tab().getByRole('button', { name: tabWords.letters.copy, exact: true }).click();
    await tab().getByRole('button', { name: tabWords.tab.copy.done }).waitFor();
  });

  test('axe finds nothing', async () => {
    await page.getByRole('list', { name: words.calls }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
