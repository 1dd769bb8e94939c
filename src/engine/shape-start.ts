/** How many characters of a shape are known beforehand. */
export const KNOWN = 6;
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
 * may. With some forty shapes it is cheaper to look six characters up than to run each expression. Where it knows no
 * better it says yes: look-aheads count as true, back references and unknown syntax as anything.
 */
export function readShapeStart(shape: RegExp): Uint8Array {
  const allowed = new Uint8Array(KNOWN * KINDS);
  const end = new ShapeReader(shape, allowed).read()(1);
  allowAnything(allowed, end & ~LAST);
  return allowed;
}

/** Marks every character from the lowest of the positions on. */
function allowAnything(allowed: Uint8Array, positions: number): void {
  for (let p = 0; p < KNOWN; p++) {
    if ((positions & ((2 << p) - 1)) !== 0) allowed.fill(1, p * KINDS, (p + 1) * KINDS);
  }
}

/** Recursive descent through the source of an expression. */
class ShapeReader {
  private readonly source: string;
  private at = 0;

  constructor(
    private readonly shape: RegExp,
    private readonly allowed: Uint8Array,
  ) {
    this.source = shape.source;
  }

  read(): Step {
    // With `u` one character may be two units.
    return this.shape.unicode ? this.anything : this.readChoice();
  }

  private readChoice(): Step {
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
    const item = ITEM.exec(this.source.slice(this.at))?.[0] ?? sign;
    this.at += item.length;
    if (/^\\b/i.test(item)) return stay;
    return /^\\[1-9]/.test(item) ? this.anything : this.character(item);
  }

  private readGroup(): Step {
    const opening = /^\((?:\?[:=!])?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    // What a look-ahead sees does not count, so its marks must not either.
    const inside = opening === '(' || opening === '(?:' ? this.readChoice() : this.readApart();
    this.take(')');
    return inside;
  }

  private readApart(): Step {
    this.readChoice();
    return stay;
  }

  private readRepeated(step: Step): Step {
    const times = TIMES.exec(this.source.slice(this.at));
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
    const found = ASCII.match(new RegExp(item, this.shape.ignoreCase ? 'gi' : 'g')) ?? [];
    const kinds = found.map((character) => character.charCodeAt(0));
    if (MAY_BE_BEYOND_ASCII.test(item)) kinds.push(NOT_ASCII);
    return (positions) => {
      for (let p = 0; p < KNOWN; p++) {
        if ((positions & (1 << p)) === 0) continue;
        for (const kind of kinds) this.allowed[p * KINDS + kind] = 1;
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

const stay: Step = (positions) => positions;

/** A set, an escape or a character. */
const ITEM = /^(?:\[(?:\\[^]|[^\]\\])*\]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^]|[^])/i;
const TIMES = /^(?:([*+?])|\{(\d+)(,)?(\d*)\})\??/;
/** Written beyond ASCII, negated, any character, or an escape that stands for more than a sign or digits. */
const MAY_BE_BEYOND_ASCII = /[^ -~]|^\[\^|^\.$|\\[A-Za-ce-z]/;
