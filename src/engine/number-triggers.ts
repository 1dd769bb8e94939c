import { KINDS, kindAt, KNOWN, NOT_ASCII } from './shape-start';

/** What decides whether a shape is tried at a number. */
export interface NumberTrigger<T> {
  readonly value: T;
  readonly starts: string;
  /** Of its shape, as `readShapeStart` gives it. */
  readonly beginning: Uint8Array;
}

/**
 * Up to 32 number detectors as bits: the first characters of a number are looked up, and the bits that are left over
 * are the detectors whose shapes may match there. Four in five tries of an expression are saved, and most numbers of a
 * mail set off none.
 */
export class NumberTriggers<T> {
  private readonly values: readonly T[];
  /** By position and character. */
  private readonly bits = new Int32Array(KNOWN * KINDS);

  constructor(triggers: readonly NumberTrigger<T>[]) {
    this.values = triggers.map(({ value }) => value);
    triggers.forEach((trigger, index) => {
      narrow(trigger).forEach((isAllowed, place) => {
        if (isAllowed === 1) this.bits[place] = (this.bits[place] ?? 0) | (1 << index);
      });
    });
  }

  /** Bits of those that may match at `start`. */
  match(text: string, start: number): number {
    const { bits } = this;
    let left = -1;
    for (let p = 0; p < KNOWN && left !== 0; p++) left &= bits[p * KINDS + kindAt(text, start + p)] ?? 0;
    return left;
  }

  /** The value of the lowest bit. */
  first(bits: number): T | undefined {
    return this.values[31 - Math.clz32(bits & -bits)];
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

function narrow({ beginning, starts }: NumberTrigger<unknown>): Uint8Array {
  const allowed = beginning.slice();
  for (let kind = 0; kind < KINDS; kind++) {
    if (kind >= NOT_ASCII || !starts.includes(String.fromCharCode(kind))) allowed[kind] = 0;
  }
  // A number over two lines is tried with a space for the line break as well.
  for (let line = 0; line < allowed.length; line += KINDS) {
    if (allowed[line + SPACE] === 1) allowed[line + LINE_BREAK] = 1;
  }
  return allowed;
}

const SPACE = 0x20;
const LINE_BREAK = 0x0a;
