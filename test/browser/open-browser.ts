import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

/** The packaged Chromium is built without a sandbox helper and with software graphics only. */
const PACKAGED_ARGS = ['--no-zygote', '--disable-gpu', '--use-gl=angle', '--use-angle=swiftshader'];

export function openBrowser(): Promise<Browser> {
  const { executablePath, isPackaged } = findBrowser();
  return chromium.launch({ executablePath, args: isPackaged ? PACKAGED_ARGS : [] });
}
