const path = require('node:path');
const { asJavaScript, fromSources, packError, watchPack } = require('./pack-module.js');

/** webpack loader: `policy.yaml?declines`, the letters of a pack, become `export const declines = {…}`, or null. */
module.exports = function declinesLoader() {
  const { readDeclines } = fromSources('hosts/files/read-declines.ts');
  const folder = path.dirname(this.resourcePath);
  watchPack(this, folder);
  const result = readDeclines(folder);
  if (!result.ok) throw packError(result.problems);
  return `export const declines = ${asJavaScript(result.declines)};`;
};
