import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** There is no browser to test with; the message says how to get one. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
  readonly code = 'no-browser';
  constructor() {
    super(
      'No browser found. Install Chrome, Edge or Chromium, or set CHROME_PATH to one, then run the tests again.',
    );
  }
}

const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      join(process.env[root] ?? '', file),
    ),
  ),
};

export interface FoundBrowser {
  readonly executablePath: string;
  /** Comes with the project and needs other switches than an installed one. */
  readonly isPackaged: boolean;
}

/**
 * `CHROME_PATH`, an installed Chrome, Edge or Chromium, or the packaged one, in this order.
 * @throws {NoBrowserError} when there is none.
 */
export function findBrowser(): FoundBrowser {
  const installed = [process.env['CHROME_PATH'] ?? '', ...(PLACES[process.platform] ?? []), ...onPath()].find(
    isExecutable,
  );
  if (installed !== undefined) return { executablePath: installed, isPackaged: false };
  try {
    const script = join(__dirname, 'packaged-chromium.mjs');
    const executablePath = execFileSync(process.execPath, [script], { encoding: 'utf8' });
    return { executablePath, isPackaged: true };
  } catch {
    throw new NoBrowserError();
  }
}

function onPath(): readonly string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
}

function isExecutable(file: string): boolean {
  if (file === '') return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
