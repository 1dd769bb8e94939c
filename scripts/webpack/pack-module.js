const path = require('node:path');

const SRC = path.resolve(__dirname, '../../src');

/** What the loaders of a pack share: TypeScript from the sources, dependencies, the error, the module's text. */
module.exports = {
  fromSources: (file) => require(path.join(SRC, file)),

  /** A change of any of these must build the pack anew. */
  watchPack(loader, folder) {
    loader.addContextDependency(folder);
    for (const room of ['policy', 'hosts/files', 'engine']) loader.addContextDependency(path.join(SRC, room));
  },

  /** Fails the build with file, line and sentence for each problem. */
  packError(problems) {
    const { formatPackProblem } = require(path.join(SRC, 'hosts/files/format-pack-problem.ts'));
    const { textsFor } = require(path.join(SRC, 'texts/index.ts'));
    const lines = problems.map((problem) => formatPackProblem(problem, textsFor('en')));
    const error = new Error(`The policy pack cannot be used.\n${lines.join('\n')}`);
    return Object.assign(error, { hideStack: true });
  },

  /** JSON may hold two characters that end a line in JavaScript before ES2019. */
  asJavaScript(value) {
    return JSON.stringify(value)
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029');
  },
};
