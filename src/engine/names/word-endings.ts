/** A list of endings made ready for asking: one look-up per length instead of one comparison per ending. */
export class WordEndings {
  private endings: ReadonlySet<string> | null = null;
  private shortest = 0;
  private longest = 0;

  /** @param list endings, separated by blanks. */
  constructor(private readonly list: string) {}

  /** Whether a word ends in one of them, or is one. */
  match(word: string): boolean {
    const endings = this.endings ?? this.read();
    for (let length = Math.min(this.longest, word.length); length >= this.shortest; length--) {
      if (endings.has(word.slice(-length))) return true;
    }
    return false;
  }

  private read(): ReadonlySet<string> {
    const endings = this.list.split(' ');
    this.shortest = Math.min(...endings.map(({ length }) => length));
    this.longest = Math.max(...endings.map(({ length }) => length));
    this.endings = new Set(endings);
    return this.endings;
  }
}
