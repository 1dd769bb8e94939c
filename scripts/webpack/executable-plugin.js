const { chmodSync } = require('node:fs');
const path = require('node:path');

/** Sets the executable bit of one output file. */
class ExecutablePlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ExecutablePlugin', (compilation) => {
      if (compilation.getAsset(this.file) !== undefined)
        chmodSync(path.join(compiler.outputPath, this.file), 0o755);
    });
  }
}

module.exports = { ExecutablePlugin };
