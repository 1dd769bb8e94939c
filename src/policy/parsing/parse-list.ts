import type { Parse } from './parse';
import { reportWrongType } from './parse-values';

/** A list of values of one kind; its items are read one by one, so that a bad one hides no other. */
export function parseList<T>(parseItem: Parse<T>): Parse<readonly T[]> {
  return (value, path, log) => {
    if (!Array.isArray(value)) {
      reportWrongType('list', value, path, log);
      return undefined;
    }
    const items = (value as readonly unknown[]).map((item, index) => parseItem(item, [...path, index], log));
    const good = items.filter((item): item is NonNullable<typeof item> => item !== undefined);
    return good.length === items.length ? good : undefined;
  };
}

/** A list that says something: an empty one here is an oversight. */
export function parseFilledList<T>(parseItem: Parse<T>): Parse<readonly T[]> {
  const parse = parseList(parseItem);
  return (value, path, log) => {
    const items = parse(value, path, log);
    if (items?.length !== 0) return items;
    log.report('empty', path, {});
    return undefined;
  };
}

/** A list whose items are told apart by their ids. */
export function parseListWithIds<T extends { readonly id: string }>(
  parseItem: Parse<T>,
): Parse<readonly T[]> {
  const parse = parseList(parseItem);
  return (value, path, log) => {
    if (Array.isArray(value)) {
      const seen = new Set<unknown>();
      (value as readonly unknown[]).forEach((item, index) => {
        const id = idOf(item);
        if (id === null) return;
        if (seen.has(id)) log.report('duplicate-id', [...path, index, 'id'], { value: id });
        seen.add(id);
      });
    }
    return parse(value, path, log);
  };
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('id' in item)) return null;
  return typeof item.id === 'string' ? item.id : null;
}
