import { strFromU8 } from 'fflate';
import type { Files } from '../packages';
import { isObject, select, selectTexts } from './json-walk';
import { lintUnified } from './lint-unified';
import { problem, type ManifestProblem } from './problem';
import { validateSchema } from './validate-schema';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Pixels, as Teams wants them. */
const ICON_SIZES = { color: 192, outline: 32 };

/**
 * A unified package: the manifest, and that the files it names are there and fit.
 * @param associated names the on-send file associates; null for the tab alone.
 */
export function lintPackage(files: Files, associated: readonly string[] | null): readonly ManifestProblem[] {
  const manifest = readJson(files, 'manifest.json');
  if (manifest === undefined) return [problem('file-missing', 'manifest.json', 'The manifest is missing.')];
  return [
    ...lintUnified(manifest, associated),
    ...lintIcon(files, manifest, 'color'),
    ...lintIcon(files, manifest, 'outline'),
    ...lintLanguages(files, manifest),
  ];
}

function lintIcon(files: Files, manifest: unknown, kind: 'color' | 'outline'): readonly ManifestProblem[] {
  return selectTexts(manifest, `/icons/${kind}`).flatMap(({ path, value }) => {
    const bytes = files[value];
    if (bytes === undefined) return [missing(path, value)];
    const wanted = ICON_SIZES[kind];
    const { width, height } = pngSize(bytes);
    return width === wanted && height === wanted
      ? []
      : [problem('icon-pixels', path, `${value}: ${width} × ${height}, not a PNG of ${wanted} × ${wanted}.`)];
  });
}

/** Width and height from the first chunk of a PNG, 0 × 0 for anything else. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  if (bytes.length < 24 || PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte))
    return { width: 0, height: 0 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function lintLanguages(files: Files, manifest: unknown): readonly ManifestProblem[] {
  return selectTexts(manifest, '/localizationInfo/additionalLanguages/*/file').flatMap(({ path, value }) => {
    const strings = readJson(files, value);
    if (!isObject(strings)) return [missing(path, value)];
    return [
      ...validateSchema(strings).map((found) => ({ ...found, path: `${value}${found.path}` })),
      ...Object.keys(strings)
        .filter((key) => key !== '$schema' && select(manifest, pointer(key)).length === 0)
        .map((key) => problem('language-key-unknown', value, `The manifest has nothing at "${key}".`)),
    ];
  });
}

/** `staticTabs[0].name` as a JSON pointer. */
const pointer = (key: string): string => `/${key.replace(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`;

const missing = (path: string, file: string): ManifestProblem =>
  problem('file-missing', path, `${file} is not in the package.`);

function readJson(files: Files, name: string): unknown {
  const bytes = files[name];
  return bytes === undefined ? undefined : JSON.parse(strFromU8(bytes));
}
