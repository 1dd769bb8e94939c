import { paneFrame } from './find-faults';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// All people and addresses are invented; the IBAN is the specimen of the banks. The clock of the browser stands still
// and is moved by hand: nothing here depends on how fast a machine is.

const IBAN_TEXT = 'Bitte überweisen Sie auf die IBAN DE89 3704 0044 0532 0130 00.';
/** Ahead of whatever time the start of the pane has taken. */
const PAUSE_AHEAD_MS = 60_000;
/** One task of the page after the other: enough for an answer of Outlook to be worked off. */
const TASKS = 10;

describe('the open pane keeps itself current', () => {
  const { open } = useWorkbench();

  /** With the pane open, a clean mail in it, and the clock at rest. */
  async function openAtRest(): Promise<WorkbenchPage> {
    const workbench = await open();
    const { page, pane, product } = workbench;
    await page.clock.install();
    await workbench.load('clean');
    await workbench.openPane();
    await pane.getByRole('button', { name: product.pane.again }).waitFor();
    await page.clock.pauseAt(Date.now() + PAUSE_AHEAD_MS);
    await settle(workbench);
    return workbench;
  }

  /** Everything the pane has begun is done. */
  async function settle(workbench: WorkbenchPage): Promise<void> {
    for (let task = 0; task < TASKS; task++) {
      await paneFrame(workbench).evaluate(
        () =>
          new Promise((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          }),
      );
    }
  }

  async function pass(workbench: WorkbenchPage, ms: number): Promise<void> {
    await workbench.page.clock.runFor(ms);
    await settle(workbench);
  }

  /** How often each call has been made so far. */
  async function countCalls(workbench: WorkbenchPage): Promise<Readonly<Record<string, number>>> {
    const { calls } = await workbench.trace();
    const counts = calls.split(', ').map((entry) => entry.split(' × '));
    return Object.fromEntries(counts.map(([call = '', times = '0']) => [call, Number(times)]));
  }

  async function countOf(workbench: WorkbenchPage, call: string): Promise<number> {
    return (await countCalls(workbench))[call] ?? 0;
  }

  async function addRecipient(workbench: WorkbenchPage, address: string): Promise<void> {
    const line = workbench.recipients('cc');
    await line.fill(address);
    await line.press('Enter');
    await workbench.page.clock.runFor(1);
    await workbench.page.getByRole('button', { name: workbench.words.compose.remove(address) }).waitFor();
    await settle(workbench);
  }

  test('a changed recipient is seen without a tick of the clock', async () => {
    const workbench = await openAtRest();
    const { pane, product } = workbench;
    const { recipients } = product.pane;
    await pane.getByRole('button', { name: recipients.label(recipients.summary(1, 0)) }).waitFor();
    await addRecipient(workbench, 'eva@firma.example');
    await pane.getByRole('button', { name: recipients.label(recipients.summary(2, 0)) }).waitFor();
  });

  test('with an Outlook that takes its time there are three calls under way, never a fourth', async () => {
    const workbench = await open();
    const { page, pane, product, words } = workbench;
    await workbench.set(words.settings.delay, '300');
    await workbench.load('iban');
    await workbench.openPane();
    await pane.getByRole('button', { name: product.pane.finding.mask }).waitFor();
    // News while it is changing the text: everything waits for its turn.
    await pane.getByRole('button', { name: product.pane.finding.mask }).click();
    await pane.getByRole('dialog').getByRole('button', { name: product.preview.apply.mask }).click();
    await page.getByRole('button', { name: words.compose.remove('Thomas Muster') }).click();
    await pane.getByRole('button', { name: product.pane.undo.action }).waitFor();
    expect((await workbench.trace()).inFlightMax).toBe(3);
  });

  test('an unchanged text is looked at after 2 s, 3 s, 4.5 s …, and nothing but the text', async () => {
    const workbench = await openAtRest();
    // The pace begins anew with the event.
    await addRecipient(workbench, 'eva@firma.example');
    const before = await countCalls(workbench);
    const looks: number[] = [];
    for (const waitMs of [1_900, 100, 2_900, 100, 4_400, 100]) {
      await pass(workbench, waitMs);
      looks.push((await countOf(workbench, 'body.getAsync')) - (before['body.getAsync'] ?? 0));
    }
    expect(looks).toEqual([0, 1, 1, 2, 2, 3]);
    const now = await countCalls(workbench);
    for (const call of ['subject.getAsync', 'recipients.getAsync', 'from.getAsync', 'getAttachmentsAsync'])
      expect(now[call]).toBe(before[call]);
  });

  test('while nothing changes nothing is checked, shown or said anew', async () => {
    const workbench = await openAtRest();
    const status = workbench.pane.getByRole('status').first();
    const said = await status.innerText();
    // Whatever is put anew into the page would be another node.
    await paneFrame(workbench).evaluate(() => {
      const marked = [...document.querySelectorAll('[role="status"] *, h1, h2')];
      Object.assign(window, { changes: [], marked });
      new MutationObserver((changes) => {
        (window as unknown as { changes: string[] }).changes.push(...changes.map(({ type }) => type));
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await pass(workbench, 120_000);
    expect(await countOf(workbench, 'body.getAsync')).toBeGreaterThan(3);
    expect(await status.innerText()).toBe(said);
    expect(
      await paneFrame(workbench).evaluate(() => (window as unknown as { changes: string[] }).changes),
    ).toEqual([]);
  });

  test('what is typed is seen at the next look, said once, and looked after often again', async () => {
    const workbench = await openAtRest();
    const { pane, product } = workbench;
    await addRecipient(workbench, 'eva@firma.example');
    await workbench.body.fill(IBAN_TEXT);
    await pass(workbench, 1_900);
    expect(await pane.getByRole('heading', { name: product.levels.stop.title }).count()).toBe(0);
    await pass(workbench, 100);
    await pane.getByRole('heading', { name: product.levels.stop.title }).first().waitFor();
    expect(await pane.getByRole('status').first().innerText()).toContain(product.levels.stop.title);
    const looks = await countOf(workbench, 'body.getAsync');
    await pass(workbench, 2_000);
    expect(await countOf(workbench, 'body.getAsync')).toBe(looks + 1);
  });

  test('a new place of an appointment is seen without a tick of the clock', async () => {
    const workbench = await openAtRest();
    const { pane, product } = workbench;
    await workbench.page.clock.resume();
    await workbench.load('appointment');
    await workbench.openPane();
    await pane.getByRole('button', { name: product.pane.again }).waitFor();
    await workbench.page.clock.pauseAt(Date.now() + 2 * PAUSE_AHEAD_MS);
    await settle(workbench);
    await workbench.place.fill('bei Herrn Mustermann, Handy 0171 39200 17');
    await pane.getByText(product.zones.location.in).first().waitFor();
  });
});
