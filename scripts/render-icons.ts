/**
 * Renders the product's PNG icons from assets/icon.svg and assets/icon-outline.svg; the PNGs are committed.
 * Run with `npx tsx scripts/render-icons.ts` after a change of a drawing, then look at them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/browser/open-browser';

const ASSETS = resolve(__dirname, '../assets');

interface Icon {
  readonly file: string;
  readonly drawing: 'icon.svg' | 'icon-outline.svg';
  /** Width and height of the picture in pixels. */
  readonly size: number;
  /** Width and height of the drawing in it, centred. */
  readonly drawn: number;
  /** CSS colour, or transparent. */
  readonly ground: string;
}

/** Ribbon buttons (16, 32, 80) and the add-in list (64, 128) are fetched from the host, by fixed names. */
const hosted = [16, 32, 64, 80, 128].map((size): Icon => ({
  file: `icons/umschlag-${size}.png`,
  drawing: 'icon.svg',
  size,
  drawn: size,
  ground: 'transparent',
}));

/** Teams rounds the corners itself and asks for a symbol of 96 pixels in a square of 192. */
const packaged: readonly Icon[] = [
  { file: 'package/color.png', drawing: 'icon.svg', size: 192, drawn: 96, ground: '#ffffff' },
  { file: 'package/outline.png', drawing: 'icon-outline.svg', size: 32, drawn: 32, ground: 'transparent' },
];

async function render(page: Page, { drawing, size, drawn, ground }: Icon): Promise<Buffer> {
  const svg = readFileSync(resolve(ASSETS, drawing)).toString('base64');
  const margin = (size - drawn) / 2;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;background:${ground}"><img width="${drawn}" height="${drawn}"
      style="display:block;margin:${margin}px" src="data:image/svg+xml;base64,${svg}"></body>`,
  );
  await page.waitForFunction('document.images[0].complete && document.images[0].naturalWidth > 0');
  return page.screenshot({ omitBackground: true });
}

async function main(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const icon of [...hosted, ...packaged]) {
    writeFileSync(resolve(ASSETS, icon.file), await render(page, icon));
    console.log(icon.file);
  }
  await browser.close();
}

void main();
