import type { Files } from '../packages';
import { selectTexts } from './json-walk';
import { lintAddinOnly } from './lint-addin-only';
import { lintPackage } from './lint-package';
import { problem, type ManifestProblem } from './problem';
import { childrenNamed, parseXml } from './xml-tree';

/** Everything that goes to an admin. */
export interface ManifestSet {
  readonly unified: Files;
  readonly tab: Files;
  readonly addinOnly: string;
}

/** All rules over all packages, and that the two add-ins can live side by side. */
export function lintManifests(
  { unified, tab, addinOnly }: ManifestSet,
  associated: readonly string[],
): readonly ManifestProblem[] {
  const within = (name: string, problems: readonly ManifestProblem[]): readonly ManifestProblem[] =>
    problems.map((found) => ({ ...found, path: `${name} ${found.path}` }));
  return [
    ...within('unified package', lintPackage(unified, associated)),
    ...within('tab package', lintPackage(tab, null)),
    ...within('umschlag.xml', lintAddinOnly(addinOnly, associated)),
    ...lintPair(unified, addinOnly),
  ];
}

/** With one id or one name Outlook takes both for the same add-in; the unified one must hide the other. */
function lintPair(unified: Files, addinOnly: string): readonly ManifestProblem[] {
  const bytes = unified['manifest.json'];
  const root = parseXml(addinOnly);
  // Said already by the lint of the single file.
  if (bytes === undefined || typeof root === 'string') return [];
  const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const id = childrenNamed(root, 'Id')[0]?.text ?? '';
  const name = childrenNamed(root, 'DisplayName')[0]?.attributes['DefaultValue'] ?? '';
  const has = (pattern: string, wanted: string): boolean =>
    selectTexts(manifest, pattern).some(({ value }) => value.toLowerCase() === wanted.toLowerCase());
  return [
    ...(has('/id', id) ? [problem('same-id', '/id', `Both add-ins have the id ${id}.`)] : []),
    ...(has('/name/short', name)
      ? [problem('same-name', '/name/short', `Both add-ins are called "${name}".`)]
      : []),
    ...(has('/extensions/*/alternates/*/hide/customOfficeAddin/officeAddinId', id)
      ? []
      : [problem('hide-unknown', '/extensions/0/alternates', `${id} is not hidden by the unified add-in.`)]),
  ];
}
