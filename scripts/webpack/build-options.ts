import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SEND_MODES, type SendMode } from '../../manifest/product';

const PACKS = resolve(__dirname, '../../policies');
/** webpack's own entries in `env`. */
const WEBPACK_PREFIX = 'WEBPACK_';

export interface BuildOptions {
  /** Address the files will be hosted at, without a slash at its end. */
  readonly origin: string;
  /** Address of office.js, or a path of the same host. */
  readonly officeJs: string;
  /** Folder under policies/. */
  readonly policy: string;
  readonly sendMode: SendMode;
}

const DEFAULTS: BuildOptions = {
  // Where the workbench serves the product; no manifest is made for it (manifests need https).
  origin: 'http://localhost:3000/addin',
  officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  policy: 'streng',
  sendMode: 'softBlock',
};

/** A build option that cannot be used. `code` names the option, or `env` for one that does not exist. */
export class BuildOptionError extends Error {
  override readonly name = 'BuildOptionError';
  constructor(
    readonly code: keyof BuildOptions | 'env',
    message: string,
  ) {
    super(message);
    // A mistyped option needs a sentence, not a stack.
    this.stack = `${this.name}: ${message}`;
  }
}

/**
 * Options of the build from webpack's `--env`, complete and checked.
 * @throws {BuildOptionError} unknown name or unusable value: a build for the wrong address must not pass silently.
 */
export function readBuildOptions(env: Readonly<Record<string, string | boolean>>): BuildOptions {
  const unknown = Object.keys(env).find((name) => !name.startsWith(WEBPACK_PREFIX) && !(name in DEFAULTS));
  if (unknown !== undefined)
    throw new BuildOptionError(
      'env',
      `--env ${unknown}: unknown. There are: ${Object.keys(DEFAULTS).join(', ')}.`,
    );
  // `--env origin` without a value arrives as `true`.
  const text = (name: keyof BuildOptions): string => String(env[name] ?? DEFAULTS[name]);
  return {
    origin: readAddress('origin', text('origin')),
    officeJs: readOfficeJs(text('officeJs')),
    policy: readPack(text('policy')),
    sendMode: readSendMode(text('sendMode')),
  };
}

/** Absolute address without query and fragment, and without a slash at its end. */
function readAddress(name: 'origin' | 'officeJs', text: string): string {
  const fail = (why: string): never => {
    throw new BuildOptionError(name, `--env ${name}=${text}: ${why}`);
  };
  const url = URL.canParse(text) ? new URL(text) : fail('not an address. Write https://host/path.');
  const local = url.protocol === 'http:' && url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !local) fail('https is needed (http only for localhost).');
  if (url.search !== '' || url.hash !== '' || url.username !== '')
    fail('no query, fragment or user name here.');
  return url.href.replace(/\/+$/, '');
}

/** An authority's own copy may be named by its path: `/office/office.js`. */
const readOfficeJs = (text: string): string => (/^\/[^/]/.test(text) ? text : readAddress('officeJs', text));

function readPack(text: string): string {
  if (/^[a-z0-9-]+$/.test(text) && existsSync(join(PACKS, text, 'policy.yaml'))) return text;
  const known = existsSync(PACKS) ? readdirSync(PACKS).join(', ') : 'none';
  throw new BuildOptionError(
    'policy',
    `--env policy=${text}: policies/${text}/policy.yaml does not exist. There are: ${known}.`,
  );
}

function readSendMode(text: string): SendMode {
  const mode = SEND_MODES.find((known) => known === text);
  if (mode !== undefined) return mode;
  throw new BuildOptionError('sendMode', `--env sendMode=${text}: use ${SEND_MODES.join(', ')}.`);
}
