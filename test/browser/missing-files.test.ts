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

  test.each(['**/assets/compose.*', '**/assets/pane-de.*'])(
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

  test('a second view and the form for a reason say it and can be tried again', async () => {
    const workbench = await open({ locale: 'de-DE' });
    const { justify, aside, ways } = workbench.product.pane;
    const mend = await cut(workbench, '**/assets/{aside,justify-form}.*');
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
    await workbench.pane.getByRole('button', { name: justify.save }).waitFor();
    expectOnlyMissingFiles(workbench);
  });
});
