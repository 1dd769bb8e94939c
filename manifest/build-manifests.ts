import { createAddinOnlyManifest } from './addin-only-manifest';
import { associatedNames } from './lint/associated-names';
import { lintManifests } from './lint/lint-both';
import { formatProblem } from './lint/problem';
import {
  createManifestFiles,
  createTabPackage,
  createUnifiedPackage,
  type Files,
  type PackageIcons,
} from './packages';
import type { ManifestOptions } from './product';

export interface ManifestBuild extends ManifestOptions {
  readonly icons: PackageIcons;
  /** Text of the built on-send file. */
  readonly onsend: string;
}

/** Manifests and packages by their path under `dist/`, and what the lint says of them, one line each. */
export function buildManifests(build: ManifestBuild): {
  readonly files: Files;
  readonly problems: readonly string[];
} {
  const problems = lintManifests(
    {
      unified: createUnifiedPackage(build, build.icons),
      tab: createTabPackage(build, build.icons),
      addinOnly: createAddinOnlyManifest(build),
    },
    associatedNames(build.onsend),
  );
  return { files: createManifestFiles(build, build.icons), problems: problems.map(formatProblem) };
}
