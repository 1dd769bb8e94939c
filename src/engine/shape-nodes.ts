import { ANY_WORD } from './any-word';
import { characterClasses, OTHER } from './character-class';

/** Characters told apart: ASCII, one for all others, and the end of the text. */
export const KINDS = 130;
export const NOT_ASCII = 128;
export const END = 129;
const SPACE = 0x20;
const LINE_BREAK = 0x0a;

const ASCII = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));

/** One character that a shape may read, and what may come behind it. */
export interface ShapeNode {
  readonly id: number;
  /** The number of its shape. */
  readonly shape: number;
  /** By kind, 1 where it fits. */
  readonly kinds: Uint8Array;
  /** Null where the shape has been read to its end. */
  readonly follow: Rest | null;
}

/** What may be read next; made when somebody gets there, because most of a long shape is never reached. */
type Rest = () => readonly ShapeNode[];

/** What may be read for a piece of a shape with something behind it. */
type Step = (rest: Rest) => readonly ShapeNode[];

/**
 * What a shape may begin with. Where it knows no better it allows more: look-aheads count as true, back references as
 * whatever their group matches.
 *
 * @param shape gets its number.
 * @param isWhole the match must end where a word ends.
 */
export function readShapeNodes(expression: RegExp, shape: number, isWhole: boolean): readonly ShapeNode[] {
  const end: ShapeNode = { id: nextId++, shape, kinds: isWhole ? wordBreaks() : ANYTHING, follow: null };
  const { source, ignoreCase, unicode } = expression;
  // With `u` one character may be two units. What ends in „or one word, whichever“ takes more time to read than to try.
  if (unicode || source.endsWith(`|${ANY_WORD}`)) return [{ ...end, kinds: ANYTHING }];
  return new ShapeReader(source, ignoreCase, shape).read()(() => [end]);
}

let nextId = 0;

const ANYTHING = new Uint8Array(KINDS).fill(1);
let breaks: Uint8Array | null = null;

/** As `isWordBreak` sees them. */
function wordBreaks(): Uint8Array {
  const classes = characterClasses();
  breaks ??= ANYTHING.map((_, kind) => (kind >= NOT_ASCII || classes[kind] === OTHER ? 1 : 0));
  return breaks;
}

/** Recursive descent through the source of an expression. */
class ShapeReader {
  private at = 0;
  /** By number, for back references. */
  private readonly groups: Step[] = [nothing];

  constructor(
    private readonly source: string,
    private readonly ignoreCase: boolean,
    private readonly shape: number,
  ) {}

  read(): Step {
    const ways = [this.readSequence()];
    while (this.take('|')) ways.push(this.readSequence());
    return ways.length === 1 ? (ways[0] ?? nothing) : (rest) => ways.flatMap((way) => way(rest));
  }

  private readSequence(): Step {
    const steps: Step[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      steps.push(this.readRepeated(this.readItem()));
    }
    const from =
      (index: number): Step =>
      (rest) =>
        (steps[index] ?? nothing)(index + 1 < steps.length ? lazily(() => from(index + 1)(rest)) : rest);
    return from(0);
  }

  private readItem(): Step {
    const sign = this.source.charAt(this.at);
    if (sign === '(') return this.readGroup();
    if (sign === '^' || sign === '$') {
      this.at++;
      return nothing;
    }
    const item = this.readSource(sign);
    if (item.startsWith('\\')) {
      const escaped = item.charAt(1);
      if (escaped === 'b' || escaped === 'B') return nothing;
      if (escaped >= '1' && escaped <= '9') return maybe(this.groups[Number(escaped)] ?? nothing);
    }
    const kinds = kindsOf(item, this.ignoreCase);
    return (follow) => [{ id: nextId++, shape: this.shape, kinds, follow }];
  }

  /** A set, an escape or a character as it is written. */
  private readSource(sign: string): string {
    const { source, at } = this;
    const next = source.charAt(at + 1);
    let end = at + 1;
    if (sign === '\\') end = at + (next === 'u' ? 6 : next === 'x' ? 4 : 2);
    else if (sign === '[') {
      while (source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
      end++;
    }
    this.at = end;
    return source.slice(at, end);
  }

  private readGroup(): Step {
    const opening = this.source.charAt(this.at + 1) === '?' ? this.source.slice(this.at, this.at + 3) : '(';
    this.at += opening.length;
    const number = opening === '(' ? this.groups.push(nothing) - 1 : 0;
    const inside = this.read();
    this.take(')');
    if (number > 0) this.groups[number] = inside;
    // What a look-ahead sees does not count.
    return opening === '(' || opening === '(?:' ? inside : nothing;
  }

  private readRepeated(step: Step): Step {
    if (!'*+?{'.includes(this.source.charAt(this.at))) return step;
    TIMES.lastIndex = this.at;
    const times = TIMES.exec(this.source);
    if (times === null) return step;
    this.at += times[0].length;
    const [, sign, least, comma, most] = times;
    const fewest = sign === '+' ? 1 : Number(least ?? 0);
    const endless = sign === '*' || sign === '+' || (comma !== undefined && most === '');
    const greatest = endless ? MANY : sign === '?' ? 1 : Number(most === '' ? least : most);
    const from =
      (round: number): Step =>
      (rest) => {
        if (round >= greatest) return rest();
        const again = step(lazily(() => from(round + 1)(rest)));
        return round < fewest ? again : [...again, ...rest()];
      };
    return from(0);
  }

  private take(sign: string): boolean {
    if (this.source.charAt(this.at) !== sign) return false;
    this.at++;
    return true;
  }
}

const nothing: Step = (rest) => rest();

function maybe(step: Step): Step {
  return (rest) => [...step(rest), ...rest()];
}

function lazily(rest: Rest): Rest {
  let nodes: readonly ShapeNode[] | null = null;
  return () => (nodes ??= rest());
}

/** What a set, escape or character stands for, by its source: some twenty are used again and again. */
const known = new Map<string, Uint8Array>();

function kindsOf(item: string, ignoreCase: boolean): Uint8Array {
  const flags = ignoreCase ? 'gi' : 'g';
  const key = flags + item;
  const before = known.get(key);
  if (before !== undefined) return before;
  const kinds = new Uint8Array(KINDS);
  const isPlain = item.length === 1 && item !== '.' && item <= '~';
  const written = isPlain
    ? ignoreCase
      ? [item.toLowerCase(), item.toUpperCase()]
      : [item]
    : ASCII.match(new RegExp(item, flags));
  for (const character of written ?? []) kinds[character.charCodeAt(0)] = 1;
  // A number over two lines is tried with a space for the line break as well.
  if (kinds[SPACE] === 1) kinds[LINE_BREAK] = 1;
  if (MAY_BE_BEYOND_ASCII.test(item)) kinds[NOT_ASCII] = 1;
  known.set(key, kinds);
  return kinds;
}

/** More than are ever looked at. */
const MANY = 64;
const TIMES = /(?:([*+?])|\{(\d+)(,)?(\d*)\})\??/y;
/** Written beyond ASCII, negated, any character, or an escape that stands for more than a sign or digits. */
const MAY_BE_BEYOND_ASCII = /[^ -~]|^\[\^|^\.$|\\[A-Za-ce-z]/;
