import type { Locator } from 'playwright-core';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// All people, addresses and numbers are invented. Real office.js, real production build, real browser.

const TAG = '[sicher]';

describe('fixes of the text', () => {
  const { open } = useWorkbench();
  let workbench: WorkbenchPage;

  const button = (name: string): Locator => workbench.pane.getByRole('button', { name }).first();
  const question = (): Locator => workbench.pane.getByRole('dialog');
  const heading = (): Locator => workbench.pane.getByRole('heading', { level: 1 });

  /** Opens the card's menu and takes the short form; the question is open then. */
  async function askToShorten(card: string): Promise<void> {
    const { finding } = workbench.product.pane;
    const article = workbench.pane.getByRole('article').filter({ hasText: card }).first();
    const more = article.getByRole('button', { name: finding.more });
    if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click();
    await article.getByRole('button', { name: finding.shorten, exact: true }).click();
  }

  async function apply(fix: 'mask' | 'shorten' | 'drop-history' | 'mark' | 'unmark'): Promise<void> {
    await question().getByRole('button', { name: workbench.product.preview.apply[fix] }).click();
    await question().waitFor({ state: 'detached' });
  }

  const undo = async (said: string): Promise<void> => {
    await workbench.pane.getByText(said).first().waitFor();
    await button(workbench.product.pane.undo.action).click();
    await workbench.pane.getByText(workbench.product.pane.notice.undone).first().waitFor();
  };

  describe('of the shipped pack', () => {
    beforeEach(async () => {
      workbench = await open();
    });

    test('a number in subject and text is blackened in one step and comes back', async () => {
      const { product } = workbench;
      await workbench.load('iban');
      const before = await workbench.body.innerHTML();
      await workbench.subject.fill('Konto DE89 3704 0044 0532 0130 00');
      await workbench.openPane();
      await workbench.pane.getByRole('button', { name: /IBAN/ }).first().waitFor();
      await button(product.pane.finding.maskAll(2)).click();
      expect(await question().innerText()).toContain('Konto ████');
      await apply('mask');
      await workbench.pane.getByText(product.pane.undo.done.mask('IBAN', 2)).first().waitFor();
      expect(await workbench.subject.inputValue()).toBe('Konto ████ ████ ████ ████ ████ ██');
      await undo(product.pane.undo.done.mask('IBAN', 2));
      expect(await workbench.subject.inputValue()).toBe('Konto DE89 3704 0044 0532 0130 00');
      expect(await workbench.body.innerHTML()).toBe(before);
    });

    test('a number is shortened after a look at it, brought back, and shortened for good', async () => {
      const { product } = workbench;
      await workbench.load('iban');
      const before = await workbench.body.innerHTML();
      await workbench.openPane();
      await askToShorten('IBAN');
      expect(await question().innerText()).toContain('Konto …3000');
      await question().getByRole('button', { name: product.preview.cancel }).click();
      expect(await workbench.body.innerHTML()).toBe(before);
      await askToShorten('IBAN');
      await apply('shorten');
      await undo(product.pane.undo.done.shorten('IBAN', 1));
      expect(await workbench.body.innerHTML()).toBe(before);
      await askToShorten('IBAN');
      await apply('shorten');
      await workbench.pane.getByText(product.pane.undo.done.shorten('IBAN', 1)).first().waitFor();
      await workbench.send();
      await workbench.sentSubjects(1);
      expect(await workbench.sentText()).toContain('auf das Konto …3000.');
      expect((await workbench.trace()).inFlightMax).toBeLessThanOrEqual(3);
    });

    test('a child is shortened with its birth date, and the mail goes', async () => {
      const { product } = workbench;
      const { detectors } = product;
      await workbench.load('birth-date');
      await workbench.openPane();
      await askToShorten(detectors.geburtsdatum.name);
      await apply('shorten');
      await workbench.pane
        .getByText(product.pane.undo.done.shorten(detectors.geburtsdatum.name, 1))
        .first()
        .waitFor();
      expect(await workbench.body.innerText()).toContain('geboren am 2018, erhalten');
    });

    test('the history goes after a look at what is in it, comes back, and goes for good', async () => {
      const { product } = workbench;
      await workbench.load('history');
      const before = await workbench.body.innerHTML();
      await workbench.send();
      await workbench.dialogText();
      await workbench.press(product.dialog.button);
      await button(product.pane.finding.dropHistory).click();
      expect(await question().innerText()).toContain('1 frühere Nachricht fällt weg, darin');
      await apply('drop-history');
      await undo(product.pane.undo.historyDropped(1));
      expect(await workbench.body.innerHTML()).toBe(before);
      await button(product.pane.finding.dropHistory).click();
      await apply('drop-history');
      await workbench.pane.getByText(product.pane.undo.historyDropped(1)).first().waitFor();
      const left = await workbench.body.innerText();
      expect(left).toContain('wir melden uns in den nächsten Tagen');
      expect(left).toContain('Fachdienst Bürgerservice');
      expect(left).not.toContain('12.03.2018');
      await workbench.send();
      await workbench.sentSubjects(1);
    });

    test('the keyboard alone drops the history and takes it back', async () => {
      const { page, product } = workbench;
      await workbench.load('history');
      await workbench.openPane();
      await button(product.pane.finding.dropHistory).focus();
      await page.keyboard.press('Enter');
      await question().waitFor();
      await page.keyboard.press('Escape');
      await question().waitFor({ state: 'detached' });
      await button(product.pane.finding.dropHistory).focus();
      await page.keyboard.press('Enter');
      await question().waitFor();
      // The button that does it has the focus.
      await page.keyboard.press('Enter');
      await workbench.pane.getByText(product.pane.undo.historyDropped(1)).first().waitFor();
      // The card has gone: the focus is on the way back.
      await page.keyboard.press('Enter');
      await workbench.pane.getByText(product.pane.notice.undone).first().waitFor();
    });

    test('a mail that may not be changed stays as it is, and the pane says why', async () => {
      const { product, words } = workbench;
      await workbench.set(words.settings.permission, 'read');
      await workbench.load('history');
      await workbench.openPane();
      const before = await workbench.body.innerHTML();
      // office.js does not tell what the manifest allows: the first attempt does.
      await button(product.pane.finding.dropHistory).click();
      await question().getByRole('button', { name: product.preview.apply['drop-history'] }).click();
      await workbench.pane.getByText(product.pane.cannotWrite['no-permission']).first().waitFor();
      expect(await workbench.body.innerHTML()).toBe(before);
      expect(await button(product.pane.finding.dropHistory).count()).toBe(0);
    });

    test('the shipped pack offers no secured sending', async () => {
      await workbench.load('iban');
      await workbench.openPane();
      await workbench.pane.getByRole('article').first().waitFor();
      expect(await button(workbench.product.pane.secured.action.mark).count()).toBe(0);
    });
  });

  describe('with a gateway that looks for a tag', () => {
    beforeEach(async () => {
      workbench = await open({
        pack: { secured: { mark: { kind: 'subject', tag: TAG }, level: 'hint' } },
      });
      await workbench.load('iban');
    });

    test('the stopped mail is marked by keyboard, and then goes', async () => {
      const { page, product } = workbench;
      const { secured, undo: undone } = product.pane;
      const subject = await workbench.subject.inputValue();
      await workbench.send();
      await workbench.dialogText();
      await workbench.press(product.dialog.button);
      await button(secured.action.mark).focus();
      await page.keyboard.press('Enter');
      expect(await question().innerText()).toContain(`${TAG} ${subject}`);
      await page.keyboard.press('Enter');
      await undo(undone.marked);
      expect(await workbench.subject.inputValue()).toBe(subject);
      await button(secured.action.mark).click();
      await apply('mark');
      await workbench.pane.getByText(secured.state.unmark).waitFor();
      expect(await workbench.subject.inputValue()).toBe(`${TAG} ${subject}`);
      await workbench.send();
      expect(await workbench.sentSubjects(1)).toEqual([`${TAG} ${subject}`]);
    });

    test('the mark comes off again, and the mail is stopped as before', async () => {
      const { product } = workbench;
      const { secured } = product.pane;
      const subject = await workbench.subject.inputValue();
      await workbench.subject.fill(`AW: ${TAG} ${subject}`);
      await workbench.openPane();
      await button(secured.action.unmark).click();
      await apply('unmark');
      await workbench.pane.getByText(product.pane.undo.unmarked).first().waitFor();
      expect(await workbench.subject.inputValue()).toBe(`AW: ${subject}`);
      expect(await heading().innerText()).toBe(product.levels.stop.title);
    });
  });

  describe('with a gateway that looks for a header', () => {
    beforeEach(async () => {
      workbench = await open({
        pack: { secured: { mark: { kind: 'header', name: 'X-Sicher', value: 'ja' }, level: 'hint' } },
      });
      await workbench.load('iban');
    });

    test('the header is set, taken back, set, and the mail goes out with it', async () => {
      const { product } = workbench;
      const { secured, undo: undone } = product.pane;
      await workbench.send();
      await workbench.dialogText();
      await workbench.press(product.dialog.button);
      await button(secured.action.mark).click();
      expect(await question().innerText()).toContain('X-Sicher');
      await apply('mark');
      await undo(undone.marked);
      await button(secured.action.mark).click();
      await apply('mark');
      await workbench.pane.getByText(secured.state.unmark).waitFor();
      await workbench.send();
      expect(await workbench.sentSubjects(1)).toEqual(['Ihre Rechnung für den Winterdienst']);
      await workbench.page.getByText('X-Sicher: ja').waitFor();
    });

    test('rights-protected mail takes no header, and the pane says so', async () => {
      const { page, product, words } = workbench;
      await workbench.openPane();
      await button(product.pane.secured.action.mark).click();
      await question().waitFor();
      await workbench.openPart(/^Outlook einstellen$/);
      const isProtected = page.getByLabel(words.settings.rightsProtected);
      await isProtected.focus();
      await page.keyboard.press('Space');
      expect(await isProtected.isChecked()).toBe(true);
      await question().getByRole('button', { name: product.preview.apply.mark }).click();
      await workbench.pane.getByText(product.pane.cannotWrite['rights-protected']).first().waitFor();
    });
  });
});
