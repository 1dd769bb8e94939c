import type { Locator } from 'playwright-core';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// All people, addresses and numbers here are made up; the IBAN is the public specimen of the banks.

const { open } = useWorkbench();

test.each(['browser', 'bare'])(
  'a line above the mail, replaced and removed, never stacked (%s)',
  async (runtime) => {
    const workbench = await open();
    const { words, product, page } = workbench;
    if (runtime === 'bare') await workbench.set(words.settings.runtime, runtime);
    const bar = page.getByRole('region', { name: words.notifications.region });
    const line = bar.getByRole('group');
    await workbench.body.fill('Bitte überweisen Sie auf die IBAN DE89 3704 0044 0532 0130 00.');

    await workbench.recipients('to').fill('max@firma.example');
    await workbench.recipients('to').press('Enter');
    await bar.getByText('eine IBAN').waitFor();
    await workbench.recipients('cc').fill('eva@firma.example');
    await workbench.recipients('cc').press('Enter');
    await bar.getByText('eine IBAN').waitFor();
    expect(await line.count()).toBe(1);

    // The pane says it all itself: the line goes when its button opens the pane.
    await bar.getByRole('button', { name: product.dialog.bar.action }).click();
    await workbench.pane.getByRole('heading').first().waitFor();
    await bar.waitFor({ state: 'detached' });
    await workbench.recipients('cc').fill('ida@firma.example');
    await workbench.recipients('cc').press('Enter');
    expect(await bar.count()).toBe(0);
  },
);

describe('the line while the pane is closed', () => {
  let workbench: WorkbenchPage;
  let bar: Locator;

  beforeEach(async () => {
    workbench = await open();
    bar = workbench.page.getByRole('region', { name: workbench.words.notifications.region });
  });

  async function add(address: string): Promise<void> {
    const line = workbench.recipients('to');
    await line.fill(address);
    await line.press('Enter');
    await workbench.page.getByRole('button', { name: workbench.words.compose.remove(address) }).waitFor();
  }

  async function attach(name: string): Promise<void> {
    await workbench.page
      .locator('input[type=file][multiple]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  }

  test('comes with a file as well', async () => {
    await workbench.load('birth-date');
    expect(await bar.count()).toBe(0);
    await attach('Anmeldung.pdf');
    await bar.getByText('ein Geburtsdatum').waitFor();
    expect(await bar.getByRole('group').count()).toBe(1);
  });

  test('says the newest only, and goes when nothing but a hint is left, which is for the pane', async () => {
    const { pane, product } = workbench;
    await workbench.body.fill('Bitte überweisen Sie auf die IBAN DE89 3704 0044 0532 0130 00.');
    await add('max@firma.example');
    await bar.getByText('eine IBAN').waitFor();
    await workbench.body.fill('Max Mustermann, geboren am 12.03.2018, kommt morgen.');
    await add('eva@firma.example');
    await bar.getByText('ein Geburtsdatum').waitFor();
    expect(await bar.getByText('eine IBAN').count()).toBe(0);
    expect(await bar.getByRole('group').count()).toBe(1);
    await workbench.body.fill('Max kommt morgen.');
    // Many houses at once are worth a hint.
    for (const house of ['verein', 'schule', 'kanzlei', 'praxis']) await add(`post@${house}.example`);
    await bar.waitFor({ state: 'detached' });
    await workbench.openPane();
    await pane.getByRole('heading', { name: product.levels.hint.title }).first().waitFor();
    expect(await bar.count()).toBe(0);
  });
});
