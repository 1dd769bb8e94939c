import type { SampleId } from '../../src/workbench/samples/samples';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// All mails are invented (src/workbench/samples). Real office.js, real production build, real browser.

describe('sending', () => {
  const { open } = useWorkbench();
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
  });

  test('a clean mail goes without a dialog, with at most three calls at a time and none we may not make', async () => {
    await workbench.load('clean');
    await workbench.send();
    expect(await workbench.sentSubjects(1)).toEqual(['Öffnungszeiten der Zulassungsstelle']);
    const trace = await workbench.trace();
    expect(trace.completions).toBe(1);
    expect(trace.inFlightMax).toBeLessThanOrEqual(3);
    expect(trace.calls).toContain('body.getAsync');
    expect(trace.calls).not.toContain('dispatch');
  });

  test('an IBAN to an outside company is stopped, masked in the pane and then sent', async () => {
    await workbench.load('iban');
    await workbench.send();
    const text = await workbench.dialogText();
    expect(text).toContain(workbench.product.phrases.iban.a);
    expect(text).not.toMatch(/3704|Simulation/);
    expect(await workbench.dialogButtons()).toEqual([
      workbench.product.dialog.button,
      workbench.words.dialog.dontSend,
    ]);

    await workbench.takeAction();
    await workbench.maskFirst();

    await workbench.send();
    await workbench.sentSubjects(1);
    const sent = await workbench.sentText();
    expect(sent).not.toMatch(/3704|0532/);
    expect(sent).toContain('Bitte überweisen Sie den Betrag auf das Konto');
  });

  test('undo in the pane brings the very same text back', async () => {
    await workbench.load('iban');
    await workbench.openPane();
    const before = await workbench.body.innerHTML();
    await workbench.maskFirst();
    expect(await workbench.body.innerHTML()).not.toBe(before);
    await workbench.pane.getByRole('button', { name: workbench.product.pane.undo.action }).click();
    await workbench.pane.getByRole('button', { name: workbench.product.pane.finding.mask }).waitFor();
    expect(await workbench.body.innerHTML()).toBe(before);
  });

  test.each<SampleId>(['cloud-link', 'safe-link'])('%s is stopped without a way round', async (sample) => {
    await workbench.load(sample);
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.phrases['cloud-link'].a);
    expect(await workbench.dialogButtons()).not.toContain(workbench.words.dialog.sendAnyway);
    await workbench.press(workbench.words.dialog.dontSend);
    await workbench.dialog.waitFor({ state: 'hidden' });
    expect(await workbench.subject.inputValue()).not.toBe('');
  });

  test.each(['phone', 'history'] as const)('%s is asked about and may go', async (sample) => {
    await workbench.load(sample);
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.dialog.confirm.question.one);
    expect(await workbench.dialogButtons()).toEqual([
      workbench.product.dialog.button,
      workbench.words.dialog.sendAnyway,
      workbench.words.dialog.dontSend,
    ]);
    await workbench.press(workbench.words.dialog.sendAnyway);
    await workbench.sentSubjects(1);
  });

  test('an appointment is checked like a mail', async () => {
    await workbench.load('appointment');
    await workbench.send();
    expect(await workbench.dialogText()).toContain(
      workbench.product.dialog.contains.appointment(workbench.product.dialog.at('eine IBAN', 'im Text')),
    );
    await workbench.takeAction();
    await workbench.pane.getByRole('heading', { name: workbench.product.levels.stop.title }).waitFor();
  });

  test('Mailbox 1.12 has no button of its own: the dialog points to the ribbon', async () => {
    await workbench.set(workbench.words.settings.mailboxSet, '1.12');
    await workbench.load('iban');
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.dialog.open.ribbon);
    expect(await workbench.dialogButtons()).toEqual([workbench.words.dialog.dontSend]);
  });

  test('Mailbox 1.14 shows plain text instead of Markdown', async () => {
    await workbench.set(workbench.words.settings.mailboxSet, '1.14');
    await workbench.load('iban');
    await workbench.send();
    await workbench.dialogText();
    expect(await workbench.dialog.locator('strong').count()).toBe(0);
    expect(await workbench.dialogButtons()).toContain(workbench.product.dialog.button);
  });

  test('the mode promptUser leaves the decision to the person', async () => {
    await workbench.set(workbench.words.settings.sendMode, 'promptUser');
    await workbench.load('iban');
    await workbench.send();
    expect(await workbench.dialogButtons()).toContain(workbench.words.dialog.sendAnyway);
  });
});

describe('sending in English', () => {
  const { open } = useWorkbench();

  test('dialog and pane speak the language of Outlook', async () => {
    const workbench = await open({ language: 'en' });
    await workbench.load('iban');
    await workbench.send();
    expect(await workbench.dialogText()).toContain('an IBAN');
    await workbench.takeAction();
    await workbench.pane.getByRole('heading', { name: workbench.product.levels.stop.title }).waitFor();
    expect(await workbench.pane.locator('html').getAttribute('lang')).toMatch(/^en/);
  });
});
