const path = require('node:path');

const SRC = path.resolve(__dirname, '../../src');

/**
 * webpack loader: a pack's `policy.yaml` becomes `export const policy = {…}`, read and checked by the same code
 * as `umschlag policy check`. Every problem fails the build with file, line and sentence.
 */
module.exports = function policyLoader() {
  const { DETECTORS } = require(path.join(SRC, 'engine/index.ts'));
  const { formatPackProblem } = require(path.join(SRC, 'hosts/files/format-pack-problem.ts'));
  const { readPolicyPack } = require(path.join(SRC, 'hosts/files/read-policy-pack.ts'));
  const { textsFor } = require(path.join(SRC, 'texts/index.ts'));

  const folder = path.dirname(this.resourcePath);
  this.addContextDependency(folder);
  this.addContextDependency(path.join(SRC, 'policy'));
  this.addContextDependency(path.join(SRC, 'hosts/files'));
  this.addContextDependency(path.join(SRC, 'engine'));

  const result = readPolicyPack(
    folder,
    DETECTORS.map(({ id }) => id),
  );
  if (!result.ok) {
    const lines = result.problems.map((problem) => formatPackProblem(problem, textsFor('en')));
    const error = new Error(`The policy pack cannot be used.\n${lines.join('\n')}`);
    throw Object.assign(error, { hideStack: true });
  }
  return `export const policy = ${asJavaScript(result.policy)};`;
};

/** JSON may hold two characters that end a line in JavaScript before ES2019. */
function asJavaScript(value) {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
