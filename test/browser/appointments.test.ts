import type { Locator } from 'playwright-core';
import type { Runtime } from '../../src/workbench/state/settings';
import { findFaults, paneFrame } from './find-faults';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// All people and addresses are invented; the IBAN is the specimen of the banks, the telephone number one for films.

const PHONE_PLACE = 'bei Herrn Mustermann, Handy 0171 39200 17';
/** With the one of the sample these are eleven. */
const TEN = Array.from({ length: 10 }, (_, i) => `gast${i}@verein${i}.example`);
/** Two letters swapped in the name of the own house. */
const LOOK_ALIKE = 'amt@kreis-musterlnad.example';

describe('an appointment', () => {
  const { open } = useWorkbench();

  async function openAppointment(): Promise<WorkbenchPage> {
    const workbench = await open();
    await workbench.load('appointment');
    return workbench;
  }

  async function invite(
    workbench: WorkbenchPage,
    field: 'to' | 'cc',
    addresses: readonly string[],
  ): Promise<void> {
    const line = workbench.attendees(field);
    await line.fill(addresses.join('; '));
    await line.press('Enter');
    await tag(workbench, addresses[0] ?? '').waitFor();
  }

  const tag = ({ page, words }: WorkbenchPage, name: string): Locator =>
    page.getByRole('button', { name: words.compose.remove(name) });

  test.each<Runtime>(['browser', 'bare'])('text and place are checked on sending (%s)', async (runtime) => {
    const workbench = await openAppointment();
    const { product, words } = workbench;
    if (runtime === 'bare') await workbench.set(words.settings.runtime, runtime);
    // A clean text: the place alone is asked about.
    await workbench.body.fill('Wir besprechen die Pläne.');
    await workbench.place.fill(PHONE_PLACE);
    await workbench.send();
    const said = await workbench.dialogText();
    expect(said).toContain(product.dialog.at('eine Telefonnummer', 'im Feld Ort'));
    expect(said).toContain('Einladung');
    expect(await workbench.dialogButtons()).toContain(words.dialog.sendAnyway);
    await workbench.press(words.dialog.dontSend);

    await workbench.place.fill('Kreishaus, Raum 12');
    await workbench.send();
    expect(await workbench.sentSubjects(1)).toEqual(['Übergabe der Unterlagen']);
  });

  test('the pane names the place of a finding and who is invited, and offers no mask there', async () => {
    const workbench = await openAppointment();
    const { pane, product } = workbench;
    await workbench.body.fill('Wir besprechen die Pläne.');
    await workbench.place.fill(PHONE_PLACE);
    await invite(workbench, 'cc', ['eva@firma.example']);
    await workbench.openPane();
    await pane.getByText(product.zones.location.in).first().waitFor();
    await pane.getByText(product.pane.finding.byHand.location).waitFor();
    expect(await pane.getByRole('button', { name: product.pane.finding.mask }).count()).toBe(0);

    const { recipients } = product.pane;
    await pane.getByRole('button', { name: recipients.label(recipients.summary(2, 0)) }).click();
    const list = pane.getByRole('list', { name: recipients.list });
    const entries = await list.getByRole('listitem').allInnerTexts();
    expect(entries.join(' ')).toContain(recipients.fields.required);
    expect(entries.join(' ')).toContain(recipients.fields.optional);
    expect(await findFaults(paneFrame(workbench))).toEqual([]);
  });

  test('a value in its text is masked, undone and masked like in a mail', async () => {
    const workbench = await openAppointment();
    const { pane, product } = workbench;
    const before = await workbench.body.innerText();
    await workbench.openPane();
    await workbench.maskFirst();
    expect(await workbench.body.innerText()).not.toContain('3704');
    await pane.getByRole('button', { name: product.pane.undo.action }).click();
    await workbench.body.getByText('3704').waitFor();
    expect(await workbench.body.innerText()).toBe(before);
    await workbench.maskFirst();
    await workbench.send();
    await workbench.sentSubjects(1);
    expect(await workbench.sentText()).not.toContain('3704');
  });

  test('eleven outsiders: asked about, but nothing offers a Bcc that appointments do not have', async () => {
    const workbench = await openAppointment();
    const { pane, product } = workbench;
    await workbench.body.fill('Wir besprechen die Pläne.');
    await invite(workbench, 'to', TEN);
    await workbench.send();
    expect(await workbench.dialogText()).toContain('viele sichtbare Adressen');
    await workbench.takeAction();
    await pane.getByText(product.pane.finding.noBcc).waitFor();
    expect(
      await pane.getByRole('button', { name: product.pane.finding.remedies['move-to-bcc'] }).count(),
    ).toBe(0);
    expect(await pane.getByText(product.detectors['viele-empfaenger'].why).count()).toBe(0);
  });

  test.each(['to', 'cc'] as const)(
    'a look-alike in the line „%s“ is taken out and put back',
    async (field) => {
      const workbench = await openAppointment();
      const { pane, product } = workbench;
      await workbench.body.fill('Wir besprechen die Pläne.');
      await invite(workbench, field, [LOOK_ALIKE]);
      await workbench.openPane();
      await pane
        .getByRole('button', { name: product.pane.finding.remedies['remove-recipient'] })
        .first()
        .click();
      await tag(workbench, LOOK_ALIKE).waitFor({ state: 'detached' });
      await pane.getByRole('button', { name: product.pane.undo.action }).click();
      await tag(workbench, LOOK_ALIKE).waitFor();
    },
  );

  test('while its pane is closed a line above it says what would stop it', async () => {
    const workbench = await openAppointment();
    const { page, pane, product, words } = workbench;
    const bar = page.getByRole('region', { name: words.notifications.region });
    await invite(workbench, 'cc', ['eva@firma.example']);
    await bar.getByText('eine IBAN').waitFor();
    expect(await bar.innerText()).toContain('Einladung');
    await bar.getByRole('button', { name: product.dialog.bar.action }).click();
    await pane.getByRole('heading', { name: product.levels.stop.title }).waitFor();
    await bar.waitFor({ state: 'detached' });
  });
});
