import type { ShapeNode } from './shape-nodes';
import { END, KINDS, NOT_ASCII, readShapeNodes } from './shape-nodes';

/** A shape and what is asked of its match. */
export interface AutomatonShape {
  readonly shape: RegExp;
  /** With which characters a match may begin; all where there is none. */
  readonly starts?: string;
  /** The match ends where a word ends. */
  readonly isWhole: boolean;
}

/** How far is looked ahead; what is alive then may match. */
const LONGEST_LOOK = 40;
/** A text made to meet ever new states gets a yes instead of more of them. */
const MAX_STATES = 3000;
const FIRST_SIZE = 64;
/** No transition is known yet. */
const UNKNOWN = -1;

/**
 * Up to 32 shapes read side by side as one automaton, which says which of them may match at a place: one look at each character
 * instead of one try of each expression. It never says no to a shape that matches; most tries that would fail are saved.
 */
export class ShapeAutomaton {
  /** By state: what may be read next. */
  private readonly nodes: (readonly ShapeNode[])[] = [];
  private readonly numbers = new Map<string, number>();
  /** By state: bits of the shapes that have been read to their end, and of those that may go on. */
  private done = new Int32Array(FIRST_SIZE);
  private alive = new Int32Array(FIRST_SIZE);
  /** By state and kind of character: the next state. All in one, because states far apart in memory cost more than steps. */
  private next = new Int16Array(FIRST_SIZE * KINDS).fill(UNKNOWN);

  constructor(private readonly shapes: readonly AutomatonShape[]) {
    const nodes = shapes.flatMap(({ shape, isWhole }, index) => readShapeNodes(shape, index, isWhole));
    this.addState(nodes, 0);
  }

  /** Bits of the shapes that may match at `start`. */
  match(text: string, start: number): number {
    const { length } = text;
    let state = 0;
    let found = 0;
    for (let at = start; at < start + LONGEST_LOOK; at++) {
      const kind = at < length ? Math.min(text.charCodeAt(at), NOT_ASCII) : END;
      let next = this.next[state * KINDS + kind] ?? UNKNOWN;
      if (next === UNKNOWN) next = this.step(state, kind);
      if (next === UNKNOWN) break;
      state = next;
      found |= this.done[state] ?? 0;
      if (this.alive[state] === 0) return found;
    }
    return found | (this.alive[state] ?? 0);
  }

  private step(from: number, kind: number): number {
    let done = 0;
    const reached = new Set<ShapeNode>();
    for (const { kinds, shape, follow } of this.nodes[from] ?? []) {
      if (kinds[kind] !== 1 || (from === 0 && !this.mayStart(shape, kind))) continue;
      if (follow === null) done |= 1 << shape;
      else for (const node of follow()) reached.add(node);
    }
    const nodes = [...reached].filter(({ shape }) => (done & (1 << shape)) === 0);
    const to = this.stateOf(
      nodes.sort((a, b) => a.id - b.id),
      done,
    );
    if (to !== UNKNOWN) this.next[from * KINDS + kind] = to;
    return to;
  }

  private mayStart(shape: number, kind: number): boolean {
    const starts = this.shapes[shape]?.starts;
    return starts === undefined || (kind < NOT_ASCII && starts.includes(String.fromCharCode(kind)));
  }

  private stateOf(nodes: readonly ShapeNode[], done: number): number {
    const key = `${done} ${nodes.map(({ id }) => id).join(' ')}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.nodes.length >= MAX_STATES) return UNKNOWN;
    this.numbers.set(key, this.nodes.length);
    return this.addState(nodes, done);
  }

  private addState(nodes: readonly ShapeNode[], done: number): number {
    const state = this.nodes.length;
    if (state === this.done.length) this.grow();
    this.nodes.push(nodes);
    this.done[state] = done;
    this.alive[state] = nodes.reduce((bits, { shape }) => bits | (1 << shape), 0);
    return state;
  }

  private grow(): void {
    const { done, alive, next } = this;
    this.done = new Int32Array(2 * done.length);
    this.done.set(done);
    this.alive = new Int32Array(2 * alive.length);
    this.alive.set(alive);
    this.next = new Int16Array(2 * next.length).fill(UNKNOWN);
    this.next.set(next);
  }
}
