import type { FoundLink } from './links/found-link';

export const CATEGORIES = [
  'identifier',
  'contact',
  'person',
  'special',
  'secret',
  'link',
  'recipient',
  'attachment',
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * A number-like value: the match loop tries `shape` wherever a word with a digit begins.
 * One pass over the text serves all detectors of this kind, so a new detector costs only its own candidates.
 */
export interface NumberPattern {
  readonly trigger: 'number';
  /** The characters a value can begin with, e.g. `'123456789'`. Others are never tried. */
  readonly starts: string;
  /** Signs directly before the first word that belong to the value, e.g. `'+('` for telephone numbers. */
  readonly lead?: string;
  /** Words without a digit with which a value can begin as well, as in `WordPattern`: the district in `M-XY 999`. */
  readonly words?: readonly string[];
  /** The words count with a capital letter only. */
  readonly isCapitalised?: boolean;
  /** Fewest digits of a value. A run of digit groups with fewer is never tried. */
  readonly minDigits: number;
  /** Sticky (`y`), bounded quantifiers only. Runs on normalised text: one kind of space and hyphen, ASCII digits. */
  readonly shape: RegExp;
}

/** A value around an at sign; `shape` is tried at the first character that can belong to the part before it. */
export interface AtSignPattern {
  readonly trigger: 'at-sign';
  readonly shape: RegExp;
}

/**
 * A value that begins with one of these words (lower case; matched without regard to case). Whole words; a star at one
 * end allows what German adds there: `schwanger*` for endings and compounds („Schwangerschaft“), `*straße` for
 * compounds that end so („Musterstraße“). At least three letters stand beside the star.
 */
export interface WordPattern {
  readonly trigger: 'word';
  readonly words: readonly string[];
  /** Whole words count with a capital letter only: „Im Winkel 3“ is a street, „im“ is in every sentence. */
  readonly isCapitalised?: boolean;
  readonly shape: RegExp;
  /** How many characters directly before a match belong to the value („Erika-Muster-“ before „Weg 3“). */
  readonly leadLength?: (before: string, match: string) => number;
}

/**
 * A value that nothing but its label gives away („Az.: 32-4711/26“). The match loop finds the words, `label` reads on to
 * where the value begins, and the hit is what `shape` takes from there: the value without its label.
 */
export interface LabelPattern {
  readonly trigger: 'label';
  /** Words with which labels begin, as in `WordPattern`. */
  readonly words: readonly string[];
  /** Sticky, from the first letter of the word up to the value. */
  readonly label: RegExp;
  readonly shape: RegExp;
}

/**
 * Values known only by how capitalised words stand together. The match loop collects where a capitalised word follows
 * another one, and where one of `words` stands (as in `WordPattern`); the detector reads on from there.
 */
export interface CapitalisedPattern {
  readonly trigger: 'capitalised';
  readonly words: readonly string[];
}

/**
 * A link to a service of one of these catalogue categories, or `any` link, known or not. Links are found and unwrapped
 * once, before detectors see them.
 */
export interface LinkPattern {
  readonly trigger: 'link';
  readonly services: readonly string[] | 'any';
}

export type Pattern =
  NumberPattern | AtSignPattern | WordPattern | LabelPattern | CapitalisedPattern | LinkPattern;

/** How sure a match is. Zero means: not reported in that case. */
export interface Confidence {
  /** Shape (and check, where there is one) without a telling word nearby. */
  readonly alone: number;
  /** With a context word nearby. */
  readonly withContext: number;
  /** The check digit fails but a context word names the value: a typing error is still somebody's number. */
  readonly checkFailed?: number;
}

/** Telling words, lower case, matched as whole words; a trailing `*` allows endings (`konto*` matches „Kontonummer“). */
export interface Context {
  /** Words that say it is one. */
  readonly words: readonly string[];
  /** Words that say it is something else, directly before the value: no finding. */
  readonly against?: readonly string[];
}

/** What a detector's check is given. */
export interface Candidate {
  /** The match as written (normalised spaces and hyphens). */
  readonly text: string;
  /** The match without separators, upper case. */
  readonly compact: string;
  /** Up to 80 characters before and after the match, normalised. */
  readonly before: string;
  readonly after: string;
  /** Up to 240 characters before the match, over any number of lines: address blocks, tables. */
  readonly above: string;
}

/**
 * `no`: cannot be one, whatever stands around it. `check-digit`: right shape, wrong check digit. A number: exactly that
 * confidence, for checks that weigh more than one sign; `no` instead of zero.
 */
export type CheckResult = 'ok' | 'check-digit' | 'no' | number;

interface DetectorFields {
  /** kebab-case; also file name, test name, text key and heading in `docs/detectors.md`. */
  readonly id: string;
  readonly category: Category;
  readonly confidence: Confidence;
  readonly context: Context;
}

/** What sets a detector off, and what it then asks. */
export interface Way {
  readonly pattern: NumberPattern | AtSignPattern | WordPattern | LabelPattern;
  readonly check?: (candidate: Candidate) => CheckResult;
}

/** Finds values in text. */
export interface TextDetector extends DetectorFields, Way {
  /** Another way to the same kind of value: an extension that only „Durchwahl“ gives away. */
  readonly also?: Way;
}

/** What a name detector found; offsets as in `Hit`. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Finds values in the whole text at once, because one place speaks for another (a name said once is a name again). */
export interface NameDetector extends DetectorFields {
  readonly pattern: CapitalisedPattern;
  /**
   * @param text normalised.
   * @param starts where the pattern's words begin, ascending: of two capitalised words in a row the first.
   */
  readonly find: (text: string, starts: readonly number[]) => readonly FoundValue[];
}

/** What the match loop takes. */
export type ScanDetector = TextDetector | NameDetector;

/** Judges links that the link finder has already found, unwrapped and looked up in the catalogue. */
export interface LinkDetector extends DetectorFields {
  readonly pattern: LinkPattern;
  readonly check?: (link: FoundLink) => CheckResult;
}

export type Detector = ScanDetector | LinkDetector;
