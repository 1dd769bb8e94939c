import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to check, or a path that led nowhere. `code` is the system's, e.g. `ENOENT`. */
export type FoundMail =
  { readonly path: string; readonly sizeBytes: number } | { readonly path: string; readonly code: string };

/**
 * The files behind the paths a person named: files as they are, whatever they are called; folders with every `.eml` below them,
 * sorted by name. Links are followed, and each folder is entered once, so links in a circle come to an end.
 */
export async function findMails(paths: readonly string[]): Promise<readonly FoundMail[]> {
  const found: FoundMail[] = [];
  const entered = new Set<string>();
  for (const path of paths) await visit(path, true, found, entered);
  return found;
}

async function visit(
  path: string,
  isNamed: boolean,
  found: FoundMail[],
  entered: Set<string>,
): Promise<void> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) await enter(path, found, entered);
    else if (isNamed || /\.eml$/i.test(path)) found.push({ path, sizeBytes: entry.size });
  } catch (error) {
    found.push({ path, code: systemCode(error) });
  }
}

async function enter(folder: string, found: FoundMail[], entered: Set<string>): Promise<void> {
  const place = await realpath(folder);
  if (entered.has(place)) return;
  entered.add(place);
  const entries = await readdir(folder, { withFileTypes: true });
  for (const { name } of entries.filter(canHoldMail).sort(byName)) {
    await visit(join(folder, name), false, found, entered);
  }
}

/** Files of other kinds are not even looked at, so that an unreadable one does not count as failed. */
function canHoldMail(entry: Dirent): boolean {
  return entry.isDirectory() || entry.isSymbolicLink() || (entry.isFile() && /\.eml$/i.test(entry.name));
}

/** By code unit, the same on every machine and in every language. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
