/** A value of a parsed JSON file with its place, as a JSON pointer. */
export interface JsonNode {
  readonly path: string;
  readonly value: unknown;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value and everything in it, from the outside in. */
export function walk(value: unknown, path = ''): readonly JsonNode[] {
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => walk(item, `${path}/${index}`))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => walk(item, `${path}/${key}`))
      : [];
  return [{ path, value }, ...inner];
}

/**
 * Every value whose pointer fits a pattern in which `*` stands for one step: `/extensions/*\/runtimes/*`.
 * What is not there is simply not found; the schema says what must be.
 */
export function select(root: unknown, pattern: string): readonly JsonNode[] {
  return pattern
    .split('/')
    .slice(1)
    .reduce<readonly JsonNode[]>(
      (nodes, step) => nodes.flatMap((node) => children(node, step)),
      [{ path: '', value: root }],
    );
}

/** The objects among them. */
export const selectObjects = (
  root: unknown,
  pattern: string,
): readonly { readonly path: string; readonly value: JsonObject }[] =>
  select(root, pattern).flatMap(({ path, value }) => (isObject(value) ? [{ path, value }] : []));

/** The texts among them. */
export const selectTexts = (
  root: unknown,
  pattern: string,
): readonly { readonly path: string; readonly value: string }[] =>
  select(root, pattern).flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));

function children({ path, value }: JsonNode, step: string): readonly JsonNode[] {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index): JsonNode => ({ path: `${path}/${index}`, value: item }));
    return step === '*' ? items : items.slice(Number(step), Number(step) + 1);
  }
  if (!isObject(value)) return [];
  if (step === '*')
    return Object.entries(value).map(([key, item]) => ({ path: `${path}/${key}`, value: item }));
  return step in value ? [{ path: `${path}/${step}`, value: value[step] }] : [];
}
