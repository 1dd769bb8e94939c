import MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import type { Word } from './create-vocabulary';

/** Terms by field, ready to compare. */
export interface TermDocument {
  readonly id: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** How well a document fits, and which of the words it fits. */
export interface Fit {
  readonly score: number;
  readonly words: readonly Word[];
}

/** A part of a compound, or another word for it, says less than the word itself. */
const PART_WEIGHT = 0.8;
const OTHER_WEIGHT = 0.5;

/** `s` is the beginning of everything. */
const MIN_PREFIX = 2;

export interface TermIndex {
  search(words: readonly Word[]): ReadonlyMap<string, Fit>;
}

/** @param ranking weights of the fields and of long texts, as minisearch takes them. */
export function createTermIndex(documents: readonly TermDocument[], ranking: SearchOptions): TermIndex {
  const known = new Set(documents.flatMap(({ fields }) => Object.values(fields).flat()));
  const index = new MiniSearch<TermDocument>({
    fields: Object.keys(documents[0]?.fields ?? {}),
    extractField: (document, field) =>
      field === 'id' ? document.id : (document.fields[field] ?? []).join(' '),
    // The terms come ready; only blanks part them.
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: ranking,
  });
  index.addAll(documents);

  /** A word that is known means just that; one being typed, or mistyped, is also the beginning or neighbour of others. */
  function scoresOf(term: string, isLast: boolean): readonly (readonly [string, number])[] {
    const isKnown = known.has(term);
    const found = index.search(term, {
      prefix: (isLast || !isKnown) && term.length >= MIN_PREFIX,
      fuzzy: isKnown ? false : tolerance(term),
      weights: { prefix: isKnown ? 0.2 : 0.6, fuzzy: 0.4 },
    });
    return found.map(({ id, score }) => [String(id), score]);
  }

  return {
    search(words) {
      const fits = new Map<string, { score: number; words: Word[] }>();
      words.forEach((word, position) => {
        const best = new Map<string, number>();
        const isLast = position === words.length - 1;
        for (const [id, score] of scoresOf(word.whole, isLast)) best.set(id, score);
        const partWeight = known.has(word.whole) ? OTHER_WEIGHT : PART_WEIGHT;
        for (const [terms, weight] of [
          [word.parts, partWeight],
          [word.others, OTHER_WEIGHT],
        ] as const) {
          for (const term of terms) {
            for (const [id, score] of scoresOf(term, false))
              best.set(id, Math.max(best.get(id) ?? 0, score * weight));
          }
        }
        for (const [id, score] of best) {
          const fit = fits.get(id) ?? { score: 0, words: [] };
          fit.score += score * word.weight;
          fit.words.push(word);
          fits.set(id, fit);
        }
      });
      return fits;
    },
  };
}

/** Letters that may be wrong: one in four or five, two from eight on; none in short words, which are all alike. */
function tolerance(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 8 ? 1 : 2;
}
