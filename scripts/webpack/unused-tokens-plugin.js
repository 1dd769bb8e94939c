const { createRequire } = require('node:module');

const { tokens } = createRequire(require.resolve('@fluentui/react-components'))('@fluentui/react-theme');

/** A token's value in a rule of a theme. Two signs that begin a name keep others' variables apart. */
const MEANING = /--(\w+):[^;{}"]*;/g;
const USE = /var\(--(\w+)/g;

/**
 * Takes the tokens out of the themes that no file of the build asks for: Fluent has some four hundred, in each of its themes,
 * and the pages use a quarter of them.
 */
class UnusedTokensPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('UnusedTokensPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'UnusedTokensPlugin', stage }, (assets) => {
        const scripts = Object.entries(assets)
          .filter(([name]) => name.endsWith('.js'))
          .map(([name, source]) => [name, String(source.source())]);
        const used = new Set(scripts.flatMap(([, text]) => Array.from(text.matchAll(USE), (hit) => hit[1])));
        const isKept = (token) => used.has(token) || tokens[token] === undefined;
        for (const [name, text] of scripts) {
          const kept = text.replace(MEANING, (meaning, token) => (isKept(token) ? meaning : ''));
          if (kept !== text) compilation.updateAsset(name, new sources.RawSource(kept));
        }
      });
    });
  }
}

module.exports = { UnusedTokensPlugin };
