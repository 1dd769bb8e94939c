import { icao731CheckDigit } from './checksums/icao-731';

/** Where the fields of a line with dates stand; each is followed by its check digit. */
interface DateLine {
  /** Document number of nine characters; null where it stands on the line above (cards). */
  readonly document: number | null;
  readonly birth: number;
  readonly expiry: number;
}

/** ICAO Doc 9303 parts 4 to 6; the last is the row on the front of older German identity cards. */
const DATE_LINES: readonly DateLine[] = [
  { document: null, birth: 0, expiry: 8 },
  { document: 0, birth: 13, expiry: 21 },
  { document: 0, birth: 10, expiry: 17 },
];
const DATE_LENGTH = 6;
const DOCUMENT_LENGTH = 9;
/** On the first line of a card, behind kind of document and state. */
const DOCUMENT_ON_CARD = 5;

/** Unknown day or month is filled. */
const DATE = /^\d\d(?:0\d|1[0-2]|<<)(?:[0-2]\d|3[01]|<<)$/;
const NAME_LINE = /^[PIACV][A-Z<][A-Z<]{3}[A-Z]+(?:<[A-Z]+){0,5}<<[A-Z<]*<{3}$/;
const CARD_LINE = /^[IACV][A-Z<][A-Z<]{3}[A-Z0-9<]{9}[0-9O]<{4}/;

/** What text recognition reads instead of digits. */
const MISREAD: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/** `checked`: two check digits fit; `dates`: plausible dates, but no two; `line`: a line without dates. */
export type MrzReading = 'checked' | 'dates' | 'line' | 'none';

/**
 * Reads the machine-readable zone of a travel document, whole or in single lines, as text recognition returns it.
 *
 * @param block one to three lines `[0-9A-Z<«‹ ]`.
 */
export function readMrz(block: string): MrzReading {
  const lines = block
    .split('\n')
    .map((line) => line.replace(/ /g, '').replace(/«/g, '<<').replace(/‹/g, '<'));
  let hasDates = false;
  for (let i = 0; i < lines.length; i++) {
    for (const layout of DATE_LINES) {
      const right = countRight(lines[i] ?? '', lines[i - 1] ?? '', layout);
      if (right >= 2) return 'checked';
      if (right >= 0) hasDates = true;
    }
  }
  if (hasDates) return block.includes('<<') ? 'dates' : 'none';
  return lines.some((line) => NAME_LINE.test(line) || isCardLine(line)) ? 'line' : 'none';
}

/** How many check digits of a line fit; -1 where it has no dates in these places. */
function countRight(line: string, above: string, { document, birth, expiry }: DateLine): number {
  const dates = [birth, expiry].map((at) => digitsAt(line, at, DATE_LENGTH));
  if (!dates.every((date) => DATE.test(date))) return -1;
  const fields = [birth, expiry].map((at, index) => isRight(dates[index] ?? '', line, at + DATE_LENGTH));
  const holder = document === null ? above : line;
  const at = document ?? DOCUMENT_ON_CARD;
  const isDocumentRight = isRight(holder.slice(at, at + DOCUMENT_LENGTH), holder, at + DOCUMENT_LENGTH);
  return [...fields, isDocumentRight].filter(Boolean).length;
}

function isRight(field: string, line: string, at: number): boolean {
  const digit = digitsAt(line, at, 1);
  if (!/^\d$/.test(digit)) return false;
  return [field, field.replace(/O/g, '0')].some((reading) => icao731CheckDigit(reading) === Number(digit));
}

function digitsAt(line: string, at: number, length: number): string {
  return line.slice(at, at + length).replace(/[A-Z]/g, (letter) => MISREAD[letter] ?? letter);
}

function isCardLine(line: string): boolean {
  const end = DOCUMENT_ON_CARD + DOCUMENT_LENGTH;
  return CARD_LINE.test(line) && isRight(line.slice(DOCUMENT_ON_CARD, end), line, end);
}
