import { strToU8, zipSync, type Zippable } from 'fflate';
import { createAddinOnlyManifest } from './addin-only-manifest';
import type { ManifestOptions } from './product';
import { createLanguageFile, createTabManifest, createUnifiedManifest } from './unified-manifest';

/** PNG files that lie in the packages: 192 × 192 in colour, 32 × 32 white on nothing. */
export interface PackageIcons {
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
}

/** Files by their path, forward slashes. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The earliest day a zip file can name. With the files' real dates no two builds would be alike. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Everything an admin uploads, by its path under `dist/`. The same input gives the same bytes. */
export function createManifestFiles(options: ManifestOptions, icons: PackageIcons): Files {
  const unified = createUnifiedPackage(options, icons);
  return {
    ...under('manifest/unified', unified),
    [`umschlag-${options.version}.zip`]: zip(unified),
    [`umschlag-tab-${options.version}.zip`]: zip(createTabPackage(options, icons)),
    'manifest/umschlag.xml': strToU8(createAddinOnlyManifest(options)),
  };
}

/** Files of the package with send check, pane and tab. */
export const createUnifiedPackage = (options: ManifestOptions, icons: PackageIcons): Files =>
  packageFiles(createUnifiedManifest(options), createLanguageFile('unified'), icons);

/** Files of the package with the tab alone. */
export const createTabPackage = (options: ManifestOptions, icons: PackageIcons): Files =>
  packageFiles(createTabManifest(options), createLanguageFile('tab'), icons);

function packageFiles(manifest: object, english: object, { color, outline }: PackageIcons): Files {
  return {
    'manifest.json': json(manifest),
    'en.json': json(english),
    'color.png': color,
    'outline.png': outline,
  };
}

const json = (value: object): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

const under = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]));

function zip(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    const bytes = files[path];
    if (bytes !== undefined) entries[path] = [bytes, { level: 9, mtime: FIXED_DATE }];
  }
  return zipSync(entries);
}
