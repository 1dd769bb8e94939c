import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { createProblem, parsePolicy } from '../../policy';
import type {
  Policy,
  PolicyPosition,
  PolicyProblem,
  PolicyProblemCode,
  PolicyProblemParams,
} from '../../policy';
import { locateInYaml } from './locate-in-yaml';

const FILE = 'policy.yaml';

/** A hand-written pack has some 20 KB. A file of gigabytes would take the machine's memory before any problem is said. */
const MAX_BYTES = 512 * 1024;

/** A problem with the file it is in, as the person would open it. */
export type PackProblem = PolicyProblem & { readonly file: string };

export type PolicyPackResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Reads a policy pack from its folder. Touches nothing but that one file and never throws for anything in it.
 *
 * @param folder of the pack, e.g. `policies/streng`.
 * @param knownDetectors ids of the detectors that rules may name.
 */
export function readPolicyPack(folder: string, knownDetectors: readonly string[]): PolicyPackResult {
  const file = join(folder, FILE);
  const content = readText(file);
  const result = typeof content === 'string' ? parsePack(content, knownDetectors) : [content];
  if ('policy' in result) return { ok: true, policy: result.policy };
  return { ok: false, problems: result.map((problem) => ({ ...problem, file })) };
}

function parsePack(
  text: string,
  knownDetectors: readonly string[],
): { policy: Policy } | readonly PolicyProblem[] {
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch {
    // The YAML parser goes down one level of calls per bracket: `[[[[…` is stopped by the stack only.
    return [problemAt('too-deep', {})];
  }
  const broken = syntaxProblems(document, lines);
  if (broken.length > 0) return broken;
  const parsed = parsePolicy(
    document.toJS({ maxAliasCount: 0 }),
    knownDetectors,
    locateInYaml(document, lines),
  );
  return parsed.ok ? { policy: parsed.policy } : parsed.problems;
}

function syntaxProblems(document: Document, lines: LineCounter): readonly PolicyProblem[] {
  const at = (offset: number): PolicyPosition => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = document.errors.map(({ code, message, pos }) =>
    code === 'DUPLICATE_KEY'
      ? problemAt('duplicate-key', {}, at(pos[0]))
      : problemAt('syntax', { detail: message }, at(pos[0])),
  );
  // Ten nested aliases can stand for a billion values, and a pack reads better without them.
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) problems.push(problemAt('alias', {}, at(node.range?.[0] ?? 0)));
    },
  });
  return problems;
}

function readText(file: string): string | PolicyProblem {
  try {
    if (statSync(file).size > MAX_BYTES)
      return problemAt('file-too-large', { maxKilobytes: MAX_BYTES / 1024 });
    const bytes = readFileSync(file);
    return decode(bytes) ?? problemAt('not-utf8', {});
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? problemAt('file-missing', {})
      : problemAt('file-unreadable', { reason: code });
  }
}

/** Old editors save „ü“ in one byte. Read as UTF-8 that would be a wrong letter in a sentence people read. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function problemAt<Code extends PolicyProblemCode>(
  code: Code,
  params: PolicyProblemParams[Code],
  position: PolicyPosition | null = null,
): PolicyProblem {
  return createProblem(code, params, [], position);
}
