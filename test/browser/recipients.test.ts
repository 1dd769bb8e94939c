import type { Locator } from 'playwright-core';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// All people and addresses are invented. Real office.js, real production build, real browser.

/** With the recipient of the sample these are eleven. */
const TEN = Array.from({ length: 10 }, (_, i) => `mitglied${i}@verein${i}.example`);
/** Two letters swapped in the name of the own house. */
const LOOK_ALIKE = 'amt@kreis-musterlnad.example';

describe('recipients and files', () => {
  const { open } = useWorkbench();
  let workbench: WorkbenchPage;

  beforeEach(async () => {
    workbench = await open();
    await workbench.load('clean');
  });

  async function add(...addresses: readonly string[]): Promise<void> {
    const line = workbench.recipients('to');
    await line.fill(addresses.join('; '));
    await line.press('Enter');
    await tag(addresses[0] ?? '').waitFor();
  }

  /** Each recipient and file can be taken off by a button that names it. */
  const tag = (name: string): Locator =>
    workbench.page.getByRole('button', { name: workbench.words.compose.remove(name) });
  const inField = (field: 'to' | 'cc' | 'bcc'): Locator =>
    workbench.page.locator(`[aria-label="${workbench.words.compose.fields.mail[field]}"] button`);
  const press = (name: string): Promise<void> => workbench.pane.getByRole('button', { name }).first().click();

  test('eleven outsiders in To are asked about, moved to Bcc at one click, and the mail goes', async () => {
    const { product } = workbench;
    await add(...TEN);
    expect(await inField('to').count()).toBe(11);
    await workbench.send();
    expect(await workbench.dialogText()).toContain('viele sichtbare Adressen');

    await workbench.takeAction();
    await press(product.pane.finding.remedies['move-to-bcc']);
    await workbench.pane.getByText(product.pane.undo.movedToBcc(11, true)).first().waitFor();
    expect(await inField('bcc').count()).toBe(11);
    expect(await inField('to').allInnerTexts()).toEqual(['Sabine Beispiel']);

    await workbench.send();
    expect(await workbench.sentSubjects(1)).toEqual(['Öffnungszeiten der Zulassungsstelle']);
    expect((await workbench.trace()).inFlightMax).toBeLessThanOrEqual(3);
  });

  test('undo brings all of them back to To', async () => {
    const { product } = workbench;
    await add(...TEN);
    await workbench.openPane();
    const before = await inField('to').allInnerTexts();
    await press(product.pane.finding.remedies['move-to-bcc']);
    await inField('bcc').nth(10).waitFor();
    await press(product.pane.undo.action);
    await inField('to').nth(10).waitFor();
    expect(await inField('to').allInnerTexts()).toEqual(before);
    await inField('bcc').first().waitFor({ state: 'detached' });
  });

  test('a look-alike of the own house is taken out, put back and taken out', async () => {
    const { product } = workbench;
    const { remedies } = product.pane.finding;
    await add(LOOK_ALIKE);
    await workbench.send();
    expect(await workbench.dialogText()).toContain('eine verwechselbare Adresse');
    await workbench.takeAction();
    await press(remedies['remove-recipient']);
    await tag(LOOK_ALIKE).waitFor({ state: 'detached' });
    await press(product.pane.undo.action);
    await tag(LOOK_ALIKE).waitFor();
    await press(remedies['remove-recipient']);
    await tag(LOOK_ALIKE).waitFor({ state: 'detached' });
    expect(await inField('to').allInnerTexts()).toEqual(['Erika Mustermann']);
    await workbench.send();
    await workbench.sentSubjects(1);
  });

  test('a file with a stranger’s name is removed after a question that says there is no way back', async () => {
    const { page, product, words } = workbench;
    const { finding, notice, undo } = product.pane;
    const { preview } = product;
    const name = 'Bescheid für Herrn Thomas Beispielhuber.pdf';
    await page
      .getByLabel(words.compose.attach)
      .and(page.locator('input'))
      .setInputFiles({
        name,
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4'),
      });
    await tag(name).waitFor();
    await workbench.send();
    await workbench.dialogText();
    await workbench.takeAction();
    await press(finding.remedies['remove-attachment']);
    const question = workbench.pane.getByRole('dialog');
    expect(await question.innerText()).toContain(preview.attachment.intro);
    expect(await question.innerText()).toContain(name);
    expect(await tag(name).count()).toBe(1);
    await question.getByRole('button', { name: preview.attachment.apply }).click();
    await tag(name).waitFor({ state: 'detached' });
    await workbench.pane.getByText(notice.attachmentRemoved).first().waitFor();
    expect(await workbench.pane.getByRole('button', { name: undo.action }).count()).toBe(0);
    await workbench.send();
    await workbench.sentSubjects(1);
  });
});
