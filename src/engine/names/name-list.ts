/** A list of names as `scripts/update-names.ts` writes it, unpacked where it is asked. */
export class NameList {
  /** By the first two letters. Unpacking all would cost a short mail more than the rest of its check. */
  private readonly unpacked = new Map<string, ReadonlySet<string>>();

  constructor(private readonly list: string) {}

  /** @param name folded, see `foldName`. */
  has(name: string): boolean {
    if (name.length < SHORTEST) return false;
    const key = name.slice(0, 2);
    let names = this.unpacked.get(key);
    if (names === undefined) {
      names = this.unpack(key);
      this.unpacked.set(key, names);
    }
    return names.has(name);
  }

  private unpack(key: string): ReadonlySet<string> {
    const names = new Set<string>();
    const start = this.list.indexOf(`\n${key}`);
    // Signs in a text must not choose a line: digits and line breaks are part of the layout.
    if (start < 0 || !LETTERS.test(key)) return names;
    const end = this.list.indexOf('\n', start + 1);
    const line = this.list.slice(start + 3, end);
    let previous = '';
    for (let at = 0; at < line.length;) {
      const same = line.charCodeAt(at) - ZERO;
      let next = at + 1;
      while (next < line.length && line.charCodeAt(next) > NINE) next++;
      previous = previous.slice(0, same) + line.slice(at + 1, next);
      names.add(key + previous);
      at = next;
    }
    return names;
  }
}

const SHORTEST = 3;
const LETTERS = /^[a-z]{2}$/;
const ZERO = 0x30;
const NINE = 0x39;
