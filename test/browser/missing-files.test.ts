import { paneFrame } from './find-faults';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// The network goes while the pane loads its files, and comes again. All mails are invented.

describe('files of the pane that do not come', () => {
  const { open } = useWorkbench();

  /** Lets nothing through that fits, until the returned function is called. */
  async function cut(workbench: WorkbenchPage, pattern: string): Promise<() => Promise<void>> {
    const context = workbench.page.context();
    await context.route(pattern, (route) => route.abort());
    return () => context.unroute(pattern);
  }

  /**
   * The browser says by itself what it could not fetch; nothing else is expected. Only at the end of a test: it says so
   * some time after the page has noticed.
   */
  function expectOnlyMissingFiles(workbench: WorkbenchPage): void {
    const said = workbench.console.splice(0);
    expect(said.filter((line) => !/Failed to load resource|preload/.test(line))).toEqual([]);
  }

  const focused = (workbench: WorkbenchPage): Promise<string> =>
    paneFrame(workbench).evaluate(() => document.activeElement?.textContent ?? '');

  test.each(['**/assets/compose.*', '**/assets/names.*', '**/assets/pane-de.*'])(
    '%s: said, and a second try works',
    async (file) => {
      const workbench = await open();
      const { start } = workbench;
      const mend = await cut(workbench, file);
      await workbench.load('iban');
      await workbench.openPane();
      await workbench.pane.getByRole('alert').getByText(start.failed.text).waitFor();
      const again = workbench.pane.getByRole('button', { name: start.failed.again });
      // Without this the network might be back before the second try has failed.
      const failed = workbench.page.waitForEvent('requestfailed');
      await again.press('Enter');
      await failed;
      await again.waitFor();
      await mend();
      await again.press('Enter');
      await workbench.pane.getByRole('button', { name: workbench.product.pane.finding.mask }).waitFor();
      expect(await focused(workbench)).toBe(workbench.product.levels.stop.title);
      expectOnlyMissingFiles(workbench);
    },
  );

  test('what changes the message says it when something is pressed, and can be pressed again', async () => {
    const workbench = await open({ locale: 'de-DE' });
    const { finding, notice } = workbench.product.pane;
    const mend = await cut(workbench, '**/assets/change.*');
    await workbench.load('iban');
    await workbench.openPane();
    const mask = workbench.pane.getByRole('button', { name: finding.mask });
    await mask.press('Enter');
    await workbench.pane.getByRole('status').getByText(notice.toolsMissing).waitFor();
    await workbench.pane.locator('footer').getByText(notice.toolsMissing).waitFor();
    expect(await focused(workbench)).toBe(finding.mask);
    await mend();
    await mask.press('Enter');
    await workbench.pane
      .getByRole('dialog')
      .getByRole('button', { name: workbench.product.preview.apply.mask })
      .press('Enter');
    await workbench.pane.getByRole('button', { name: workbench.product.pane.undo.action }).waitFor();
    expectOnlyMissingFiles(workbench);
  });

  test('a second view and the form for a reason say it and can be tried again', async () => {
    const workbench = await open({ locale: 'de-DE' });
    const { justify, aside, ways } = workbench.product.pane;
    const mend = await cut(workbench, '**/assets/{aside,justify-form,policy}.*');
    await workbench.load('birth-date');
    await workbench.openPane();
    await workbench.pane.getByRole('alert').getByText(justify.formFailed).waitFor();
    await workbench.pane.getByRole('button', { name: ways.open }).press('Enter');
    await workbench.pane.getByRole('button', { name: aside.again }).waitFor();
    await mend();
    await workbench.pane.getByRole('button', { name: aside.again }).press('Enter');
    await workbench.pane.getByRole('combobox').first().waitFor();
    expect(await focused(workbench)).toBe(aside.titles.ways);
    await workbench.pane.getByRole('button', { name: aside.back }).press('Enter');
    await workbench.pane.getByRole('button', { name: aside.again }).press('Enter');
    await workbench.pane.getByRole('button', { name: workbench.product.reason.save }).waitFor();
    expectOnlyMissingFiles(workbench);
  });
});
