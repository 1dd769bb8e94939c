import { useWorkbench } from './use-workbench';
import type { SampleId } from '../../src/workbench/samples/samples';

// Classic Outlook for Windows has no page, no DOM and no office.js of ours. All mails are invented.

describe('the on-send file in a bare engine', () => {
  const { open } = useWorkbench();

  test.each<SampleId>(['iban', 'cloud-link', 'safe-link', 'birth-date', 'phone', 'history', 'appointment'])(
    '%s gets the same dialog as on the web',
    async (sample) => {
      const dialogs: { readonly text: string; readonly buttons: readonly string[] }[] = [];
      for (const runtime of ['browser', 'bare']) {
        const workbench = await open();
        await workbench.set(workbench.words.settings.runtime, runtime);
        await workbench.load(sample);
        await workbench.send();
        dialogs.push({ text: await workbench.dialogText(), buttons: await workbench.dialogButtons() });
      }
      expect(dialogs[1]).toEqual(dialogs[0]);
    },
  );

  test('a clean mail goes, and a justification given in the pane counts', async () => {
    const workbench = await open();
    await workbench.set(workbench.words.settings.runtime, 'bare');
    await workbench.load('clean');
    await workbench.send();
    await workbench.sentSubjects(1);
    await workbench.load('birth-date');
    await workbench.openPane();
    await workbench.justify();
    await workbench.send();
    expect(await workbench.sentSubjects(2)).toHaveLength(2);
  });

  test('a file that cannot be loaded is said by Outlook, in its own words', async () => {
    const workbench = await open();
    await workbench.page.route('**/addin/onsend.js', (route) => route.abort());
    await workbench.set(workbench.words.settings.runtime, 'bare');
    await workbench.load('clean');
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.words.dialog.unavailable);
    expect(await workbench.dialogButtons()).toEqual([
      workbench.words.dialog.sendAnyway,
      workbench.words.dialog.later,
    ]);
    // The browser itself reports the file that was kept back.
    workbench.console.length = 0;
  });
});
