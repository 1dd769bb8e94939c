// `npm start`: builds the add-in and the workbench, then serves both. Nothing else is needed, not even a network.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const NEEDED = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  stop(`Node ${process.versions.node} is too old. Please install Node ${NEEDED.join('.')} or newer.`);
}
if (!existsSync('node_modules/webpack')) {
  stop('The packages are not installed yet. Please run "npm ci" first.');
}

const require = createRequire(import.meta.url);
const cli = (name, file) => join(require.resolve(`${name}/package.json`), '..', file);

console.log('Building the add-in and the workbench (about half a minute the first time) …');
const build = spawnSync(
  process.execPath,
  [cli('webpack-cli', 'bin/cli.js'), '--config-name', 'product', '--config-name', 'workbench'],
  { stdio: 'inherit' },
);
if (build.status !== 0) stop('The build failed; the lines above say where.');

const server = spawn(
  process.execPath,
  [cli('tsx', 'dist/cli.mjs'), 'src/workbench/server/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 0;
});

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
