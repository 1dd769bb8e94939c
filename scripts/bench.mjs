// `npm run bench`: installs the peers once, builds what is measured, runs the benches.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildSync } from 'esbuild';

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync('bench/node_modules')) {
  console.log('Installing the peers (bench/package.json) …');
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) console.log('The peers could not be installed; the benches run without them.');
}
const [, , ...options] = process.argv;
if (!options.includes('--detectors')) {
  run(
    process.execPath,
    'node_modules/webpack-cli/bin/cli.js',
    ...['--config-name', 'product', '--config-name', 'workbench'],
  );
}
// Bundled like the product: module by module, every constant would be looked up in another module's exports.
const BUNDLE = 'node_modules/.cache/bench/speed.cjs';
buildSync({
  entryPoints: ['bench/speed.ts'],
  outfile: BUNDLE,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
});
run(process.execPath, BUNDLE, ...options);
if (!options.includes('--detectors')) run(process.execPath, '--import', 'tsx', 'bench/pane.ts');
