import type { Locator } from 'playwright-core';
import { accountsMail } from './accounts-mail';
import { doubleText, findFaults, paneFrame } from './find-faults';
import { tabTo } from './tab-to';
import { useWorkbench } from './use-workbench';
import type { OpenOptions, WorkbenchPage } from './workbench-page';

// All account numbers are invented. Real office.js, real production build, real browser.

const MANY = 220;
const CARDS_AT_ONCE = 20;
/** A pane of 320 × 480 in a page that is little more than the pane. */
const SMALL: OpenOptions = { viewport: { width: 320, height: 480 } };

describe('a mail with 220 findings', () => {
  const { open } = useWorkbench();
  let workbench: WorkbenchPage;

  async function openMany(options: OpenOptions = {}): Promise<void> {
    workbench = await open(options);
    await workbench.page.locator('input[type=file][accept]').setInputFiles(accountsMail(MANY));
    await workbench.page
      .getByRole('textbox', { name: workbench.words.compose.body })
      .getByText('Zahlung 1')
      .first()
      .waitFor();
    await workbench.openPane();
    await kind().waitFor();
  }

  const button = (name: string): Locator => workbench.pane.getByRole('button', { name, exact: true });
  const kind = (): Locator => {
    const { pane, detectors } = workbench.product;
    return button(pane.finding.kind(detectors.iban.name, MANY));
  };
  const cards = (): Promise<number> => workbench.pane.getByRole('article').count();

  /** Whether all three buttons of the foot lie inside of the pane's window, once it has been drawn in its new size. */
  function footInView(): Promise<boolean> {
    return paneFrame(workbench).evaluate(async () => {
      for (let drawn = 0; drawn < 2; drawn++) await new Promise(requestAnimationFrame);
      const buttons = [...document.querySelectorAll('footer button')].slice(-3);
      return (
        buttons.length === 3 &&
        buttons.every((one) => {
          const { top, bottom, left, right } = one.getBoundingClientRect();
          return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
        })
      );
    });
  }

  test('they stand in one line of their kind, and unfold twenty at a time', async () => {
    await openMany();
    const { someMore } = workbench.product.pane.finding;
    expect(await cards()).toBe(0);
    await kind().click();
    expect(await cards()).toBe(CARDS_AT_ONCE);
    await button(someMore(MANY - CARDS_AT_ONCE)).click();
    expect(await cards()).toBe(2 * CARDS_AT_ONCE);
    await button(someMore(MANY - 2 * CARDS_AT_ONCE)).waitFor();
    expect(
      await paneFrame(workbench).evaluate(
        (place) =>
          document.activeElement?.closest('li') ===
          document.querySelectorAll('article')[place]?.parentElement,
        CARDS_AT_ONCE,
      ),
    ).toBe(true);
  });

  test('all of them are masked at one go, and come back at one go', async () => {
    await openMany();
    const { product, pane } = workbench;
    await pane.getByRole('button', { name: product.pane.finding.maskAll(MANY) }).click();
    await pane.getByText(product.preview.more(MANY - 3)).waitFor();
    await pane.getByRole('dialog').getByRole('button', { name: product.preview.apply.mask }).click();
    await pane.getByText(product.pane.undo.done.mask(product.detectors.iban.name, MANY)).first().waitFor();
    await pane.getByText(product.levels.allow.title).first().waitFor();
    expect(await workbench.body.innerText()).not.toMatch(/DE\d\d 3704/);
    await button(product.pane.undo.action).click();
    await kind().waitFor();
    expect((await workbench.body.innerText()).match(/DE\d\d 3704/g)).toHaveLength(MANY);
  });

  test.each<[string, boolean]>([
    ['as it is', false],
    ['with text twice as large', true],
  ])('the foot stays in view at 320 × 480, %s', async (_name, isDoubled) => {
    await openMany(SMALL);
    await workbench.page.locator('aside iframe').evaluate((frame) => {
      Object.assign((frame as HTMLElement).style, {
        position: 'fixed',
        inset: '0',
        width: '320px',
        height: '480px',
        zIndex: '9999',
      });
    });
    if (isDoubled) await doubleText(paneFrame(workbench));
    expect(await footInView()).toBe(true);
    await kind().click();
    expect(await cards()).toBe(CARDS_AT_ONCE);
    expect(await footInView()).toBe(true);
    await workbench.pane.getByRole('article').last().scrollIntoViewIfNeeded();
    expect(await footInView()).toBe(true);
  });

  test('the Tab key reaches the fix for all and the foot', async () => {
    await openMany();
    const { finding, again } = workbench.product.pane;
    await tabTo(workbench, finding.maskAll(MANY));
    await tabTo(workbench, again);
    expect(await findFaults(paneFrame(workbench))).toEqual([]);
  });
});
