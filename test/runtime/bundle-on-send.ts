import { buildSync } from 'esbuild';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DETECTOR_IDS } from '../../src/check';
import { readPolicyPack } from '../../src/hosts/files/read-policy-pack';

const ROOT = resolve(__dirname, '../..');

/** One build of the on-send file. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
}

/**
 * The on-send file as one self-contained script, made here from the sources with the pack `streng`, and the one that
 * the product build left in `dist/`, where there is one.
 */
export function onSendBundles(): readonly Bundle[] {
  const built = join(ROOT, 'dist/onsend.js');
  const fresh = { name: 'from the sources', code: bundleOnSend() };
  return existsSync(built) ? [fresh, { name: 'from dist', code: readFileSync(built, 'utf8') }] : [fresh];
}

function bundleOnSend(): string {
  const pack = readPolicyPack(join(ROOT, 'policies/streng'), DETECTOR_IDS);
  if (!pack.ok) throw new Error(pack.problems.map(({ file, code }) => `${file}: ${code}`).join('\n'));
  const folder = mkdtempSync(join(tmpdir(), 'umschlag-policy-'));
  try {
    const policyFile = join(folder, 'policy.js');
    writeFileSync(policyFile, `export const policy = ${JSON.stringify(pack.policy)};`);
    const { outputFiles } = buildSync({
      entryPoints: [join(ROOT, 'src/apps/on-send/index.ts')],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2016',
      alias: { 'umschlag-policy/send': policyFile },
      logLevel: 'silent',
    });
    const [file] = outputFiles;
    if (file === undefined) throw new Error('esbuild wrote nothing');
    return file.text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
