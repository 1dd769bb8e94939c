import { resolve } from 'node:path';
import product from '../../package.json';
import { hashPack } from '../../src/hosts/files/hash-pack';
import { asideTextsFor, tabTextsFor } from '../../src/texts';
import type { MailboxSet } from '../../src/workbench/state/settings';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// Real office.js, real production build, real browser.

const words = asideTextsFor('de').about;
const { packHash } = tabTextsFor('de').about;
/** What the command line prints for the folder. */
const HASH = hashPack(resolve(__dirname, '../../policies/streng'));

describe('about', () => {
  const { open } = useWorkbench();

  async function openAbout(set: MailboxSet): Promise<WorkbenchPage> {
    const workbench = await open({ reducedMotion: 'reduce' });
    await workbench.set(workbench.words.settings.mailboxSet, set);
    await workbench.load('clean');
    await workbench.openPane();
    const { aside } = workbench.product.pane;
    await workbench.pane.getByRole('button', { name: aside.more, exact: true }).click();
    await workbench.pane.getByRole('button', { name: aside.titles.about }).click();
    await workbench.pane.getByText(words.works).waitFor();
    return workbench;
  }

  const textOf = (workbench: WorkbenchPage): Promise<string> =>
    workbench.pane.locator('main:visible').innerText();

  test('the first digits of the checksum the command line prints; all of them are copied', async () => {
    const workbench = await openAbout('1.15');
    expect(await textOf(workbench)).toContain(`${packHash.label} ${HASH.slice(0, 12)}`);
    await workbench.pane.getByRole('button', { name: packHash.copy }).click();
    await workbench.pane.getByRole('button', { name: tabTextsFor('de').tab.copy.done }).waitFor();
    // Read back where a person would paste it.
    await workbench.subject.fill('');
    await workbench.subject.click();
    await workbench.page.keyboard.press('Control+V');
    expect(await workbench.subject.inputValue()).toBe(HASH);
  });

  test.each<[MailboxSet, boolean]>([
    ['1.12', false],
    ['1.14', true],
    ['1.15', true],
  ])(
    'the requirement sets of an Outlook with Mailbox %s, and what follows from them',
    async (set, canAsk) => {
      const text = await textOf(await openAbout(set));
      expect(text).toContain(`Mailbox ${words.range('1.1', set)}\n`);
      expect(text).toContain(words.does(words.abilities.check));
      expect(text).toContain(canAsk ? words.does(words.abilities.ask) : words.doesNot(words.abilities.ask));
      expect(text).toContain(words.does(words.abilities.remember));
    },
  );

  test('what does not work anywhere near is said as well', async () => {
    const text = await textOf(await openAbout('1.15'));
    for (const line of words.elsewhereWhat) expect(text).toContain(line);
    expect(text).toContain(words.product(product.version));
  });
});
