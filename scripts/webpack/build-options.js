const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');
const SEND_MODES = ['promptUser', 'softBlock', 'block'];
const DEFAULTS = {
  // Where the workbench serves the product; no manifest is made for it (manifests need https).
  origin: 'http://localhost:3000/addin',
  officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  policy: 'streng',
  sendMode: 'softBlock',
};
/** webpack's own entries in `env`. */
const WEBPACK_KEYS = /^WEBPACK_/;

/** A build option that cannot be used. `code` says which, the message what to write instead. */
class BuildOptionError extends Error {
  constructor(code, message) {
    super(message);
    this.name = 'BuildOptionError';
    this.code = code;
    // A mistyped option needs a sentence, not a stack.
    this.stack = `${this.name}: ${message}`;
  }
}

/** Absolute address without query and fragment, and without a slash at its end. */
function readAddress(name, text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new BuildOptionError(name, `--env ${name}=${text}: not an address. Write https://host/path.`);
  }
  const local = url.protocol === 'http:' && url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !local)
    throw new BuildOptionError(name, `--env ${name}=${text}: https is needed (http only for localhost).`);
  if (url.search !== '' || url.hash !== '' || url.username !== '')
    throw new BuildOptionError(name, `--env ${name}=${text}: no query, fragment or user name here.`);
  return url.href.replace(/\/+$/, '');
}

/** `officeJs` may also be a path of the same host (`/office/office.js`): an authority's own copy. */
function readOfficeJs(text) {
  return /^\/[^/]/.test(text) ? text : readAddress('officeJs', text);
}

/**
 * Options of the build from webpack's `--env`, complete and checked.
 * @throws {BuildOptionError} unknown name or unusable value: a build for the wrong address must not pass silently.
 */
function readBuildOptions(env) {
  const unknown = Object.keys(env).filter((name) => !WEBPACK_KEYS.test(name) && !(name in DEFAULTS));
  if (unknown.length > 0)
    throw new BuildOptionError(
      'env',
      `--env ${unknown[0]}: unknown. There are: ${Object.keys(DEFAULTS).join(', ')}.`,
    );
  const { origin, officeJs, policy, sendMode } = { ...DEFAULTS, ...env };
  if (!SEND_MODES.includes(sendMode))
    throw new BuildOptionError('sendMode', `--env sendMode=${sendMode}: use ${SEND_MODES.join(', ')}.`);
  const packs = path.join(ROOT, 'policies');
  if (!/^[a-z0-9-]+$/.test(policy) || !existsSync(path.join(packs, policy, 'policy.yaml'))) {
    const known = existsSync(packs) ? readdirSync(packs) : [];
    throw new BuildOptionError(
      'policy',
      `--env policy=${policy}: policies/${policy}/policy.yaml does not exist. There are: ${known.join(', ')}.`,
    );
  }
  return { origin: readAddress('origin', origin), officeJs: readOfficeJs(officeJs), policy, sendMode };
}

module.exports = { BuildOptionError, readBuildOptions };
