import { join } from 'node:path';
import { parsePolicy } from '../../policy';
import type { Policy, PolicyProblem } from '../../policy';
import { parseYaml } from './parse-yaml';
import { readTextFile } from './read-text-file';

const FILE = 'policy.yaml';

/** A problem with the file it is in, as the person would open it. */
export type PackProblem = PolicyProblem & { readonly file: string };

export type PolicyPackResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Reads the policy of a pack from its folder. Touches nothing but that one file and never throws for anything in it.
 *
 * @param folder of the pack, e.g. `policies/streng`.
 * @param knownDetectors ids of the detectors that rules may name.
 */
export function readPolicyPack(folder: string, knownDetectors: readonly string[]): PolicyPackResult {
  const file = join(folder, FILE);
  const text = readTextFile(file);
  const result = typeof text === 'string' ? parsePack(text, knownDetectors) : [text];
  if ('policy' in result) return { ok: true, policy: result.policy };
  return { ok: false, problems: result.map((problem) => ({ ...problem, file })) };
}

function parsePack(
  text: string,
  knownDetectors: readonly string[],
): { policy: Policy } | readonly PolicyProblem[] {
  const yaml = parseYaml(text);
  if (!('locate' in yaml)) return yaml;
  const parsed = parsePolicy(yaml.value, knownDetectors, yaml.locate);
  return parsed.ok ? { policy: parsed.policy } : parsed.problems;
}
