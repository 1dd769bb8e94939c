import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads of a pack. */
const PACK_FILE = /\.(?:yaml|md)$/;

/**
 * One number for a whole pack: the SHA-256 over a list with a line for each file, the SHA-256 of its bytes, two blanks and its
 * path from the pack, in the order of the paths' bytes. Anybody can work it out with `sha256sum` alone (docs/policy.md).
 * Hidden files and folders are the system's own and do not count.
 *
 * @param folder of the pack, e.g. `policies/streng`; it must be readable.
 * @returns 64 hexadecimal digits.
 */
export function hashPack(folder: string): string {
  const lines = packFiles(folder, '')
    .sort(byBytes)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  return sha256(lines.join(''));
}

function packFiles(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return packFiles(folder, path);
    return PACK_FILE.test(entry.name) ? [path] : [];
  });
}

/** As `LC_ALL=C sort`: the order of the language would be another one on every machine. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
