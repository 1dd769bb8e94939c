import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HOST_ORIGINS, TAB_ORIGIN } from './tab-stage';
import type { TabStage } from './tab-stage';
import { useTab } from './use-tab';

const DIST = resolve(__dirname, '../../dist');
const MAX_GZIP_BYTES = 230 * 1024;

/** As in a frame with third-party cookies blocked. */
const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`;

/** On the page of official accounts: no to every stop question. */
async function answerNo(stage: TabStage): Promise<void> {
  const answers = stage.tab.getByRole('radio', { name: stage.words.lists.account.no, exact: true });
  await answers.first().waitFor();
  for (const no of await answers.all()) await no.check();
}

describe('the tab in its hosts', () => {
  const { open } = useTab();

  test.each(HOST_ORIGINS)('%s: look and language of the host, success told', async (origin) => {
    const stage = await open({ origin, teams: { theme: 'dark', locale: 'en-us' } });
    await stage.heading(stage.words.tab.home.title).waitFor();
    await stage.tab.locator('[data-theme=dark]').waitFor();
    await stage.called('appInitialization.success');
    expect(await stage.tab.locator('html').getAttribute('lang')).toBe('en');
  });

  test('the look changes while the tab is open; an unknown one breaks nothing', async () => {
    const stage = await open();
    await stage.called('getContext');
    await stage.tab.locator('[data-theme=light]').waitFor();
    await stage.tell('themeChange', 'contrast');
    await stage.tab.locator('[data-theme=contrast]').waitFor();
    await stage.tell('themeChange', 'glass');
    await stage.tab.locator('[data-theme=light]').waitFor();
  });

  test('a deep link opens its answer; the back button of the host leads out of it', async () => {
    const stage = await open({ teams: { subPage: 'fragen/dropbox-hochladen' } });
    await stage.heading(/Dropbox/).waitFor();
    await stage.tell('backButtonPress');
    await stage.heading(stage.words.tab.home.title).waitFor();
    // Nothing of ours is left: the host goes back itself.
    await stage.tell('backButtonPress');
    await stage.called('navigateBack');
  });

  test('a link to an answer is shared by the host', async () => {
    const stage = await open({ route: 'fragen/dropbox-hochladen' });
    await stage.tab.getByRole('button', { name: stage.words.tab.actions.share }).click();
    const [subPage, label, address] = await stage.called('shareDeepLink');
    expect({ subPage, address }).toEqual({
      subPage: 'fragen/dropbox-hochladen',
      address: `${TAB_ORIGIN}/tab.html#/fragen/dropbox-hochladen`,
    });
    expect(label).toMatch(/Dropbox/);
  });

  test('Outlook opens a refusal as a mail', async () => {
    const stage = await open({ origin: HOST_ORIGINS[2], teams: { host: 'Outlook' }, route: 'absage/d01' });
    await stage.tab.getByRole('button', { name: stage.words.letters.mail }).click();
    const [mail] = await stage.called('mail.composeMail');
    expect(mail).toMatchObject({ type: 'new', subject: expect.stringContaining('Einladung') as string });
  });

  test.each(['init-only', 'none'] as const)(
    'a host that answers %s: the tab is complete',
    async (answers) => {
      const stage = await open({ teams: { answers } });
      await stage.heading(stage.words.tab.home.title).waitFor();
      await stage.tab.getByRole('link', { name: stage.words.tab.pages.letters }).click();
      await stage.heading(stage.words.tab.pages.letters).waitFor();
    },
  );

  test('a window that is none of Microsoft’s may not show the tab', async () => {
    const stage = await open({ origin: 'https://fremd.example' });
    await stage.page.waitForTimeout(500);
    expect(await stage.tab.locator('h1').count()).toBe(0);
    expect(stage.console.splice(0).join('\n')).toMatch(/frame-ancestors/);
  });

  test('storage that throws: everything works, and what cannot be kept is said', async () => {
    const stage = await open({ before: NO_STORAGE, route: 'auftritt' });
    const { account } = stage.words.lists;
    await answerNo(stage);
    await stage.tab.getByRole('button', { name: account.save, exact: true }).click();
    await stage.tab.getByText(account.saveFailed).waitFor();
  });
});

describe('the tab alone in a browser', () => {
  const { open } = useTab();

  test('loads nothing of Teams, can print, and every page has its address', async () => {
    const stage = await open({ origin: null, route: 'fragen/dropbox-hochladen' });
    const requests: string[] = [];
    stage.page.on('request', (request) => requests.push(request.url()));
    await stage.tab.getByRole('button', { name: stage.words.tab.actions.print }).waitFor();
    await stage.page.goBack();
    await stage.page.goto(`${TAB_ORIGIN}/tab.html#/wege`);
    await stage.heading(stage.words.tab.pages.ways).waitFor();
    expect(requests.filter((address) => !address.startsWith(TAB_ORIGIN))).toEqual([]);
    // Blocked or not, the library would have left its mark there.
    expect(stage.console).toEqual([]);
  });

  test('a dark page is printed dark on white, without its buttons', async () => {
    const stage = await open({ origin: null, route: 'fragen/dropbox-hochladen', colorScheme: 'dark' });
    await stage.tab.locator('[data-theme=dark]').waitFor();
    await stage.page.emulateMedia({ media: 'print' });
    await stage.tab.getByRole('button', { name: stage.words.tab.actions.print }).waitFor({ state: 'hidden' });
    const colour = await stage.tab.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
    expect(colour).toBe('rgb(36, 36, 36)');
  });

  test('nothing typed gets into the address or the storage', async () => {
    const stage = await open({ origin: null });
    await stage.tab.getByRole('searchbox').fill('Frau Beispiel Aktenzeichen 7');
    await stage.tab
      .getByText(stage.words.faq.search.count(0))
      .or(stage.tab.getByRole('list'))
      .first()
      .waitFor();
    expect(stage.page.url()).toBe(`${TAB_ORIGIN}/tab.html`);
    expect(await stage.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('a question without an answer goes to the data protection officer, by hand', async () => {
    const stage = await open({ origin: null });
    await stage.tab.getByRole('searchbox').fill('xyzzyplugh');
    const link = stage.tab.getByRole('link', { name: stage.words.faq.noHit.mail });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.protocol).toBe('mailto:');
    expect(address.searchParams.get('body')).toContain('xyzzyplugh');
  });

  test('the draft of a concept is saved as text and as a Word file', async () => {
    const stage = await open({ origin: null, route: 'auftritt' });
    const { account } = stage.words.lists;
    await answerNo(stage);
    for (const [button, ending] of [
      [account.saveText, 'txt'],
      [account.saveWord, 'docx'],
    ] as const) {
      const download = stage.page.waitForEvent('download');
      await stage.tab.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toBe(`${account.fileName}.${ending}`);
    }
  });

  test('a draft is only remembered when somebody asks for it', async () => {
    const stage = await open({ origin: null, route: 'auftritt' });
    const { account } = stage.words.lists;
    const stored = (): Promise<number> => stage.page.evaluate(() => localStorage.length);
    await answerNo(stage);
    expect(await stored()).toBe(0);
    await stage.tab.getByRole('button', { name: account.save, exact: true }).click();
    await stage.tab.getByText(account.saved).waitFor();
    await stage.page.reload();
    await stage.tab.getByRole('button', { name: account.forget }).click();
    await stage.tab.getByText(account.forgotten).waitFor();
    expect(await stored()).toBe(0);
  });
});

describe('bundle', () => {
  test('all scripts of tab.html together stay under the limit', () => {
    const html = readFileSync(join(DIST, 'tab.html'), 'utf8');
    const scripts = Array.from(html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g), (hit) => hit[1] ?? '');
    const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(MAX_GZIP_BYTES);
  });
});
