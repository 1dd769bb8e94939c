import type { DeclineLength, TextRange } from '../policy';

/** Least and most of what a length counts. */
export interface LengthLimit {
  readonly unit: 'characters' | 'words';
  readonly min: number;
  readonly max: number;
}

/**
 * Notes of networks: 190 characters fit everywhere, 480 nearly everywhere (LinkedIn 200 or 300, Xing groups 500,
 * Mastodon 500, Bluesky 300; figures of 2026, they change).
 */
export const LENGTH_LIMITS: Readonly<Record<DeclineLength, LengthLimit>> = {
  note190: { unit: 'characters', min: 0, max: 190 },
  note480: { unit: 'characters', min: 0, max: 480 },
  normal: { unit: 'words', min: 60, max: 110 },
  long: { unit: 'words', min: 60, max: 200 },
};

/**
 * Networks count UTF-16 units or code points, and do not say which. Units are never fewer than code points: counting
 * them is safe in both.
 */
export function countCharacters(text: string): number {
  return text.length;
}

/** A number with its blanks, `+49 30 23125 000`, is read as one word. */
const NUMBER = /[+(]?[0-9][0-9()/-]*(?: [0-9()/-]+)*/g;

/** A blank will mostly hold a word or two, whatever it is called. */
const BLANK = /\[[^[\]\n]{1,60}\]/g;

export function countWords(text: string): number {
  return text
    .replace(BLANK, '0')
    .replace(NUMBER, '0')
    .split(/\s+/)
    .filter((word) => /[0-9A-Za-zÀ-ɏ]/.test(word)).length;
}

/** A dot behind these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:Dr|Prof|med|jur|Nr|Str|bzw|z|B|e|V|Mr|Ms|No)$/;

/**
 * Sentences with their places. Lines that are no sentence (`Telefon: …`, the name under the letter) are left out.
 */
export function findSentences(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    const end = /[.?!:](?=\s|$)/g;
    for (let match = end.exec(line); match !== null; match = end.exec(line)) {
      const to = match.index + 1;
      if (match[0] === '.' && ABBREVIATION.test(line.slice(0, match.index))) continue;
      // A colon inside a line opens contact data, or goes on with the sentence.
      if (match[0] === ':' && to < line.length) continue;
      ranges.push({ start: start + from, end: start + to });
      from = to;
    }
    start += line.length + 1;
  }
  return ranges;
}
