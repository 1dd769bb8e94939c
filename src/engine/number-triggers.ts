import { ShapeAutomaton } from './shape-automaton';
import type { AutomatonShape } from './shape-automaton';

/** What decides whether a shape is tried at a number. */
export interface NumberTrigger<T> extends AutomatonShape {
  readonly value: T;
}

/** Up to 32 number detectors as bits of what the automaton says, from the lowest. Most numbers of a mail set off none. */
export interface NumberTriggers<T> {
  readonly automaton: ShapeAutomaton;
  readonly values: readonly T[];
}

/** Sets of at most 32, in order. */
export function compileNumberTriggers<T>(
  triggers: readonly NumberTrigger<T>[],
): readonly NumberTriggers<T>[] {
  const sets: NumberTriggers<T>[] = [];
  for (let i = 0; i < triggers.length; i += 32) {
    const part = triggers.slice(i, i + 32);
    sets.push({ automaton: new ShapeAutomaton(part), values: part.map(({ value }) => value) });
  }
  return sets;
}
