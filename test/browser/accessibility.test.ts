import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { HostTheme } from '../../src/workbench/state/settings';
import { useWorkbench } from './use-workbench';
import type { OpenOptions, WorkbenchPage } from './workbench-page';

/**
 * Fluent's own focus catchers (tabster) are left out: hidden and focusable on purpose, they hand the focus on at once.
 */
const FOCUS_CATCHERS = '[data-tabster-dummy]';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in one document, frames inside it left out: rule and place. */
async function violations(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(
    async ({ tags, leftOut }) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const result = await checker.run(
        { exclude: [leftOut] },
        { iframes: false, runOnly: { type: 'tag', values: tags } },
      );
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    { tags: TAGS, leftOut: FOCUS_CATCHERS },
  );
}

function paneFrame({ page }: WorkbenchPage): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/addin/taskpane.html'));
  if (frame === undefined) throw new Error('the task pane is not open');
  return frame;
}

async function openEverything(workbench: WorkbenchPage): Promise<void> {
  await workbench.load('iban');
  await workbench.openPane();
  await workbench.pane.getByRole('button', { name: workbench.product.pane.finding.mask }).waitFor();
  await workbench.openPart(workbench.words.settings.title);
  await workbench.openPart(workbench.words.trace.title);
}

describe('accessibility', () => {
  const { open } = useWorkbench();

  test.each<[HostTheme, string, OpenOptions]>([
    ['light', 'plain', {}],
    ['dark', 'plain', { colorScheme: 'dark' }],
    ['contrast', 'plain', { colorScheme: 'dark' }],
    ['light', 'with forced colours', { forcedColors: 'active' }],
    ['light', 'at 320 pixels', { viewport: { width: 320, height: 640 } }],
  ])('axe finds nothing: %s %s', async (theme, _name, options) => {
    const workbench = await open({ ...options, reducedMotion: 'reduce' });
    await workbench.set(workbench.words.settings.theme, theme);
    await openEverything(workbench);
    expect({
      workbench: await violations(workbench.page),
      pane: await violations(paneFrame(workbench)),
    }).toEqual({ workbench: [], pane: [] });
  });

  test('axe finds nothing in the dialog and in the justification form', async () => {
    const workbench = await open({ reducedMotion: 'reduce' });
    await workbench.load('birth-date');
    await workbench.send();
    await workbench.dialogText();
    expect(await violations(workbench.page)).toEqual([]);
    await workbench.takeAction();
    await workbench.pane.getByRole('button', { name: workbench.product.pane.justify.save }).waitFor();
    expect(await violations(paneFrame(workbench))).toEqual([]);
  });

  test('axe finds nothing in the question before a file is removed, and it fits into 320 pixels', async () => {
    const workbench = await open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    const { finding, preview } = workbench.product.pane;
    await workbench.load('clean');
    await workbench.page.locator('input[type=file][multiple]').setInputFiles({
      name: `Bescheid für Herrn Thomas Beispielhuber ${'x'.repeat(60)}.pdf`,
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4'),
    });
    await workbench.openPane();
    await workbench.pane.getByRole('button', { name: finding.remedies['remove-attachment'] }).click();
    const apply = workbench.pane
      .getByRole('dialog')
      .getByRole('button', { name: preview.attachment.apply, exact: true });
    await apply.waitFor();
    expect(await apply.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await violations(paneFrame(workbench))).toEqual([]);
    const overhang = await paneFrame(workbench).evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog, dialog *')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ tagName }) => tagName),
    );
    expect(overhang).toEqual([]);
  });

  test('nothing scrolls sideways at 320 pixels', async () => {
    const workbench = await open({ viewport: { width: 320, height: 640 } });
    await openEverything(workbench);
    const widths = await Promise.all(
      [workbench.page, paneFrame(workbench)].map((place) =>
        place.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ),
    );
    expect(widths).toEqual([0, 0]);
  });
});
