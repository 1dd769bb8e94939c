import { problem, type ManifestProblem } from './problem';

/** A handler that is not associated holds every mail back; one nobody declares never runs. */
export function compareHandlers(
  declared: readonly string[],
  associated: readonly string[],
  path: string,
): readonly ManifestProblem[] {
  return [
    ...declared
      .filter((name) => !associated.includes(name))
      .map((name) => problem('handler-not-associated', path, `onsend.js does not associate "${name}".`)),
    ...associated
      .filter((name) => !declared.includes(name))
      .map((name) => problem('handler-not-declared', path, `onsend.js associates "${name}", unknown here.`)),
  ];
}
