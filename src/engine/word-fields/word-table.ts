/** Stems and endings are sorted by so many of their outer letters. */
const KEY = 3;

/** The words of a list as the tables write it: separated by any white space. */
export function listWords(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/**
 * Words, `stem*` and `*ending` with what they stand for. Asked a few times in a sentence that is worth it; the words at which
 * sentences are looked at at all are the match loop's (`TriggerWords`), which pays for a filter.
 */
export class WordTable<T> {
  private readonly whole = new Map<string, T[]>();
  private readonly stems = new Map<string, [string, T][]>();
  private readonly endings = new Map<string, [string, T][]>();

  constructor(entries: readonly (readonly [word: string, value: T])[]) {
    for (const [word, value] of entries) {
      const fixed = word.replace(/^\*|\*$/g, '');
      if (fixed === word) push(this.whole, word, value);
      else if (word.startsWith('*')) push(this.endings, fixed.slice(-KEY), [fixed, value]);
      else push(this.stems, fixed.slice(0, KEY), [fixed, value]);
    }
  }

  /** @param word in lower case. */
  at(word: string): readonly T[] {
    const whole = this.whole.get(word) ?? NOTHING;
    const stems = this.stems.get(word.slice(0, KEY));
    const endings = this.endings.get(word.slice(-KEY));
    if (stems === undefined && endings === undefined) return whole;
    const found = [...whole];
    for (const [stem, value] of stems ?? NOTHING) if (word.startsWith(stem)) found.push(value);
    for (const [ending, value] of endings ?? NOTHING) if (word.endsWith(ending)) found.push(value);
    return found;
  }
}

const NOTHING: readonly never[] = [];

/** Lists of words by what they stand for. */
export function readLists<Key extends string>(lists: Readonly<Record<Key, string>>): WordTable<Key> {
  const keys = Object.keys(lists) as Key[];
  return new WordTable(keys.flatMap((key) => listWords(lists[key]).map((word) => [word, key] as const)));
}

function push<V>(table: Map<string, V[]>, key: string, value: V): void {
  const values = table.get(key);
  if (values === undefined) table.set(key, [value]);
  else values.push(value);
}
