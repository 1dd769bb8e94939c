/** How many characters of a shape are known beforehand. */
export const KNOWN = 8;
/** Characters told apart: ASCII, one for all others, and the end of the text. */
export const KINDS = 130;
export const NOT_ASCII = 128;
export const END = 129;

const ASCII = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
/** Positions as bits, bit p: p characters have been read. The highest stands for „all that are known“. */
const LAST = 1 << KNOWN;

/** Reads on from each of the positions; returns where it may have got to. */
type Step = (positions: number) => number;

/**
 * Which characters may stand at each of the first positions of what a shape matches: `[p * KINDS + kind]` is 1 where it
 * may. With some forty shapes it is cheaper to look eight characters up than to run each expression. Where it knows no
 * better it says yes: look-aheads count as true, back references and unknown syntax as anything.
 */
export function readShapeStart(shape: RegExp): Uint8Array {
  const allowed = readAllowed(shape.source, shape);
  const seenAhead = LOOK_AHEAD.exec(shape.source)?.[1];
  if (seenAhead === undefined || hasChoice(shape.source)) return allowed;
  const ahead = readAllowed(seenAhead, shape);
  return allowed.map((isAllowed, place) => isAllowed & (ahead[place] ?? 0));
}

/** At the very beginning, with nothing but sets in it: `(?=[A-ZÄÖÜ])`. */
const LOOK_AHEAD = /^\(\?=((?:\[[^\]\\]+\])+)\)(?![*+?{])/;

/** Outside all groups: a look-ahead then belongs to one of the alternatives only. */
function hasChoice(source: string): boolean {
  let depth = 0;
  for (const sign of source.match(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|[()|]/g) ?? []) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}

function readAllowed(source: string, { ignoreCase, unicode }: RegExp): Uint8Array {
  const allowed = new Uint8Array(KNOWN * KINDS);
  // With `u` one character may be two units.
  const end = unicode ? 1 : new ShapeReader(source, ignoreCase, allowed).read()(1);
  allowAnything(allowed, end & ~LAST);
  return allowed;
}

/** False where the shape cannot match at `start`. */
export function mayStartAt(allowed: Uint8Array, text: string, start: number): boolean {
  for (let p = 0; p < KNOWN; p++) {
    if (allowed[p * KINDS + kindAt(text, start + p)] !== 1) return false;
  }
  return true;
}

/** False where the shape never matches a text that begins with the first character of this one. */
export function mayBeginWith(allowed: Uint8Array, text: string): boolean {
  return allowed[kindAt(text, 0)] === 1;
}

/** Which of the `KINDS` the character is. */
export function kindAt(text: string, at: number): number {
  return at >= text.length ? END : Math.min(text.charCodeAt(at), NOT_ASCII);
}

/** Marks every character from the lowest of the positions on. */
function allowAnything(allowed: Uint8Array, positions: number): void {
  for (let p = 0; p < KNOWN; p++) {
    if ((positions & ((2 << p) - 1)) !== 0) allowed.fill(1, p * KINDS, (p + 1) * KINDS);
  }
}

/** Recursive descent through the source of an expression. */
class ShapeReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly ignoreCase: boolean,
    private readonly allowed: Uint8Array,
  ) {}

  read(): Step {
    const ways = [this.readSequence()];
    while (this.take('|')) ways.push(this.readSequence());
    return (positions) => ways.reduce((reached, way) => reached | way(positions), 0);
  }

  private readSequence(): Step {
    const steps: Step[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      steps.push(this.readRepeated(this.readItem()));
    }
    return (positions) => steps.reduce((reached, step) => step(reached), positions);
  }

  private readItem(): Step {
    const sign = this.source.charAt(this.at);
    if (sign === '(') return this.readGroup();
    if (sign === '^' || sign === '$') {
      this.at++;
      return stay;
    }
    ITEM.lastIndex = this.at;
    const item = ITEM.exec(this.source)?.[0] ?? sign;
    this.at += item.length;
    if (/^\\b/i.test(item)) return stay;
    return /^\\[1-9]/.test(item) ? this.anything : this.character(item);
  }

  private readGroup(): Step {
    const opening = this.source.charAt(this.at + 1) === '?' ? this.source.slice(this.at, this.at + 3) : '(';
    this.at += opening.length;
    // What a look-ahead sees does not count, so its marks must not either.
    const inside = opening === '(' || opening === '(?:' ? this.read() : this.readApart();
    this.take(')');
    return inside;
  }

  private readApart(): Step {
    this.read();
    return stay;
  }

  private readRepeated(step: Step): Step {
    TIMES.lastIndex = this.at;
    const times = TIMES.exec(this.source);
    if (times === null) return step;
    this.at += times[0].length;
    const [, sign, least, comma, most] = times;
    const fewest = sign === '+' ? 1 : Number(least ?? 0);
    const endless = sign === '*' || sign === '+' || (comma !== undefined && most === '');
    const greatest = endless ? Infinity : sign === '?' ? 1 : Number(most === '' ? least : most);
    return (positions) => {
      let reached = positions;
      let all = fewest === 0 ? positions : 0;
      // A step reads a character or nothing, so more rounds than characters change nothing.
      for (let round = 1; round <= Math.min(greatest, fewest + KNOWN) && reached !== LAST; round++) {
        reached = step(reached);
        if (round >= fewest) all |= reached;
      }
      return reached === LAST ? all | LAST : all;
    };
  }

  private character(item: string): Step {
    const { allowed, ignoreCase } = this;
    return (positions) => {
      // Most of a long shape lies beyond what is known.
      if (positions !== LAST) {
        const kinds = kindsOf(item, ignoreCase);
        for (let p = 0; p < KNOWN; p++) {
          if ((positions & (1 << p)) !== 0) for (const kind of kinds) allowed[p * KINDS + kind] = 1;
        }
      }
      return ((positions << 1) & (2 * LAST - 1)) | (positions & LAST);
    };
  }

  private readonly anything: Step = (positions) => {
    allowAnything(this.allowed, positions);
    // From the lowest position on.
    return (2 * LAST - 1) & -(positions & -positions);
  };

  private take(sign: string): boolean {
    if (this.source.charAt(this.at) !== sign) return false;
    this.at++;
    return true;
  }
}

/** What a set, escape or character stands for, by its source: some twenty are used again and again. */
const known = new Map<string, readonly number[]>();

function kindsOf(item: string, ignoreCase: boolean): readonly number[] {
  const flags = ignoreCase ? 'gi' : 'g';
  const key = flags + item;
  const before = known.get(key);
  if (before !== undefined) return before;
  const kinds = (ASCII.match(new RegExp(item, flags)) ?? []).map((character) => character.charCodeAt(0));
  if (MAY_BE_BEYOND_ASCII.test(item)) kinds.push(NOT_ASCII);
  known.set(key, kinds);
  return kinds;
}

const stay: Step = (positions) => positions;

/** A set, an escape or a character. */
const ITEM = /(?:\[(?:\\[^]|[^\]\\])*\]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^]|[^])/iy;
const TIMES = /(?:([*+?])|\{(\d+)(,)?(\d*)\})\??/y;
/** Written beyond ASCII, negated, any character, or an escape that stands for more than a sign or digits. */
const MAY_BE_BEYOND_ASCII = /[^ -~]|^\[\^|^\.$|\\[A-Za-ce-z]/;
