import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

/** More stops than the page has. */
const STOPS_MAX = 90;

/** Name of the element with the focus, in whichever frame it is. */
function focusedName(workbench: WorkbenchPage): Promise<string> {
  return workbench.page.evaluate(() => {
    let focused = document.activeElement;
    while (focused instanceof HTMLIFrameElement) focused = focused.contentDocument?.activeElement ?? null;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });
}

async function tabTo(workbench: WorkbenchPage, name: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS_MAX; stop++) {
    const focused = await focusedName(workbench);
    if (focused === name) return;
    passed.push(focused.slice(0, 40));
    await workbench.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches „${name}“, only: ${passed.join(' | ')}`);
}

describe('keyboard alone', () => {
  const { open } = useWorkbench();

  test('from a sample mail through dialog and pane to the sent folder', async () => {
    const workbench = await open();
    const { page, words, product } = workbench;
    const press = async (name: string): Promise<void> => {
      await tabTo(workbench, name);
      await page.keyboard.press('Enter');
    };
    await press(words.samples.names.iban);
    await press(words.compose.send);
    await workbench.dialog.waitFor();
    await press(product.dialog.button);
    await workbench.pane.getByRole('button', { name: product.pane.finding.mask }).waitFor();
    await press(product.pane.finding.mask);
    const preview = workbench.pane.getByRole('button', { name: product.pane.preview.cancel });
    await preview.waitFor();
    await press(product.pane.preview.apply.mask);
    await workbench.pane.getByRole('button', { name: product.pane.undo.action }).waitFor();
    // office.js keeps the Tab key inside the pane and asks the host to go on at its end.
    await press(words.compose.send);
    expect(await workbench.sentSubjects(1)).toEqual(['Ihre Rechnung für den Winterdienst']);
    expect(await workbench.sentText()).not.toContain('3704');
  });
});
