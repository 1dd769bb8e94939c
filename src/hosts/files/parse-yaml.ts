import type { Document } from 'yaml';
import { isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { createProblem } from '../../policy';
import type { Locate, PolicyPosition, PolicyProblem } from '../../policy';
import { locateInYaml } from './locate-in-yaml';

/** Plain data, and where each of its values stands in the text. */
export interface YamlData {
  readonly value: unknown;
  readonly locate: Locate;
}

/** Reads YAML text of a pack, or names what is wrong with its notation. Never throws. */
export function parseYaml(text: string): YamlData | readonly PolicyProblem[] {
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch {
    // The YAML parser goes down one level of calls per bracket: `[[[[…` is stopped by the stack only.
    return [createProblem('too-deep', {}, [], null)];
  }
  const broken = notationProblems(document, lines);
  if (broken.length > 0) return broken;
  return { value: document.toJS({ maxAliasCount: 0 }), locate: locateInYaml(document, lines) };
}

function notationProblems(document: Document, lines: LineCounter): readonly PolicyProblem[] {
  const at = (offset: number): PolicyPosition => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems: PolicyProblem[] = document.errors.map(({ code, message, pos }) =>
    code === 'DUPLICATE_KEY'
      ? createProblem('duplicate-key', {}, [], at(pos[0]))
      : createProblem('syntax', { detail: message }, [], at(pos[0])),
  );
  // Ten nested aliases can stand for a billion values, and a pack reads better without them.
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) problems.push(createProblem('alias', {}, [], at(node.range?.[0] ?? 0)));
    },
  });
  return problems;
}
