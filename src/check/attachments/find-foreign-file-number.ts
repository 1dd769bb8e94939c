import type { Part } from '../../anatomy';
import type { Finding } from '../../engine';

type Located = Omit<Finding, 'id'>;

/** Numbers by which one matter is told from another. */
const FILE_NUMBERS: readonly string[] = ['aktenzeichen', 'kassenzeichen', 'kundennummer', 'personalnummer'];

/** „17/26“ could be a day or a page. */
const FEWEST_DIGITS = 5;
const LONGEST = 40;
/** A letter about one matter names one or two numbers; a list of matters promises nothing of its files. */
const MOST_SHAPES = 8;

/**
 * `anhang-passt-nicht`: the mail is about one matter and the name of a file about another. The file's name holds a number of
 * the same shape as a file number of the mail, none of the same value, and no other file number of the mail fits either.
 *
 * Worked example: subject „Az. 50.12-4711/26“, file `Bescheid_50.12-4712-26.pdf`. Shape of the number `## ## #### ##`, all
 * separators alike, because „/“ cannot stand in the name of a file. The file holds `50 12 4712 26`: same shape, other
 * value. ✓ With `Bescheid_50.12-4711-26.pdf` beside it: that file fits, the other one is still reported. ✓
 *
 * Silent where the mail names no file number, for numbers of fewer than five digits or of nothing but digits, and for files without one.
 *
 * @param findings of the whole message. @param parts its texts.
 */
export function findForeignFileNumbers(
  findings: readonly Located[],
  parts: readonly Part[],
): readonly Located[] {
  const said = fileNumbersOf(findings, parts);
  if (said.size === 0 || said.size > MOST_SHAPES) return [];
  return parts
    .filter(({ id }) => id.startsWith('attachment:'))
    .flatMap((part): Located[] => {
      const foreign = findForeign(part.text, said);
      if (foreign === null) return [];
      return [
        {
          detector: 'anhang-passt-nicht',
          category: 'attachment',
          ...foreign,
          confidence: 0.8,
          part: part.id,
          zone: 'attachment-name',
          subject: 'unknown',
        },
      ];
    });
}

/** The mail's file numbers by their shapes. */
type Numbers = ReadonlyMap<string, ReadonlySet<string>>;

function fileNumbersOf(findings: readonly Located[], parts: readonly Part[]): Numbers {
  const numbers = new Map<string, Set<string>>();
  for (const { detector, part, start, end } of findings) {
    if (!FILE_NUMBERS.includes(detector) || (part !== 'subject' && part !== 'body') || end - start > LONGEST)
      continue;
    const value = plain(parts.find(({ id }) => id === part)?.text.slice(start, end) ?? '');
    // Digits alone have no shape: a number of an invoice looks like one of a customer.
    if (value.replace(/\D/g, '').length < FEWEST_DIGITS || /^\d+$/.test(value)) continue;
    const shape = shapeOf(value);
    numbers.set(shape, (numbers.get(shape) ?? new Set()).add(value));
  }
  return numbers;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function findForeign(name: string, said: Numbers): Stretch | null {
  const text = separated(name);
  let foreign: Stretch | null = null;
  for (const [shape, values] of said) {
    const stretch = new RegExp(`(^|[^A-Z0-9])(${patternOf(shape)})(?![A-Z0-9])`, 'g');
    for (let hit = stretch.exec(text); hit !== null; hit = stretch.exec(text)) {
      const value = hit[2] ?? '';
      if (values.has(value)) return null;
      const start = hit.index + (hit[1] ?? '').length;
      if (!isDate(value)) foreign ??= { start, end: start + value.length };
    }
  }
  return foreign;
}

/** Capital letters, and blanks for all else: „50.12-4711/26“ and „50_12_4711_26“ are one number. */
function separated(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, ' ').replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

function plain(value: string): string {
  return separated(value.trim()).replace(/ +/g, ' ').trim();
}

function shapeOf(value: string): string {
  return value.replace(/\d/g, '#').replace(/[A-Z]/g, '?');
}

function patternOf(shape: string): string {
  return shape.replace(/#/g, '\\d').replace(/\?/g, '[A-Z]');
}

/** „03 11 2026“, „2026 11 03“, „20261103“: files carry days. */
function isDate(value: string): boolean {
  return /^(?:\d{1,2} \d{1,2} (?:19|20)\d\d|(?:19|20)\d\d ?[01]\d ?[0-3]\d|[0-3]\d[01]\d(?:19|20)\d\d)$/.test(
    value,
  );
}
