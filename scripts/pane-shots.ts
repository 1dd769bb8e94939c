import type { Locator } from 'playwright-core';
import { asideTextsFor, tabTextsFor } from '../src/texts';
import type { SampleId } from '../src/workbench/samples/samples';
import type { HostTheme } from '../src/workbench/state/settings';
import type { OpenOptions, WorkbenchPage } from '../test/browser/workbench-page';

/** A picture of the workbench with the pane in one of its states. */
export interface PaneShot {
  readonly file: string;
  readonly options?: OpenOptions;
  /** Brings the workbench to the moment; returns what to take, or nothing for the whole window. */
  readonly act: (workbench: WorkbenchPage) => Promise<Locator | undefined>;
}

const TALL = { viewport: { width: 1280, height: 1080 } };
const aside = asideTextsFor('de');
const tab = tabTextsFor('de');

const pane = ({ page }: WorkbenchPage): Locator => page.getByRole('complementary');

async function openFindings(workbench: WorkbenchPage): Promise<void> {
  await workbench.load('iban');
  await workbench.openPane();
  await workbench.pane.getByRole('button', { name: workbench.product.pane.finding.mask }).waitFor();
}

async function stopped(workbench: WorkbenchPage, sample: SampleId): Promise<undefined> {
  await workbench.load(sample);
  await workbench.send();
  await workbench.dialogText();
}

/** Goes to the moment, then takes the pane. */
function paneAfter(go: (workbench: WorkbenchPage) => Promise<void>): PaneShot['act'] {
  return async (workbench) => {
    await go(workbench);
    return pane(workbench);
  };
}

/** The findings, then one button after the other, until a text stands there. */
function inPlace(buttons: (workbench: WorkbenchPage) => readonly string[], sign: string): PaneShot['act'] {
  return paneAfter(async (workbench) => {
    await openFindings(workbench);
    for (const name of buttons(workbench)) {
      await workbench.pane.getByRole('button', { name, exact: true }).first().click();
    }
    await workbench.pane.getByText(sign, { exact: true }).first().waitFor();
  });
}

async function openInTheme(workbench: WorkbenchPage, theme: HostTheme): Promise<void> {
  await workbench.set(workbench.words.settings.theme, theme);
  await openFindings(workbench);
}

async function openIn320(workbench: WorkbenchPage): Promise<void> {
  await openFindings(workbench);
  await pane(workbench).scrollIntoViewIfNeeded();
}

async function openClean(workbench: WorkbenchPage): Promise<void> {
  await workbench.load('clean');
  await workbench.openPane();
  await workbench.pane.getByText(workbench.product.pane.verdict.allowedTitle).first().waitFor();
}

async function openPreview(workbench: WorkbenchPage): Promise<void> {
  await openFindings(workbench);
  const { finding } = workbench.product.pane;
  const { preview } = workbench.product;
  await workbench.pane.getByRole('button', { name: finding.mask }).first().click();
  await workbench.pane.getByRole('dialog').getByRole('button', { name: preview.apply.mask }).waitFor();
}

async function openJustification(workbench: WorkbenchPage): Promise<void> {
  await workbench.load('birth-date');
  await workbench.openPane();
  await workbench.pane.getByRole('radio').first().check();
}

async function openInvitation(workbench: WorkbenchPage): Promise<void> {
  await workbench.read('linkedin');
  await workbench.pane.getByRole('button', { name: workbench.reading.decline }).waitFor();
}

async function openShortForm(workbench: WorkbenchPage): Promise<void> {
  await openFindings(workbench);
  const { finding } = workbench.product.pane;
  await workbench.pane.getByRole('button', { name: finding.more }).first().click();
  await workbench.pane.getByRole('button', { name: finding.shorten }).click();
  await workbench.pane.getByRole('dialog').waitFor();
}

export const PANE_SHOTS: readonly PaneShot[] = [
  { file: 'workbench-dialog', act: (workbench) => stopped(workbench, 'iban') },
  { file: 'workbench-pane', act: (workbench) => openFindings(workbench).then(() => undefined) },
  { file: 'pane-light', act: paneAfter(openFindings) },
  {
    file: 'pane-dark',
    options: { colorScheme: 'dark' },
    act: paneAfter((workbench) => openInTheme(workbench, 'dark')),
  },
  {
    file: 'pane-contrast',
    options: { colorScheme: 'dark', forcedColors: 'active' },
    act: paneAfter((workbench) => openInTheme(workbench, 'contrast')),
  },
  { file: 'pane-320', options: { viewport: { width: 320, height: 720 } }, act: paneAfter(openIn320) },
  {
    file: 'dialog-confirm',
    act: (workbench) => stopped(workbench, 'phone').then(() => workbench.dialog),
  },
  { file: 'pane-clean', act: paneAfter(openClean) },
  { file: 'pane-preview', act: paneAfter(openPreview) },
  { file: 'pane-short-form', act: paneAfter(openShortForm) },
  {
    file: 'workbench-reading',
    act: (workbench) => openInvitation(workbench).then(() => undefined),
  },
  { file: 'pane-justify', options: TALL, act: paneAfter(openJustification) },
  {
    file: 'pane-ways',
    options: TALL,
    act: inPlace(({ product }) => [product.pane.ways.open], aside.ways.texts),
  },
  {
    file: 'pane-answer',
    act: inPlace(
      ({ product: { pane: texts } }) => [texts.finding.more, texts.finding.why, texts.finding.answer],
      tab.faq.answer.advice,
    ),
  },
  {
    file: 'pane-wrongly-sent',
    act: inPlace(
      ({ product: { pane: texts } }) => [texts.aside.more, texts.aside.titles.slip],
      tab.lists.slip.clock,
    ),
  },
  {
    file: 'pane-about',
    act: inPlace(
      ({ product: { pane: texts } }) => [texts.aside.more, texts.aside.titles.about],
      aside.about.works,
    ),
  },
];
