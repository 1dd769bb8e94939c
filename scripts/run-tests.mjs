// `npm test`: every check there is, in the order in which failing is cheapest. Ends with one line of figures.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const RESULTS = 'node_modules/.cache/test-results';

/** Runs a tool of node_modules with this very Node, so that no shell or PATH is needed. */
function tool(name, bin, ...args) {
  const manifest = require.resolve(`${name}/package.json`);
  const entry = JSON.parse(readFileSync(manifest, 'utf8')).bin;
  const file = join(manifest, '..', typeof entry === 'string' ? entry : entry[bin]);
  return [process.execPath, file, ...args];
}

const jest = (project, ...args) =>
  tool(
    'jest',
    'jest',
    '--json',
    `--outputFile=${RESULTS}/${project}.json`,
    ...args,
    '--selectProjects',
    project,
  );

const steps = [
  ['format', tool('prettier', 'prettier', '--check', '--log-level', 'warn', '.')],
  ['types', tool('typescript', 'tsc', '--noEmit', '-p', 'tsconfig.json')],
  [
    'types without DOM, Node and Office (floors 0 to 3)',
    tool('typescript', 'tsc', '--noEmit', '-p', 'tsconfig.core.json'),
  ],
  ['lint', tool('eslint', 'eslint', '.')],
  ['build', tool('webpack-cli', 'webpack-cli', '--config-name', 'product', '--config-name', 'workbench')],
  ['unit', jest('unit')],
  ['browser', jest('browser', '--runInBand')],
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
for (const [name, [command, ...args]] of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`   ${status === 0 ? 'ok' : 'failed'} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const counts = jestCounts(name);
  if (counts === null) {
    if (status === 0) passed++;
    else failed++;
  } else {
    passed += counts.numPassedTests;
    // A suite that does not even start has no failed tests, but it has failed.
    failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    skipped += counts.numPendingTests;
    if (status !== 0 && counts.numFailedTests + counts.numRuntimeErrorTestSuites === 0) failed++;
  }
  // Without a build there is nothing to open in the browser.
  if (name === 'build' && status !== 0) break;
}

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function jestCounts(name) {
  try {
    return JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8'));
  } catch {
    return null;
  }
}
