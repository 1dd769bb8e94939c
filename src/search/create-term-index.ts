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

/** Another word for it, or a part of a compound, says less than the word itself. */
const OTHER_WEIGHT = 0.5;

/** Of a compound that no entry has, the parts are all there is. */
const PART_WEIGHT = 0.8;

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

  /** The best of a word, its parts and its other words, so that one typed word counts once. */
  function bestOf(word: Word, isLast: boolean): ReadonlyMap<string, number> {
    const best = new Map(scoresOf(word.whole, isLast));
    const partWeight = known.has(word.whole) ? OTHER_WEIGHT : PART_WEIGHT;
    const add = (weight: number) => (term: string) => {
      for (const [id, score] of known.has(term) ? scoresOf(term, false) : []) {
        best.set(id, Math.max(best.get(id) ?? 0, score * weight));
      }
    };
    word.parts.forEach(add(partWeight));
    word.others.forEach(add(OTHER_WEIGHT));
    return best;
  }

  return {
    search(words) {
      const fits = new Map<string, { score: number; words: Word[] }>();
      words.forEach((word, position) => {
        for (const [id, score] of bestOf(word, position === words.length - 1)) {
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
