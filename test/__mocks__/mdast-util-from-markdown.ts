import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type * as Package from 'mdast-util-from-markdown';

/**
 * No mock but the package itself, in the one form of module jest can load: ES modules it loads from Node 24.9 on only.
 * jest takes a file in a folder of this name for the package of its name.
 */
const [file] = buildSync({
  stdin: { contents: "export { fromMarkdown } from 'mdast-util-from-markdown';", resolveDir: __dirname },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  write: false,
}).outputFiles;

const loaded = { exports: {} as typeof Package };
const load = runInThisContext(`(module) => {${file?.text ?? ''}}`) as (module: typeof loaded) => void;
load(loaded);

export const { fromMarkdown } = loaded.exports;
