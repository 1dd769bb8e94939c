const path = require('node:path');
const { transformSync } = require('esbuild');
const { writeTable } = require('./pack-words.js');

const UNPACK = path.join(__dirname, 'unpack-words.ts');

/** Tables whose lists are sets: nobody asks for the first word, or joins them to an expression. */
const SETS = /[\\/](?:name-words|statement-signals)\.ts$/;

/**
 * webpack loader for tables of src/data that are nothing but words: each list is packed, so that the file Outlook loads on
 * every send is smaller. The table itself is read as it stands; whoever imports it gets the same words.
 */
module.exports = function wordListsLoader(source) {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  const isSet = SETS.test(this.resourcePath);
  // The on-send file has a budget in plain bytes; the pane's files come compressed.
  const withPairs = this._module?.layer === 'bare';
  const tables = Object.entries(module.exports).map(
    ([name, value]) => `export const ${name} = ${writeTable(value, isSet, withPairs)};`,
  );
  return [`import { unpackPairs, unpackRows, unpackWords } from ${JSON.stringify(UNPACK)};`, ...tables].join(
    '\n',
  );
};
