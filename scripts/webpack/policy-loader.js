const path = require('node:path');
const { asJavaScript, fromSources, packError, watchPack } = require('./pack-module.js');

/**
 * webpack loader: a pack's `policy.yaml` becomes `export const policy = {…}`, read and checked by the same code
 * as `umschlag policy check`. Every problem fails the build with file, line and sentence.
 */
module.exports = function policyLoader() {
  const { DETECTOR_IDS } = fromSources('check/index.ts');
  const { readPolicyPack } = fromSources('hosts/files/read-policy-pack.ts');
  const folder = path.dirname(this.resourcePath);
  watchPack(this, folder);
  const result = readPolicyPack(folder, DETECTOR_IDS);
  if (!result.ok) throw packError(result.problems);
  return `export const policy = ${asJavaScript(result.policy)};`;
};
