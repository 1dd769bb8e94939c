const { Buffer } = require('node:buffer');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');

/**
 * Writes both manifests and the zip packages into the product build and lints them against the built on-send file.
 * Manifests need https; for a local address none is written.
 */
class ManifestPlugin {
  /** @param options origin and sendMode, as read by `readBuildOptions`. */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    if (!this.options.origin.startsWith('https://')) return;
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, (assets) => {
        // With errors in it there may be no file to look at, and the errors say more than the lint.
        if (compilation.errors.length > 0) return;
        const { files, problems } = this.build(String(assets['onsend.js'].source()));
        for (const line of problems) compilation.errors.push(new compiler.webpack.WebpackError(line));
        for (const [name, bytes] of Object.entries(files))
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(Buffer.from(bytes)));
      });
    });
  }

  /** Files by name and lines to read about what is wrong with them. */
  build(onsend) {
    const { buildManifests } = require(path.join(ROOT, 'manifest/build-manifests.ts'));
    const icon = (file) => readFileSync(path.join(ROOT, 'assets/package', file));
    return buildManifests({
      origin: this.options.origin,
      sendMode: this.options.sendMode,
      version: JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version,
      icons: { color: icon('color.png'), outline: icon('outline.png') },
      onsend,
    });
  }
}

module.exports = { ManifestPlugin };
