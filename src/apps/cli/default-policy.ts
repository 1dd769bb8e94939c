import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of the pack that is used where none is named. The command lies in `lib/` of the installed package and in
 * `src/apps/cli/` of the sources: the first folder above it that holds the pack is the package.
 */
export function defaultPolicyFolder(start: string = __dirname): string {
  const pack = join('policies', 'streng');
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, pack, 'policy.yaml'))) return join(folder, pack);
    // Where it is missing, the reader of the pack says so with the place it should have been.
    if (folder === dirname(folder)) return join(start, '..', pack);
  }
}
