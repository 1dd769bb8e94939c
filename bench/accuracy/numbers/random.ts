/** The same sequence for the same seed on every machine (mulberry32, Tommy Ettinger, public domain). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of a list, or one character of a string. */
  of<T>(list: readonly T[]): T;
  of(list: string): string;
  of(list: readonly unknown[] | string): unknown {
    return list[this.int(0, list.length - 1)];
  }

  digits(count: number): string {
    return this.from('0123456789', count);
  }

  from(alphabet: string, count: number): string {
    return Array.from({ length: count }, () => this.of(alphabet)).join('');
  }

  /** Fisher and Yates: the same on every machine, which sorting by chance is not. */
  shuffled(text: string): string {
    const signs = text.split('');
    for (let i = signs.length - 1; i > 0; i--) {
      const other = this.int(0, i);
      [signs[i], signs[other]] = [signs[other] ?? '', signs[i] ?? ''];
    }
    return signs.join('');
  }
}
