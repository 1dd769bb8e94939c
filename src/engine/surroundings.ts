import { labelBefore, readContext, textBefore } from './context-words';
import type { ContextText } from './context-words';

/** What stands before one place of a text, cut out and prepared once for all detectors that are tried there. */
export class Surroundings {
  private place = -1;
  private beforePlace: string | null = null;
  private lineBefore: ContextText | null = null;
  private labelAt: ContextText | null = null;

  constructor(readonly text: string) {}

  moveTo(place: number): void {
    if (place === this.place) return;
    this.place = place;
    this.beforePlace = null;
    this.lineBefore = null;
    this.labelAt = null;
  }

  /** The line so far and the one above, as written. */
  get before(): string {
    this.beforePlace ??= textBefore(this.text, this.place);
    return this.beforePlace;
  }

  /** The same, ready for context words. */
  get line(): ContextText {
    this.lineBefore ??= readContext(this.before);
    return this.lineBefore;
  }

  /** The stretch directly before the place. */
  get label(): ContextText {
    this.labelAt ??= readContext(labelBefore(this.before));
    return this.labelAt;
  }
}
