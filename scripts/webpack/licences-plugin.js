const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;

/**
 * Writes the licences of all packages that went into the build, and of the data: their notices must go along with the
 * files.
 */
class LicencesPlugin {
  /** @param file name of the output file. */
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage }, () => {
        const folders = new Set([...filesIn(compilation)].map(packageFolder).filter((it) => it !== null));
        const data = readFileSync(path.join(compiler.context, 'assets/attributions.txt'), 'utf8').trim();
        const texts = [...[...folders].map(describePackage).sort(), data];
        compilation.emitAsset(this.file, new compiler.webpack.sources.RawSource(texts.join('\n\n')));
      });
    });
  }
}

/** Files of the modules that really are in a chunk, also where several were joined into one. */
function* filesIn(compilation) {
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const part of module.modules ?? [module]) {
      if (typeof part.resource === 'string') yield part.resource;
    }
  }
}

/** Folder of the package a file belongs to, null for our own. Some packages carry a node_modules without packages. */
function packageFolder(file) {
  const starts = [...file.matchAll(/[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/g)].reverse();
  const folders = starts.map(({ 0: step, index }) => file.slice(0, index + step.length));
  return folders.find((folder) => existsSync(path.join(folder, 'package.json'))) ?? null;
}

function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text}\n`;
}

module.exports = { LicencesPlugin };
