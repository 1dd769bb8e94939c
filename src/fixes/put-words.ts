import type { Part } from '../anatomy';
import type { Edit } from './edits';
import { carriesValue } from './value-links';

/** A stretch of a part's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The edits of `part.source` that put words in the place of a stretch, where it begins; markup within it stays. */
export function putWords(part: Part, { start, end }: Stretch, words: string): readonly Edit[] {
  const written = part.format === 'html' ? escapeText(words) : words;
  return part.map.toSource(start, end).map((source, index) => ({
    ...source,
    replacement: index === 0 ? written : '',
  }));
}

/**
 * The edits that put a short form in the place of a value. A mail or telephone link around it goes and leaves its words: the whole
 * value stands in its address.
 */
export function shortenStretch(part: Part, stretch: Stretch, words: string): readonly Edit[] {
  const links = part.targets.filter(
    ({ url, start, end }) => start < stretch.end && end > stretch.start && carriesValue(url),
  );
  const tags = links.flatMap(({ anchor }) => {
    if (anchor === undefined) return [];
    return anchor.close === null ? [anchor.open] : [anchor.open, anchor.close];
  });
  return [
    ...putWords(part, stretch, words),
    ...tags.map(({ start, end }): Edit => ({ start, end, replacement: '' })),
  ];
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
