/** Words at which a detector is tried, ready for the match loop. */
export interface TriggerWords<T> {
  /** What the word in lower case sets off, without repetition. */
  at(word: string): readonly T[];
}

const NOTHING: readonly never[] = [];
/** Letters by which stems and endings are sorted; the fewest a pattern with a star may have. */
const KEY = 3;

/**
 * @param entries words in lower case; `stem*` and `*ending` with at least three letters.
 * @returns null where there are none.
 */
export function compileTriggers<T>(
  entries: readonly (readonly [word: string, value: T])[],
): TriggerWords<T> | null {
  if (entries.length === 0) return null;
  const whole = new Map<string, T[]>();
  const stems = new Map<string, [string, T][]>();
  const endings = new Map<string, [string, T][]>();
  for (const [word, value] of entries) {
    const fixed = word.replace(/^\*|\*$/g, '');
    if (fixed === word) add(whole, word, value);
    else if (fixed.length < KEY) throw new TypeError(`„${word}“ would set off too much`);
    else if (word.startsWith('*')) add(endings, fixed.slice(-KEY), [fixed, value]);
    else add(stems, fixed.slice(0, KEY), [fixed, value]);
  }
  return {
    at: (word) => {
      const exact = whole.get(word) ?? NOTHING;
      const byStem = stems.get(word.slice(0, KEY))?.filter(([stem]) => word.startsWith(stem));
      const byEnding = endings.get(word.slice(-KEY))?.filter(([ending]) => word.endsWith(ending));
      if (byStem === undefined && byEnding === undefined) return exact;
      const values = [...(byStem ?? []), ...(byEnding ?? [])].map(([, value]) => value);
      return [...new Set([...exact, ...values])];
    },
  };
}

function add<V>(table: Map<string, V[]>, key: string, value: V): void {
  const values = table.get(key);
  if (values === undefined) table.set(key, [value]);
  else values.push(value);
}
