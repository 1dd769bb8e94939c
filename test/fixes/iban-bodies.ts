import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../src/fixes';
import type { Edit } from '../../src/fixes';
import { bodyPart } from '../anatomy/message-with';

const IBAN = /DE02[\s\u00ad]*1203[\s\u00ad]*0000[\s\u00ad]*0000[\s\u00ad]*2020[\s\u00ad]*51/;

/** Bodies as mail programs write them, each with the IBAN that banks print in examples. */
export const IBAN_BODIES = [
  'outlook-classic.html',
  'outlook-web.html',
  'apple-mail.html',
  'gmail.html',
  'thunderbird.html',
] as const;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Part = ReturnType<typeof bodyPart>;

interface IbanBody {
  /** With the line ends of its program. */
  readonly source: string;
  readonly part: Part;
  /** Where the IBAN stands in the text of the part. */
  readonly stretch: Stretch;
}

export function readIbanBody(name: (typeof IBAN_BODIES)[number]): IbanBody {
  const written = readFileSync(join(__dirname, '../fixtures/bodies', name), 'utf8');
  const source = name === 'outlook-classic.html' ? written.replace(/\n/g, '\r\n') : written;
  const part = bodyPart(source);
  const match = IBAN.exec(part.text);
  if (match === null) throw new Error(`${name} has no IBAN`);
  return { source, part, stretch: { start: match.index, end: match.index + match[0].length } };
}

/** What stands between the edits must be the same in both, byte for byte. */
export function expectRestKept(source: string, result: string, edits: readonly Edit[]): void {
  let inSource = 0;
  let inResult = 0;
  for (const { start, end, replacement } of edits) {
    expect(result.slice(inResult, inResult + start - inSource)).toBe(source.slice(inSource, start));
    inResult += start - inSource + replacement.length;
    inSource = end;
  }
  expect(result.slice(inResult)).toBe(source.slice(inSource));
}

/** The content after `edit` of the first occurrence of `value` in the text that is read from it. */
export function editedAt(
  content: string,
  value: string,
  edit: (part: Part, stretch: Stretch) => readonly Edit[],
  format: 'html' | 'text',
): string {
  const part = bodyPart(content, format);
  const start = part.text.indexOf(value);
  expect(start).toBeGreaterThanOrEqual(0);
  return applyEdits(content, edit(part, { start, end: start + value.length }));
}
