/**
 * `indexOf` for a reader that only moves forward. The last answer is kept: a document full of opening quotes without
 * a closing one would otherwise be searched to its end from each of them.
 */
export class ForwardSearch {
  private readonly source: string;
  private readonly needle: string;
  private askedFrom = 0;
  private answer = -2;

  constructor(source: string, needle: string) {
    this.source = source;
    this.needle = needle;
  }

  /** Where the needle begins at or after `position`; -1 where it does not. */
  next(position: number): number {
    const known = this.answer !== -2 && position >= this.askedFrom;
    if (!known || (this.answer !== -1 && this.answer < position)) {
      this.answer = this.source.indexOf(this.needle, position);
    }
    this.askedFrom = position;
    return this.answer;
  }
}
