import { useWorkbench } from './use-workbench';

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
