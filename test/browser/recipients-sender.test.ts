import type { Locator } from 'playwright-core';
import { OFFICE, PRIVATE, SCHOOLS } from '../../src/workbench/state/address-book';
import { SENDER } from '../../src/workbench/state/compose-item';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// All people and addresses are invented. Real office.js, real production build, real browser.

/** The pack `streng` says where this court has its mailboxes. */
const COURT = 'Amtsgericht Beispielstadt';
const ELSEWHERE = 'ag.beispielstadt@post.example';
const AT_COURT = 'poststelle@ag-beispielstadt.example';

/** An answer to a mail that went to the office, as it lies in the drafts. */
const ANSWER = [
  `From: Sabine Beispiel <${SENDER.address}>`,
  'To: Erika Mustermann <erika.mustermann@post.example>',
  'Subject: AW: Termin',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Guten Tag Frau Mustermann,',
  '',
  'gern am Montag um 10 Uhr.',
  '',
  'Von: Erika Mustermann <erika.mustermann@post.example>',
  'Gesendet: Donnerstag, 19. November 2026 09:14',
  `An: Bürgerbüro <${OFFICE.address}>`,
  'Betreff: Termin',
  '',
  'Wann kann ich kommen?',
].join('\r\n');

describe('names, lists and the sender', () => {
  const { open } = useWorkbench();
  let workbench: WorkbenchPage;

  beforeEach(async () => {
    workbench = await open();
    await workbench.load('clean');
  });

  const tag = (name: string): Locator =>
    workbench.page.getByRole('button', { name: workbench.words.compose.remove(name) });
  const press = (name: string): Promise<void> => workbench.pane.getByRole('button', { name }).first().click();

  async function add(written: string, shown = written): Promise<void> {
    const line = workbench.recipients('to');
    await line.fill(written);
    await line.press('Enter');
    await tag(shown).waitFor();
  }

  async function sendFrom(address: string): Promise<void> {
    await workbench.page.getByLabel(workbench.words.compose.from, { exact: true }).selectOption(address);
  }

  async function openAnswer(): Promise<void> {
    await workbench.page.locator('input[type=file][accept]').setInputFiles({
      name: 'antwort.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(ANSWER),
    });
    await workbench.body.getByText('Wann kann ich kommen?').waitFor();
  }

  test('a court named beside an address elsewhere is asked about, and goes once it is taken out', async () => {
    const { product } = workbench;
    await add(`${COURT} <${ELSEWHERE}>`, COURT);
    await workbench.send();
    expect(await workbench.dialogText()).toContain(product.phrases['stelle-passt-nicht'].a);
    await workbench.takeAction();
    const pane = workbench.pane;
    await pane.getByText(product.detectors['stelle-passt-nicht'].why).waitFor();
    // The name said one thing; what counts is the address.
    await pane.getByText(ELSEWHERE).first().waitFor();
    await press(product.pane.finding.remedies['remove-recipient']);
    await tag(COURT).waitFor({ state: 'detached' });
    await workbench.send();
    await workbench.sentSubjects(1);
  });

  test('the same name beside an address of the court is no matter', async () => {
    await add(`${COURT} <${AT_COURT}>`, COURT);
    await workbench.send();
    await workbench.sentSubjects(1);
  });

  test('a greeting to the court, sent to somebody else', async () => {
    await workbench.body.fill(`Sehr geehrte Damen und Herren des Amtsgerichts Beispielstadt,\n\nbis Montag.`);
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.phrases['stelle-passt-nicht'].a);
  });

  test('a private account is asked about; the official mailbox in its place, and the mail goes', async () => {
    const { product } = workbench;
    await sendFrom(PRIVATE.address);
    await workbench.send();
    expect(await workbench.dialogText()).toContain(product.phrases['absender-privat'].a);
    await workbench.takeAction();
    await workbench.pane.getByText(product.pane.finding.byHand.sender).waitFor();
    await workbench.pane.getByText(PRIVATE.address).first().waitFor();
    await sendFrom(SENDER.address);
    await press(product.pane.again);
    await workbench.pane
      .getByText(product.detectors['absender-privat'].name)
      .first()
      .waitFor({ state: 'detached' });
    await workbench.send();
    await workbench.sentSubjects(1);
  });

  test('an answer to a mail that went to the office asks for the mailbox of the office', async () => {
    const { product } = workbench;
    await openAnswer();
    await workbench.send();
    expect(await workbench.dialogText()).toContain(product.phrases['absender-persoenlich'].a);
    await workbench.takeAction();
    await workbench.pane.getByText(product.pane.finding.byHand.senderAmong(OFFICE.address)).waitFor();
    await press(product.pane.finding.more);
    await press(product.pane.finding.why);
    await press(product.pane.finding.answer);
    await workbench.pane.getByRole('heading', { name: 'Aus welchem Postfach schreibe ich?' }).waitFor();
    await press(product.pane.aside.back);
    await sendFrom(OFFICE.address);
    await workbench.send();
    expect(await workbench.sentSubjects(1)).toEqual(['AW: Termin']);
  });

  test('a list that Outlook knows is shown as one; with colleagues alone it holds nothing up', async () => {
    const { product } = workbench;
    await tag('Erika Mustermann').click();
    await add(`${SCHOOLS.name} <${SCHOOLS.address}>`, SCHOOLS.name);
    await workbench.openPane();
    await press(`${product.levels.hint.group} (1)`);
    await workbench.pane.getByText(product.detectors.verteilerliste.why).waitFor();
    await workbench.pane.getByRole('button', { name: product.pane.recipients.label('1 im Haus') }).click();
    const list = workbench.pane.getByRole('list', { name: product.pane.recipients.list });
    expect(await list.innerText()).toContain(product.pane.recipients.distribution);
    await workbench.send();
    await workbench.sentSubjects(1);
  });

  test('beside each name the real address and how far it is trusted, on label boundaries', async () => {
    const { product } = workbench;
    await add('Dein Chef <chef@musternrw.de>', 'Dein Chef');
    await add('Ministerium <post@im.nrw.de>', 'Ministerium');
    await add('Kai <kai@jugendamt.kreis-musterland.example>', 'Kai');
    await workbench.openPane();
    await workbench.pane
      .getByRole('button', { name: product.pane.recipients.label('3 extern · 1 im Haus') })
      .click();
    const items = workbench.pane
      .getByRole('list', { name: product.pane.recipients.list })
      .getByRole('listitem');
    const lines = (await items.allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));
    const of = (address: string): string => lines.find((line) => line.startsWith(address)) ?? '';
    expect(of('chef@musternrw.de')).toContain(product.tiers.other.name);
    expect(of('post@im.nrw.de')).toContain(product.tiers.authority.name);
    expect(of('kai@jugendamt.kreis-musterland.example')).toContain(product.tiers.own.name);
  });
});
