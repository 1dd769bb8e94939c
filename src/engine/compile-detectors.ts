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
} from './detector';
import { compileTriggers } from './trigger-words';
import type { TriggerWords } from './trigger-words';

/** A text detector made ready for the match loop. */
export interface CompiledDetector {
  readonly index: number;
  readonly id: string;
  readonly category: Category;
  /** Stands before the value; null for values that begin where the loop finds them. */
  readonly label: RegExp | null;
  readonly shape: RegExp;
  readonly minDigits: number;
  readonly lead: string;
  /** What before a word belongs to its value. */
  readonly leadLength: ((before: string, match: string) => number) | null;
  readonly isNumber: boolean;
  readonly confidence: Confidence;
  readonly check: ((candidate: Candidate) => CheckResult) | undefined;
  readonly findContext: WordLocator;
  readonly findContradiction: WordLocator;
}

/** Detectors sorted by what makes the loop try them. */
export interface DetectorSet {
  readonly size: number;
  /** By ASCII code of the first character of a word with a digit. */
  readonly byFirst: readonly (readonly CompiledDetector[] | undefined)[];
  /** By ASCII code of the sign before such a word. */
  readonly byLead: readonly (readonly CompiledDetector[] | undefined)[];
  /** Of all number detectors. */
  readonly fewestDigits: number;
  readonly atSign: readonly CompiledDetector[];
  readonly words: TriggerWords<CompiledDetector> | null;
  readonly names: readonly NameSearch[];
}

/** A detector of names, and the words at which it wants to be asked. */
export interface NameSearch {
  readonly index: number;
  readonly detector: NameDetector;
  readonly words: TriggerWords<true> | null;
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
  const byFirst = new Array<CompiledDetector[] | undefined>(128).fill(undefined);
  const byLead = new Array<CompiledDetector[] | undefined>(128).fill(undefined);
  const atSign: CompiledDetector[] = [];
  const words: [string, CompiledDetector][] = [];
  const names: NameSearch[] = [];
  detectors.forEach((detector, index) => {
    if (isNameDetector(detector)) {
      const triggers = detector.pattern.words.map((word) => [word, true] as const);
      names.push({ index, detector, words: compileTriggers(triggers) });
      return;
    }
    const ready = compile(detector, index);
    const { pattern } = detector;
    switch (pattern.trigger) {
      case 'number':
        for (const sign of pattern.starts) add(byFirst, sign.charCodeAt(0), ready);
        for (const sign of pattern.lead ?? '') add(byLead, sign.charCodeAt(0), ready);
        for (const word of pattern.words ?? []) words.push([word, ready]);
        break;
      case 'at-sign':
        atSign.push(ready);
        break;
      case 'word':
      case 'label':
        for (const word of pattern.words) words.push([word, ready]);
        break;
    }
  });
  const fewestDigits = Math.min(
    ...detectors.map(({ pattern }) => (pattern.trigger === 'number' ? pattern.minDigits : Infinity)),
  );
  return {
    size: detectors.length,
    byFirst,
    byLead,
    fewestDigits,
    atSign,
    words: compileTriggers(words),
    names,
  };
}

function isNameDetector(detector: ScanDetector): detector is NameDetector {
  return detector.pattern.trigger === 'capitalised';
}

function add(table: (CompiledDetector[] | undefined)[], code: number, detector: CompiledDetector): void {
  (table[code] ??= []).push(detector);
}

function compile(detector: TextDetector, index: number): CompiledDetector {
  const { pattern } = detector;
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
    minDigits: isNumber ? pattern.minDigits : 0,
    lead: isNumber ? (pattern.lead ?? '') : '',
    leadLength: pattern.trigger === 'word' ? (pattern.leadLength ?? null) : null,
    isNumber,
    confidence: detector.confidence,
    check: detector.check,
    findContext: compileWords(detector.context.words),
    findContradiction: compileWords(detector.context.against ?? []),
  };
}
