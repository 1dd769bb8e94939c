import { tabTextsFor } from '../../src/texts';
import { focusedName, tabTo } from './tab-to';
import { useWorkbench } from './use-workbench';

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
    const preview = workbench.pane.getByRole('button', { name: product.preview.cancel });
    await preview.waitFor();
    await press(product.preview.apply.mask);
    await workbench.pane.getByRole('button', { name: product.pane.undo.action }).waitFor();
    // office.js keeps the Tab key inside the pane and asks the host to go on at its end.
    await press(words.compose.send);
    expect(await workbench.sentSubjects(1)).toEqual(['Ihre Rechnung für den Winterdienst']);
    expect(await workbench.sentText()).not.toContain('3704');
  });

  test('from a mail in the inbox to the reply with the refusal, and the report sheet', async () => {
    const workbench = await open();
    const { page, pane, words, reading } = workbench;
    const press = async (name: string): Promise<void> => {
      await tabTo(workbench, name);
      await page.keyboard.press('Enter');
    };
    const declineButton = `${words.compose.addIn}: ${words.reading.decline}`;
    await press(words.inbox.title);
    await press(words.inbox.names.whatsapp);
    await press(declineButton);
    await pane.getByRole('button', { name: reading.decline }).waitFor();
    await press(reading.decline);
    await pane.getByText(reading.opened).waitFor();
    // The window with the answer has the focus: what is typed goes into it.
    expect(await focusedName(workbench)).toBe(words.compose.body);
    await press(words.compose.send);
    expect(await workbench.sentSubjects(1)).toEqual(['AW: Unsere Gruppe für das Schulfest']);

    await press(words.inbox.names.suspicious);
    await press(declineButton);
    await pane.getByText(reading.suspicious.text).waitFor();
    await tabTo(workbench, tabTextsFor('de').letters.noAnswer.copy);
  });
});
