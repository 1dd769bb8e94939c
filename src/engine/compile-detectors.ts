import { compileWords } from './context-words';
import type { WordLocator } from './context-words';
import type {
  Candidate,
  Category,
  CheckResult,
  Confidence,
  NameDetector,
  ScanDetector,
  TextDetector,
  Way,
} from './detector';
import { compileNumberTriggers } from './number-triggers';
import type { NumberTrigger, NumberTriggers } from './number-triggers';
import { ShapeAutomaton } from './shape-automaton';
import { TriggerWords } from './trigger-words';

/** A text detector made ready for the match loop. */
export interface CompiledDetector {
  readonly index: number;
  readonly id: string;
  readonly category: Category;
  /** Stands before the value; null for values that begin where the loop finds them. */
  readonly label: RegExp | null;
  readonly shape: RegExp;
  /** How the label, or else the shape, can begin. */
  readonly beginning: () => ShapeAutomaton;
  readonly minDigits: number;
  readonly lead: string;
  /** What before a word belongs to its value. */
  readonly leadLength: ((before: string, match: string) => number) | null;
  readonly isNumber: boolean;
  readonly confidence: Confidence;
  readonly check: ((candidate: Candidate) => CheckResult) | undefined;
  readonly findContext: WordLocator;
  /** Null where nothing speaks against. */
  readonly findContradiction: WordLocator | null;
}

/** Detectors sorted by what makes the loop try them. */
export interface DetectorSet {
  readonly size: number;
  /** By the characters with which a number begins. */
  readonly numbers: readonly NumberTriggers<CompiledDetector>[];
  /** The most digits that one of them asks for at least. */
  readonly mostDigits: number;
  /** By ASCII code of the sign before a word with a digit. */
  readonly byLead: readonly (readonly CompiledDetector[] | undefined)[];
  readonly atSign: readonly CompiledDetector[];
  /** Detectors to try at a word; `names`: a name may begin there. */
  readonly words: TriggerWords<CompiledDetector | 'names'>;
  readonly names: readonly NameDetector[];
}

// One registry array is scanned again and again; compiling it once per array keeps `scan` free of set-up calls.
const compiled = new WeakMap<readonly ScanDetector[], DetectorSet>();

export function compileDetectors(detectors: readonly ScanDetector[]): DetectorSet {
  const known = compiled.get(detectors);
  if (known !== undefined) return known;
  const set = sort(detectors);
  compiled.set(detectors, set);
  return set;
}

function sort(detectors: readonly ScanDetector[]): DetectorSet {
  const numbers: NumberTrigger<CompiledDetector>[] = [];
  const byLead = new Array<CompiledDetector[] | undefined>(128).fill(undefined);
  const atSign: CompiledDetector[] = [];
  const words = new TriggerWords<CompiledDetector | 'names'>();
  const names: NameDetector[] = [];
  detectors.forEach((detector, index) => {
    if (isNameDetector(detector)) {
      names.push(detector);
      for (const word of detector.pattern.words) words.add(word, 'names');
      return;
    }
    for (const way of waysOf(detector)) {
      const ready = compile(detector, way, index);
      const { pattern } = way;
      switch (pattern.trigger) {
        case 'number':
          numbers.push({ value: ready, starts: pattern.starts, shape: pattern.shape, isWhole: true });
          for (const sign of pattern.lead ?? '') add(byLead, sign.charCodeAt(0), ready);
          for (const word of pattern.words ?? []) words.add(word, ready, pattern.isCapitalised);
          break;
        case 'at-sign':
          atSign.push(ready);
          break;
        case 'word':
        case 'label':
          for (const word of pattern.words)
            words.add(word, ready, pattern.trigger === 'word' && pattern.isCapitalised);
          break;
      }
    }
  });
  return {
    size: detectors.length,
    numbers: compileNumberTriggers(numbers),
    mostDigits: Math.max(0, ...numbers.map(({ value }) => value.minDigits)),
    byLead,
    atSign,
    words,
    names,
  };
}

function isNameDetector(detector: ScanDetector): detector is NameDetector {
  return detector.pattern.trigger === 'capitalised';
}

function add(table: (CompiledDetector[] | undefined)[], code: number, detector: CompiledDetector): void {
  (table[code] ??= []).push(detector);
}

/** The ways of a detector, the main one first. */
function waysOf(detector: TextDetector): readonly Way[] {
  return detector.also === undefined ? [detector] : [detector, detector.also];
}

function compile(detector: TextDetector, { pattern, check }: Way, index: number): CompiledDetector {
  const label = pattern.trigger === 'label' ? pattern.label : null;
  if (!pattern.shape.sticky || label?.sticky === false) {
    throw new TypeError(`${detector.id}: shape and label must be sticky (flag y)`);
  }
  const isNumber = pattern.trigger === 'number';
  return {
    index,
    id: detector.id,
    category: detector.category,
    label,
    shape: pattern.shape,
    beginning: lazily(() => new ShapeAutomaton([{ shape: label ?? pattern.shape, isWhole: label === null }])),
    minDigits: isNumber ? pattern.minDigits : 0,
    lead: isNumber ? (pattern.lead ?? '') : '',
    leadLength: pattern.trigger === 'word' ? (pattern.leadLength ?? null) : null,
    isNumber,
    confidence: detector.confidence,
    check,
    findContext: compileWords(detector.context.words),
    findContradiction: detector.context.against === undefined ? null : compileWords(detector.context.against),
  };
}

/** A shape that lists three hundred word stems is read when the first of them stands in a mail, not before every mail. */
function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
