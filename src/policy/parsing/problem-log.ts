import { createProblem } from '../problem';
import type {
  Locate,
  PolicyPath,
  PolicyPosition,
  PolicyProblem,
  PolicyProblemCode,
  PolicyProblemParams,
} from '../problem';

/** Gathers problems while parsing goes on, so that one run names all of them. */
export interface ProblemLog {
  readonly problems: readonly PolicyProblem[];
  /** Ids a rule may name. */
  readonly knownDetectors: readonly string[];
  report<Code extends PolicyProblemCode>(
    code: Code,
    path: PolicyPath,
    params: PolicyProblemParams[Code],
  ): void;
  /** For what has no path: the text below the front matter. */
  reportAt<Code extends PolicyProblemCode>(
    code: Code,
    position: PolicyPosition | null,
    params: PolicyProblemParams[Code],
  ): void;
}

export function createProblemLog(knownDetectors: readonly string[], locate: Locate): ProblemLog {
  const problems: PolicyProblem[] = [];
  return {
    problems,
    knownDetectors,
    report<Code extends PolicyProblemCode>(code: Code, path: PolicyPath, params: PolicyProblemParams[Code]) {
      problems.push(createProblem(code, params, path, nearestPosition(path, locate)));
    },
    reportAt(code, position, params) {
      problems.push(createProblem(code, params, [], position));
    },
  };
}

/** What is missing has no place of its own: its section is shown instead. */
function nearestPosition(path: PolicyPath, locate: Locate): ReturnType<Locate> {
  for (let length = path.length; length >= 0; length--) {
    const position = locate(path.slice(0, length));
    if (position !== null) return position;
  }
  return null;
}
