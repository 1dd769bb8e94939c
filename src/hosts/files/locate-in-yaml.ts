import type { Document, LineCounter, Node } from 'yaml';
import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Locate, PolicyPath } from '../../policy';

/** Finds where a value stands in a parsed YAML file: the key in a section, the item in a list. */
export function locateInYaml(document: Document, lines: LineCounter): Locate {
  return (path) => {
    const offset = offsetAt(document.contents, path);
    if (offset === null) return null;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

function offsetAt(root: Node | null, path: PolicyPath): number | null {
  let node: unknown = root;
  let offset = root === null ? 0 : startOf(root);
  for (const step of path) {
    const entry: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (entry === undefined) return null;
    offset = startOf(isPair(entry) ? entry.key : entry);
    node = isPair(entry) ? entry.value : entry;
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
