import type { AutomatonShape } from './shape-automaton';
import { ShapeAutomaton } from './shape-automaton';

/** What decides whether a shape is tried at a number. */
export interface NumberTrigger<T> extends AutomatonShape {
  readonly value: T;
}

/** Up to 32 number detectors as bits. Most numbers of a mail set off none. */
export class NumberTriggers<T> {
  private readonly automaton: ShapeAutomaton;

  constructor(private readonly triggers: readonly NumberTrigger<T>[]) {
    this.automaton = new ShapeAutomaton(triggers);
  }

  /** Bits of those that may match at `start`. */
  match(text: string, start: number): number {
    return this.automaton.match(text, start);
  }

  /** The value of the lowest bit. */
  first(bits: number): T | undefined {
    return this.triggers[31 - Math.clz32(bits & -bits)]?.value;
  }
}

/** Sets of at most 32, in order. */
export function compileNumberTriggers<T>(
  triggers: readonly NumberTrigger<T>[],
): readonly NumberTriggers<T>[] {
  const sets: NumberTriggers<T>[] = [];
  for (let i = 0; i < triggers.length; i += 32) sets.push(new NumberTriggers(triggers.slice(i, i + 32)));
  return sets;
}
