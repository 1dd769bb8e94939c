import { parse } from 'acorn';

/** A node of the syntax tree, seen without its type: the walk treats all alike. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Refuses everything newer than ES2016, such as `async`. Throws a `SyntaxError` with the place. */
export function parseEs2016(code: string): Node {
  return parse(code, { ecmaVersion: 7, sourceType: 'script' }) as unknown as Node;
}

export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node)) {
    for (const item of Array.isArray(child) ? (child as unknown[]) : [child]) {
      if (isNode(item)) walk(item, visit);
    }
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** Patterns written as literals, and those handed to `RegExp` as literal strings. */
export function patternsIn(tree: Node): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  walk(tree, (node) => {
    if (node.type === 'Literal' && node['regex'] !== undefined) {
      const { pattern, flags } = node['regex'] as { pattern: string; flags: string };
      found.push({ source: pattern, flags });
    }
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return;
    const callee = node['callee'] as Node;
    if (callee['name'] !== 'RegExp') return;
    const [source, flags] = (node['arguments'] as Node[]).map((argument) => argument['value']);
    if (typeof source === 'string') found.push({ source, flags: typeof flags === 'string' ? flags : '' });
  });
  return found;
}

/** What came to patterns with ES2018 and later. Null for a pattern every engine of ES2016 understands. */
export function tooNewIn({ source, flags }: { source: string; flags: string }): string | null {
  if (/[sdv]/.test(flags)) return 'flag';
  const unescaped = source.replace(/\\[^pPk]/g, '');
  if (/\(\?<[=!]/.test(unescaped)) return 'look-behind';
  if (/\(\?<|\\k</.test(unescaped)) return 'named group';
  if (/\\[pP]\{/.test(unescaped)) return 'property class';
  return /\(\?[a-z]*-?[a-z]*:/.test(unescaped.replace(/\(\?:/g, '')) ? 'modifier' : null;
}

/**
 * Names that are used somewhere and declared nowhere: what the script expects to find around it. Scopes are not told
 * apart, so a name that is declared anywhere counts as declared.
 */
export function freeNamesIn(tree: Node): string[] {
  const declared = new Set<string>(['arguments', 'undefined']);
  const declare = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    walk(pattern, (node) => {
      if (node.type === 'Identifier') declared.add(String(node['name']));
    });
  };
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator') declare(node['id']);
    if (node.type === 'CatchClause') declare(node['param']);
    if (/^(Function|Class|ArrowFunction)/.test(node.type)) {
      declare(node['id']);
      for (const parameter of (node['params'] ?? []) as Node[]) declare(parameter);
    }
  });
  const notNames = new Set<unknown>();
  const names = new Set<string>();
  walk(tree, (node) => {
    // `a.name` and `{ name: … }` are members, not names to look up.
    if (node.type === 'MemberExpression' && node['computed'] === false) notNames.add(node['property']);
    if (/^(Property|MethodDefinition)$/.test(node.type) && node['computed'] === false) {
      if (node['shorthand'] !== true) notNames.add(node['key']);
    }
    if (/^(Labeled|Break|Continue)Statement$/.test(node.type)) notNames.add(node['label']);
  });
  walk(tree, (node) => {
    if (node.type === 'Identifier' && !notNames.has(node)) names.add(String(node['name']));
  });
  return [...names].filter((name) => !declared.has(name)).sort();
}
