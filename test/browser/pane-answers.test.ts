import { asideTextsFor, tabTextsFor } from '../../src/texts';
import type { HostTheme } from '../../src/workbench/state/settings';
import { doubleText, findFaults, paneFrame } from './find-faults';
import { useWorkbench } from './use-workbench';
import type { OpenOptions, WorkbenchPage } from './workbench-page';

const words = asideTextsFor('de');
const tabWords = tabTextsFor('de');

describe('in place of the findings', () => {
  const { open } = useWorkbench();

  async function openPane(options: OpenOptions = {}): Promise<WorkbenchPage> {
    const workbench = await open({ reducedMotion: 'reduce', ...options });
    await workbench.load('iban');
    await workbench.openPane();
    await workbench.pane.getByRole('button', { name: workbench.product.pane.finding.mask }).waitFor();
    return workbench;
  }

  /** By the keyboard: the focus is put on a button, the rest is keys. */
  async function enter(workbench: WorkbenchPage, name: string): Promise<void> {
    await workbench.pane.getByRole('button', { name, exact: true }).first().focus();
    await workbench.page.keyboard.press('Enter');
  }

  const focused = (workbench: WorkbenchPage): Promise<string> =>
    paneFrame(workbench).evaluate(() => document.activeElement?.textContent ?? '');

  test('a finding opens its answer by keyboard, and Escape leads back to the button', async () => {
    const workbench = await openPane();
    const { finding, aside } = workbench.product.pane;
    await enter(workbench, finding.more);
    await enter(workbench, finding.why);
    await enter(workbench, finding.answer);
    const { pane, page } = workbench;
    await pane.getByText(tabWords.faq.answer.advice, { exact: true }).waitFor();
    expect(await focused(workbench)).toBe(aside.titles.answer);
    await page.keyboard.press('Escape');
    expect(await focused(workbench)).toBe(finding.answer);
    await enter(workbench, finding.answer);
    await pane.getByRole('heading', { level: 1, name: aside.titles.answer }).waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(workbench)).toBe(aside.back);
    await page.keyboard.press('Enter');
    expect(await focused(workbench)).toBe(finding.answer);
  });

  test('the Tab key goes from the heading through the view, folded texts included', async () => {
    const workbench = await openPane();
    await enter(workbench, workbench.product.pane.ways.open);
    await workbench.pane.getByText(words.ways.texts).waitFor();
    const stops: string[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await workbench.page.keyboard.press('Tab');
      stops.push(await paneFrame(workbench).evaluate(() => document.activeElement?.tagName ?? ''));
    }
    // Two choices, then a summary for each text to copy.
    expect(stops.slice(0, 3)).toEqual(['SELECT', 'SELECT', 'SUMMARY']);
    expect(stops).not.toContain('BODY');
  });

  test('the right way: best first, with contact data; a text is copied whole', async () => {
    const workbench = await openPane();
    const { pane, page } = workbench;
    await enter(workbench, workbench.product.pane.ways.open);
    await pane.getByText(tabWords.ways.best).waitFor();
    expect(await pane.getByRole('listitem').first().innerText()).toMatch(/Telefon.*\n.*\+49 30 23125 000/);
    await pane.getByText(words.notes.call.title, { exact: true }).click();
    await pane.getByRole('button', { name: words.copy }).first().click();
    await pane.getByRole('button', { name: tabWords.tab.copy.done }).waitFor();
    // Read back where a person would paste it.
    await workbench.subject.fill('');
    await workbench.subject.click();
    await page.keyboard.press('Control+V');
    expect(await workbench.subject.inputValue()).toMatch(/Bitte rufen Sie mich an: \[Ihre Durchwahl\]/);
  });

  test('about says what the manifest asks for and what this Outlook can do', async () => {
    const workbench = await openPane();
    const { aside } = workbench.product.pane;
    await enter(workbench, aside.more);
    await enter(workbench, aside.titles.about);
    await workbench.pane.getByText(words.about.works).waitFor();
    const text = await workbench.pane.locator('main:visible').innerText();
    expect(text).toContain('MailboxItem.ReadWrite.User');
    expect(text).toContain(workbench.origin);
    expect(text).toMatch(/Mailbox 1\.1 bis 1\.1\d/);
    expect(text).toContain(words.about.does(words.about.abilities.write));
  });

  test.each<[string, HostTheme, OpenOptions, boolean]>([
    ['light at 320 pixels', 'light', { viewport: { width: 320, height: 640 } }, false],
    ['dark', 'dark', { colorScheme: 'dark' }, false],
    ['contrast', 'contrast', { colorScheme: 'dark' }, false],
    ['forced colours', 'light', { forcedColors: 'active' }, false],
    ['text twice as large at 320 pixels', 'light', { viewport: { width: 320, height: 640 } }, true],
  ])('axe finds nothing and nothing scrolls sideways: %s', async (_, theme, options, isDoubled) => {
    const workbench = await open({ reducedMotion: 'reduce', ...options });
    await workbench.set(workbench.words.settings.theme, theme);
    await workbench.load('iban');
    await workbench.openPane();
    const { pane, product } = workbench;
    const { finding, aside, ways } = product.pane;
    const back = pane.getByRole('button', { name: aside.back });
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string, sign: string): Promise<void> => {
      await pane.getByText(sign, { exact: true }).first().waitFor();
      found[name] = await findFaults(paneFrame(workbench));
      await back.click();
    };
    await pane.getByRole('button', { name: finding.mask }).waitFor();
    if (isDoubled) await doubleText(paneFrame(workbench));
    await pane.getByRole('button', { name: ways.open }).click();
    await look('ways', words.ways.texts);
    await pane.getByRole('button', { name: finding.more }).first().click();
    await pane.getByRole('button', { name: finding.why }).click();
    await pane.getByRole('button', { name: finding.answer }).click();
    await look('answer', tabWords.faq.answer.advice);
    await pane.getByRole('button', { name: finding.falseAlarm }).click();
    await look('alarm', words.alarm.intro);
    await pane.getByRole('button', { name: aside.more, exact: true }).click();
    await pane.getByRole('button', { name: aside.titles.slip }).click();
    await look('slip', tabWords.lists.slip.clock);
    await pane.getByRole('button', { name: aside.titles.about }).click();
    await look('about', words.about.works);
    expect(found).toEqual({ ways: [], answer: [], alarm: [], slip: [], about: [] });
  });
});
