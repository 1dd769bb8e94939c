import type { Browser } from 'playwright-core';
import { TabStage } from '../test/browser/tab-stage';
import type { StageOptions } from '../test/browser/tab-stage';

const WINDOW = { width: 1280, height: 860 };
const HALF = { width: 720, height: 900 };
const PHONE = { width: 320, height: 720 };

/** A picture of the tab, taken from the build in a window of Teams. */
export interface TabShot {
  readonly file: string;
  readonly options: StageOptions;
  /** Brings the tab to the moment. */
  readonly act?: (stage: TabStage) => Promise<void>;
}

const chooseWay = async ({ tab, words }: TabStage): Promise<void> => {
  await tab.getByRole('radio', { name: new RegExp(`^${words.ways.data.personal.name}`) }).check();
  await tab.getByRole('radio', { name: words.ways.recipient.citizen }).check();
};

const fillLetter = async ({ tab, words }: TabStage): Promise<void> => {
  // Invented.
  await tab.getByLabel('Nachname', { exact: true }).fill('Beispiel');
  await tab.getByLabel(words.letters.network, { exact: true }).selectOption('linkedin');
};

const search = async ({ tab, words }: TabStage): Promise<void> => {
  await tab.getByRole('searchbox').fill('Whatsap grupe');
  await tab.getByRole('list', { name: words.faq.search.results }).waitFor();
};

export const TAB_SHOTS: readonly TabShot[] = [
  { file: 'tab-home', options: { viewport: WINDOW } },
  { file: 'tab-home-dark', options: { viewport: WINDOW, teams: { theme: 'dark' } } },
  { file: 'tab-home-320', options: { viewport: PHONE } },
  { file: 'tab-search', options: { viewport: WINDOW }, act: search },
  { file: 'tab-answer', options: { viewport: WINDOW, route: 'fragen/offizieller-auftritt' } },
  { file: 'tab-answer-320', options: { viewport: PHONE, route: 'fragen/offizieller-auftritt' } },
  { file: 'tab-letter', options: { viewport: WINDOW, route: 'absage/d01' }, act: fillLetter },
  { file: 'tab-letter-720', options: { viewport: HALF, route: 'absage/d01' }, act: fillLetter },
  {
    file: 'tab-letter-contrast',
    options: { viewport: WINDOW, route: 'absage/d01', teams: { theme: 'contrast' } },
    act: fillLetter,
  },
  { file: 'tab-ways', options: { viewport: WINDOW, route: 'wege' }, act: chooseWay },
  { file: 'tab-wrongly-sent', options: { viewport: WINDOW, route: 'falsch-gesendet' } },
];

export async function takeTab(browser: Browser, shot: TabShot, path: string): Promise<void> {
  const stage = await TabStage.open(browser, { reducedMotion: 'reduce', ...shot.options });
  await stage.tab.locator('h1').waitFor();
  // The host has told its look by then.
  await stage.called('getContext');
  await shot.act?.(stage);
  await stage.page.screenshot({ path, animations: 'disabled' });
  await stage.close();
}
