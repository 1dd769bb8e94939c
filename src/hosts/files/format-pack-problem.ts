import type { PolicyProblem, PolicyProblemCode, PolicyProblemParams } from '../../policy';
import type { Texts } from '../../texts';
import type { PackProblem } from './read-policy-pack';

/** One problem as a line to read: `policies/streng/policy.yaml, Zeile 12, Spalte 3: …`. */
export function formatPackProblem(problem: PackProblem, texts: Texts): string {
  return `${texts.policy.place(problem.file, problem.line, problem.column)}: ${sentenceFor(problem, texts)}`;
}

type Sentences = { readonly [Code in PolicyProblemCode]: (params: PolicyProblemParams[Code]) => string };

function sentenceFor<Code extends PolicyProblemCode>(
  { code, params }: PolicyProblem<Code>,
  texts: Texts,
): string {
  const sentences: Sentences = texts.policy.problems;
  return sentences[code](params);
}
