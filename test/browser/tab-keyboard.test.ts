import type { TabStage } from './tab-stage';
import { useTab } from './use-tab';

/** More stops than the longest page has before its main button. */
const MAX_STOPS = 60;

/** Name of what has the focus in the tab. */
function focused(stage: TabStage): Promise<string> {
  return stage.tab.locator(':focus').evaluate((element: HTMLElement) => element.innerText);
}

async function tabTo(stage: TabStage, name: string): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    if ((await stage.tab.locator(':focus').count()) > 0 && (await focused(stage)).trim() === name) return;
    await stage.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches „${name}“`);
}

describe('keyboard alone', () => {
  const { open } = useTab();

  test('search, first answer, copy', async () => {
    const stage = await open();
    await stage.heading(stage.words.tab.home.title).waitFor();
    // In a frame the host keeps the focus until somebody enters it.
    await stage.page.locator('iframe').focus();
    await stage.tab.getByRole('searchbox').focus();
    await stage.page.keyboard.type('dropbox hochladen');
    await stage.tab
      .getByText(/Antworten gefunden|1 Antwort gefunden/)
      .first()
      .waitFor();
    await stage.page.keyboard.press('Enter');
    await stage.heading(/Dropbox/).waitFor();
    expect(await focused(stage)).toMatch(/Dropbox/);
    await tabTo(stage, stage.words.tab.actions.copyAnswer);
    await stage.page.keyboard.press('Enter');
    await stage.tab.getByRole('button', { name: stage.words.tab.copy.done }).waitFor();
    expect((await stage.clipboard())['text/plain']).toMatch(/Dropbox/);
  });

  test('from the first page to a copied refusal and back', async () => {
    const stage = await open();
    const { letters, tab } = stage.words;
    await stage.tab.getByRole('searchbox').focus();
    await tabTo(stage, `${tab.pages.letters}\n${tab.home.tiles.letters}`);
    await stage.page.keyboard.press('Enter');
    await stage.heading(tab.pages.letters).waitFor();
    // The next list: another situation by the first letters of its name.
    await stage.tab.getByLabel(letters.sender).focus();
    await stage.page.keyboard.press('ArrowDown');
    await tabTo(stage, letters.copy);
    await stage.page.keyboard.press('Space');
    await stage.tab.getByRole('button', { name: tab.copy.done }).waitFor();
    expect((await stage.clipboard())['text/plain']).toMatch(/Telefon/);
  });

  test('the count of hits is said once, after a pause', async () => {
    const stage = await open();
    const status = stage.tab.getByRole('status').first();
    await stage.tab.getByRole('searchbox').fill('dropbox');
    expect(await status.textContent()).toBe('');
    await stage.tab
      .getByRole('status')
      .getByText(/gefunden/)
      .waitFor({ state: 'attached' });
  });
});
