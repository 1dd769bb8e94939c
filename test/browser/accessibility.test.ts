import type { HostTheme } from '../../src/workbench/state/settings';
import { findViolations, paneFrame } from './find-faults';
import { useWorkbench } from './use-workbench';
import type { OpenOptions, WorkbenchPage } from './workbench-page';

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
      workbench: await findViolations(workbench.page),
      pane: await findViolations(paneFrame(workbench)),
    }).toEqual({ workbench: [], pane: [] });
  });

  test('axe finds nothing in the dialog and in the justification form', async () => {
    const workbench = await open({ reducedMotion: 'reduce' });
    await workbench.load('birth-date');
    await workbench.send();
    await workbench.dialogText();
    expect(await findViolations(workbench.page)).toEqual([]);
    await workbench.takeAction();
    await workbench.pane.getByRole('button', { name: workbench.product.reason.save }).waitFor();
    expect(await findViolations(paneFrame(workbench))).toEqual([]);
  });

  test('axe finds nothing in the question before a file is removed, and it fits into 320 pixels', async () => {
    const workbench = await open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    const { finding } = workbench.product.pane;
    const { preview } = workbench.product;
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
    expect(await findViolations(paneFrame(workbench))).toEqual([]);
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
