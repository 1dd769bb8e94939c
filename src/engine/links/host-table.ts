import { foldDomain } from './domain';

/** What a table knows about a host, and how closely. */
export interface HostMatch<T> {
  readonly value: T;
  /** Characters of the host that the entry covers: the larger, the more specific. */
  readonly reach: number;
}

export interface HostTable<T> {
  /** The most specific entry that covers the host; of several with a path, the longest path. */
  find(host: string, path: string): HostMatch<T> | null;
  /** True when some entry ends with this label (`com`). Cheap, to pass over most of a text. */
  readonly hasEnding: (label: string) => boolean;
}

interface Row<T> {
  /** Empty for the whole host. */
  readonly path: string;
  readonly value: T;
}

/**
 * Finds by host suffix on label boundaries: one map look-up per label.
 *
 * @param entries hosts with a path if wanted, `docs.google.com/forms/`; a later entry replaces an earlier equal one.
 *   `*` as the second label stands for any one label: `s3.*.amazonaws.com`, `google.*`.
 */
export function createHostTable<T>(entries: readonly (readonly [entry: string, value: T])[]): HostTable<T> {
  const rows = new Map<string, Row<T>[]>();
  const endings = new Set<string>();
  const beforeWildcard = new Set<string>();
  for (const [entry, value] of entries) {
    const slash = entry.indexOf('/');
    const host = foldDomain(slash === -1 ? entry : entry.slice(0, slash));
    if (host === '') continue;
    const row = { path: slash === -1 || slash === entry.length - 1 ? '' : entry.slice(slash), value };
    const others = rows.get(host);
    rows.set(host, others === undefined ? [row] : insertRow(others, row));
    endings.add(host.slice(host.lastIndexOf('.') + 1));
    const star = host.indexOf('.*');
    if (star !== -1) beforeWildcard.add(host.slice(0, star));
  }

  const findAt = (suffix: string, path: string): T | undefined =>
    rows.get(suffix)?.find((row) => isUnder(path, row.path))?.value;

  return {
    find(host, path) {
      if (rows.size === 0) return null;
      for (let suffix = host; ;) {
        const dot = suffix.indexOf('.');
        let value = findAt(suffix, path);
        if (value === undefined && dot !== -1 && beforeWildcard.has(suffix.slice(0, dot))) {
          value = findAt(withWildcard(suffix, dot), path);
        }
        if (value !== undefined) return { value, reach: suffix.length };
        if (dot === -1) return null;
        suffix = suffix.slice(dot + 1);
      }
    },
    hasEnding: (label) => endings.has(label),
  };
}

/** Longest path first, so that the first that fits is the closest. */
function insertRow<T>(others: readonly Row<T>[], row: Row<T>): Row<T>[] {
  return [...others.filter(({ path }) => path !== row.path), row].sort(
    (a, b) => b.path.length - a.path.length,
  );
}

/** `s3.eu-west-3.amazonaws.com` → `s3.*.amazonaws.com`. */
function withWildcard(suffix: string, dot: number): string {
  const next = suffix.indexOf('.', dot + 1);
  return `${suffix.slice(0, dot)}.*${next === -1 ? '' : suffix.slice(next)}`;
}

/** `/s` and `/s/` cover `/s`, `/s/` and `/s/x`, but not `/shop`. */
function isUnder(path: string, prefix: string): boolean {
  const bare = prefix.endsWith('/') ? prefix.slice(0, -1) : prefix;
  return (
    path.startsWith(bare) && (path.length === bare.length || bare === '' || path.charAt(bare.length) === '/')
  );
}
