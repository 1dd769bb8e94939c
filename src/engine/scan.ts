import { characterClasses, DIGIT, OTHER } from './character-class';
import type { ScanDetector } from './detector';
import type { Hit } from './finding';
import { compileDetectors } from './compile-detectors';
import type { CompiledDetector, DetectorSet } from './compile-detectors';
import { judgeCandidate } from './judge-candidate';
import { MAX_LOCAL_PART, MAX_VALUE_LENGTH } from './limits';
import { normaliseText } from './normalise-text';

/**
 * Finds the values of all detectors in one text, in one walk over its characters. Overlapping hits of different
 * detectors are all returned, in order of their start; `resolveOverlaps` chooses.
 *
 * @param text any length, any content; never throws, time linear in its length.
 */
export function scan(text: string, detectors: readonly ScanDetector[]): readonly Hit[] {
  const normalised = normaliseText(text);
  const walk = new Walk(normalised.text, compileDetectors(detectors));
  const hits = walk.run();
  return hits.map((hit) => ({
    ...hit,
    start: normalised.toOriginal(hit.start),
    end: normalised.toOriginal(hit.end - 1) + 1,
  }));
}

/** The one match loop. A class only to keep the state of one walk together. */
class Walk {
  private readonly hits: Hit[] = [];
  private readonly classes = characterClasses();
  /** Per detector: end of its last hit, so that it is not tried again inside it. */
  private readonly hitEnds: number[];
  /** What `measureRun` found: kept in fields, because an object for every number of a mail costs more than counting. */
  private runDigits = 0;
  private runWraps = false;
  /** Where names may begin. */
  private readonly names: number[] = [];
  private capitalStart = 0;
  private capitalEnd = 0;
  /** The text with line breaks as spaces, for numbers broken over two lines; made on first need. */
  private joined: string | null = null;

  constructor(
    private readonly text: string,
    private readonly set: DetectorSet,
  ) {
    this.hitEnds = new Array<number>(set.size).fill(0);
  }

  run(): readonly Hit[] {
    const { text, classes } = this;
    const { length } = text;
    let i = 0;
    // Never ask for a class beyond the end: one `classes[NaN]` makes V8 give up fast access for all others.
    while (i < length) {
      const code = text.charCodeAt(i);
      if (classes[code] === OTHER) {
        if (this.set.atSign.length > 0 && isAtSign(text, code, i)) this.tryAtSign(i);
        i++;
        continue;
      }
      const start = i;
      let hasDigit = false;
      while (i < length) {
        const kind = classes[text.charCodeAt(i)];
        if (kind === OTHER) break;
        if (kind === DIGIT) hasDigit = true;
        i++;
      }
      if (hasDigit) this.tryNumber(start);
      else if (this.set.names.length > 0) this.noteWord(start, i);
      if (this.set.words !== null) this.tryWord(start, i);
    }
    this.findNames();
    return this.hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private tryNumber(start: number): void {
    const code = this.text.charCodeAt(start);
    const detectors = code < 128 ? this.set.byFirst[code] : undefined;
    const lead = start > 0 ? this.text.charCodeAt(start - 1) : 0;
    const led = lead < 128 ? this.set.byLead[lead] : undefined;
    if (detectors === undefined && led === undefined) return;
    this.measureRun(start);
    if (this.runDigits < this.set.fewestDigits) return;
    const { runDigits, runWraps } = this;
    for (const detector of led ?? NONE) {
      if (runDigits >= detector.minDigits) this.attempt(detector, this.leadStart(start, detector), runWraps);
    }
    for (const detector of detectors ?? NONE) {
      if (runDigits >= detector.minDigits) this.attempt(detector, start, runWraps);
    }
  }

  /** Takes all leading signs into the value: `+`, `(`, `(+`. */
  private leadStart(start: number, detector: CompiledDetector): number {
    let from = start;
    while (from > 0 && start - from < 2 && detector.lead.includes(this.text.charAt(from - 1))) from--;
    return from;
  }

  /**
   * Counts the digits that follow in groups joined by separators, up to the longest value there is. One short group of
   * letters may stand between („GB29 NWBK 6016“, „070649 C 103“); words of the sentence end the run.
   */
  private measureRun(start: number): void {
    const { text, classes } = this;
    const limit = Math.min(text.length, start + MAX_VALUE_LENGTH);
    let digits = 0;
    let separators = 0;
    let letters = 0;
    let groupHasDigit = true;
    let wordsBefore = 0;
    let wraps = false;
    for (let i = start; i < limit; i++) {
      const code = text.charCodeAt(i);
      const kind = classes[code];
      if (kind === OTHER) {
        // „0) 30“, „ / “ and „ – “ are the longest separators people write.
        if (code >= 128 || SEPARATORS[code] === 0 || ++separators > 3) break;
        if (code === LINE_BREAK) wraps = true;
        continue;
      }
      if (separators > 0 || i === start) {
        wordsBefore = groupHasDigit ? 0 : wordsBefore + 1;
        if (wordsBefore > 1) break;
        separators = 0;
        letters = 0;
        groupHasDigit = false;
      }
      if (kind === DIGIT) {
        digits++;
        groupHasDigit = true;
      } else if (++letters > LONGEST_LETTER_GROUP && !groupHasDigit) break;
    }
    this.runDigits = digits;
    this.runWraps = wraps;
  }

  private tryAtSign(at: number): void {
    let start = at;
    if (start > 0 && this.text.charAt(start - 1) === ' ' && this.text.charAt(at) !== '@') start--;
    const lowest = Math.max(0, start - MAX_LOCAL_PART);
    while (start > lowest && isLocalPart(this.text.charCodeAt(start - 1), this.classes)) start--;
    // „'max@…“ and „- max@…“ begin with a letter.
    while (start < at && this.classes[this.text.charCodeAt(start)] === OTHER) start++;
    for (const detector of this.set.atSign) {
      if (start < at) this.attempt(detector, start, false);
    }
  }

  private tryWord(start: number, end: number): void {
    if (end - start > LONGEST_WORD) return;
    const detectors = this.set.words?.at(this.text.slice(start, end).toLowerCase());
    for (const detector of detectors ?? NONE) {
      const from = detector.label === null ? start : this.labelEnd(detector.label, start);
      if (from >= 0) this.attempt(detector, from, false);
    }
  }

  /** Where the value behind a label begins; -1 where the word is no label. */
  private labelEnd(label: RegExp, start: number): number {
    label.lastIndex = start;
    return label.test(this.text) ? label.lastIndex : -1;
  }

  /** A capitalised word directly after another one may be a name; so may what begins at a telling word. */
  private noteWord(start: number, end: number): void {
    const { text, names } = this;
    const isCapitalised = isCapital(text.charCodeAt(start));
    if (
      isCapitalised &&
      this.capitalEnd > 0 &&
      text.slice(this.capitalEnd, start).length <= LONGEST_NAME_GAP
    ) {
      if (names[names.length - 1] !== this.capitalStart) names.push(this.capitalStart);
    }
    if (isCapitalised) {
      this.capitalStart = start;
      this.capitalEnd = end;
    } else this.capitalEnd = 0;
    if (end - start > LONGEST_WORD) return;
    const word = text.slice(start, end).toLowerCase();
    if (this.set.names.some(({ words }) => words !== null && words.at(word).length > 0)) names.push(start);
  }

  private findNames(): void {
    const starts = [...new Set(this.names)].sort((a, b) => a - b);
    for (const { detector } of this.set.names) {
      const { id, category } = detector;
      for (const found of detector.find(this.text, starts))
        this.hits.push({ detector: id, category, ...found });
    }
  }

  private attempt(detector: CompiledDetector, start: number, wraps: boolean): void {
    if (start < (this.hitEnds[detector.index] ?? 0)) return;
    let hit = judgeCandidate(this.text, start, detector);
    // Only identifiers: joining two lines of telephone numbers would make up a third.
    if (hit === null && wraps && detector.category === 'identifier') {
      this.joined ??= this.text.replace(/\n/g, ' ');
      hit = judgeCandidate(this.joined, start, detector);
    }
    if (hit === null) return;
    this.hitEnds[detector.index] = hit.end;
    this.hits.push(hit);
  }
}

const LINE_BREAK = 0x0a;

/** „Donaudampfschifffahrtsgesellschaft“ is a word; what is longer is none. */
const LONGEST_WORD = 64;
/** „Muster, Erika“ and „Dr. Muster“ have two signs between the words. */
const LONGEST_NAME_GAP = 2;
const NONE: readonly CompiledDetector[] = [];

/** „September“ in a date; bank codes inside an IBAN have four letters. */
const LONGEST_LETTER_GROUP = 9;

/** By ASCII code: 1 for what may stand between the groups of a number. */
const SEPARATORS = new Uint8Array(128);
for (const sign of ' .-/()\n') SEPARATORS[sign.charCodeAt(0)] = 1;

/** `@`, and the forms people write against spam robots: `(at)`, `[at]`, `(ät)`. */
function isAtSign(text: string, code: number, at: number): boolean {
  if (code === 0x40) return true;
  if (code !== 0x28 && code !== 0x5b) return false;
  return /^(?:at|ät|@)[)\]]/i.test(text.slice(at + 1, at + 4));
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function isLocalPart(code: number, classes: Uint8Array): boolean {
  const kind = classes[code];
  if (kind !== OTHER) return kind !== undefined;
  return LOCAL_PART_SIGNS.includes(String.fromCharCode(code));
}

/**
 * What people's addresses have beside letters and digits. RFC 5322 allows more, but quotation marks, asterisks and
 * bars around an address are far more often markup than part of it.
 */
const LOCAL_PART_SIGNS = "._%+'-";
