import type { Fault, Permission, Runtime } from '../../src/workbench/state/settings';
import type { CallKind } from '../../src/workbench/office-host/methods';
import { useWorkbench } from './use-workbench';

// Whatever Outlook does, the send is answered once, with the policy's word. All mails are invented.

/** Longer than the late answer of the simulated Outlook (6 s). */
const AFTER_LATE_ANSWER_MS = 6500;

describe.each<Runtime>(['browser', 'bare'])('a failing Outlook, runtime %s', (runtime) => {
  const { open } = useWorkbench();

  test.each<[Fault, CallKind, 'error' | 'timeout']>([
    ['fail', 'body', 'error'],
    ['fail', 'recipients', 'error'],
    ['fail', 'subject', 'error'],
    ['fail', 'attachments', 'error'],
    ['hang', 'body', 'timeout'],
  ])('%s of %s is said as %s', async (fault, place, cause) => {
    const workbench = await open();
    const { settings, dialog } = workbench.words;
    await workbench.set(settings.runtime, runtime);
    await workbench.set(settings.fault, fault);
    await workbench.set(settings.faultAt, place);
    await workbench.load('clean');
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.dialog.failure[cause]);
    expect(await workbench.dialogButtons()).toContain(dialog.sendAnyway);
    expect((await workbench.trace()).completions).toBe(1);
  });

  test('an answer after the deadline changes nothing any more', async () => {
    const workbench = await open();
    await workbench.set(workbench.words.settings.runtime, runtime);
    await workbench.set(workbench.words.settings.fault, 'late');
    await workbench.load('iban');
    await workbench.send();
    const text = await workbench.dialogText();
    expect(text).toContain(workbench.product.dialog.failure.timeout);
    await workbench.page.waitForTimeout(AFTER_LATE_ANSWER_MS);
    expect(await workbench.dialogText()).toBe(text);
    expect((await workbench.trace()).completions).toBe(1);
  });

  test.each<Permission>(['none'])('office.js throws at every call: permission %s', async (permission) => {
    const workbench = await open();
    await workbench.set(workbench.words.settings.runtime, runtime);
    await workbench.set(workbench.words.settings.permission, permission);
    await workbench.load('clean');
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.dialog.failure.error);
    expect((await workbench.trace()).completions).toBe(1);
  });

  test('a justification that cannot be read does not let the mail pass', async () => {
    const workbench = await open();
    await workbench.set(workbench.words.settings.runtime, runtime);
    await workbench.set(workbench.words.settings.fault, 'hang');
    await workbench.set(workbench.words.settings.faultAt, 'sessionData');
    await workbench.load('birth-date');
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.dialog.justify.question.one);
    expect((await workbench.trace()).completions).toBe(1);
  });

  test('5 MB of text are answered once', async () => {
    const workbench = await open();
    await workbench.set(workbench.words.settings.runtime, runtime);
    await workbench.load('huge');
    await workbench.send();
    await workbench.sentSubjects(1);
    expect((await workbench.trace()).completions).toBe(1);
  });
});

describe('the task pane with a failing Outlook', () => {
  const { open } = useWorkbench();

  test('says that the mail was not checked', async () => {
    const workbench = await open();
    await workbench.set(workbench.words.settings.fault, 'fail');
    await workbench.set(workbench.words.settings.faultAt, 'body');
    await workbench.load('iban');
    await workbench.openPane();
    await workbench.pane.getByRole('heading', { name: workbench.product.pane.failed.title }).waitFor();
  });

  test('says that a protected mail cannot be changed', async () => {
    const workbench = await open();
    await workbench.page.getByRole('button', { name: workbench.words.settings.title }).click();
    await workbench.page.getByLabel(workbench.words.settings.rightsProtected).check();
    await workbench.load('iban');
    const before = await workbench.body.innerHTML();
    await workbench.openPane();
    const { pane, product } = workbench;
    await pane.getByRole('button', { name: product.pane.finding.mask }).click();
    await pane.getByRole('button', { name: product.preview.apply.mask, exact: true }).last().click();
    await pane.getByText(product.pane.cannotWrite['rights-protected'], { exact: true }).first().waitFor();
    expect(await workbench.body.innerHTML()).toBe(before);
  });

  test('says that it may only read', async () => {
    const workbench = await open();
    await workbench.set(workbench.words.settings.permission, 'read');
    await workbench.load('iban');
    await workbench.openPane();
    const { pane, product } = workbench;
    // office.js does not tell what the manifest allows: the first attempt does.
    await pane.getByRole('button', { name: product.pane.finding.mask }).click();
    await pane.getByRole('button', { name: product.preview.apply.mask, exact: true }).last().click();
    await pane.getByText(product.pane.cannotWrite['no-permission'], { exact: true }).first().waitFor();
    expect(await pane.getByRole('button', { name: product.pane.finding.mask }).count()).toBe(0);
  });
});
