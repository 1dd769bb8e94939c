const path = require('node:path');
const { URLSearchParams } = require('node:url');
const { asJavaScript, fromSources, packError, watchPack } = require('./pack-module.js');

/**
 * webpack loader: the questions, checklists and changes beside a pack's `policy.yaml` become
 * `export const content = {…}`. `policy.yaml?content` holds both languages, `?content=de` and `?content=en` one each.
 */
module.exports = function contentLoader() {
  const { DETECTOR_IDS } = fromSources('check/index.ts');
  const { readContent } = fromSources('hosts/files/read-content.ts');
  const folder = path.dirname(this.resourcePath);
  watchPack(this, folder);
  const result = readContent(folder, DETECTOR_IDS);
  if (!result.ok) throw packError(result.problems);
  const language = new URLSearchParams(this.resourceQuery).get('content');
  return `export const content = ${asJavaScript(language ? result.content[language] : result.content)};`;
};
