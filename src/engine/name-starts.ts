/** „Muster, Erika“ and „Dr. Muster“ have two signs between the words. */
const LONGEST_NAME_GAP = 2;

/** Collects where names may begin: at a capitalised word that another one follows, and at telling words. */
export class NameStarts {
  /** Ascending: a word is noted before it is added, and of two words in a row the first was added before the second. */
  readonly starts: number[] = [];
  private capitalStart = 0;
  /** End of the capitalised word just before, 0 if the last word was none. */
  private capitalEnd = 0;

  /** Asked of every word without a digit, in order. */
  noteWord(start: number, end: number, isCapitalised: boolean): void {
    if (!isCapitalised) {
      this.capitalEnd = 0;
      return;
    }
    if (this.capitalEnd > 0 && start - this.capitalEnd <= LONGEST_NAME_GAP) this.add(this.capitalStart);
    this.capitalStart = start;
    this.capitalEnd = end;
  }

  /** A telling word begins here. */
  add(start: number): void {
    if (this.starts[this.starts.length - 1] !== start) this.starts.push(start);
  }
}
