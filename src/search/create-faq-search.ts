import type { Block, ContentLanguage, FaqEntry } from '../policy';
import { plainText } from '../policy';
import { createTermIndex } from './create-term-index';
import { createVocabulary } from './create-vocabulary';
import type { Word } from './create-vocabulary';

/** An entry that fits what was typed. */
export interface FaqHit {
  readonly id: string;
  /** Only for comparing hits of one search. */
  readonly score: number;
  /** The typed words it fits, as typed. */
  readonly terms: readonly string[];
}

export type FaqSearch = (query: string) => readonly FaqHit[];

/** Longer texts are not typed but pasted; every word costs time. */
const MAX_QUERY = 120;

/** Below this an entry shares a word with the question and nothing else; then it is better to ask the DSB. */
const MIN_SHARE = 0.25;

/** Makes the entries searchable. Done once per language; a search takes about a millisecond. */
export function createFaqSearch(entries: readonly FaqEntry[], language: ContentLanguage): FaqSearch {
  const vocabulary = createVocabulary(entries.flatMap(phrasesOf), language);
  const termsOf = (text: string): readonly string[] => vocabulary.termsOf(text);
  const whole = createTermIndex(
    entries.map((entry) => ({
      id: entry.id,
      fields: {
        question: termsOf(entry.question),
        synonyms: entry.synonyms.flatMap(termsOf),
        answer: termsOf(plainText(entry.answer)),
        text: [...entry.why, ...entry.rule, ...entry.advice].flatMap(textsOf).flatMap(termsOf),
      },
    })),
    { boost: { question: 2, synonyms: 2, answer: 1, text: 0.3 }, bm25: { k: 1.2, b: 0.3, d: 0.1 } },
  );
  const phrases = createTermIndex(
    entries.flatMap((entry) =>
      phrasesOf(entry).map((phrase, index) => ({
        id: `${entry.id} ${index}`,
        fields: { phrase: termsOf(phrase) },
      })),
    ),
    { bm25: { k: 0.6, b: 0.9, d: 0.3 } },
  );
  return (query) => {
    const words = vocabulary.wordsOf(query.slice(0, MAX_QUERY));
    const best = new Map<string, number>();
    for (const [id, { score }] of phrases.search(words)) {
      const entry = id.slice(0, id.indexOf(' '));
      best.set(entry, Math.max(best.get(entry) ?? 0, score));
    }
    return [...whole.search(words)]
      .map(([id, fit]) => {
        // An entry that fits all words is meant rather than one that fits one word very well.
        const share = weightOf(fit.words) / weightOf(words);
        // Beside the whole the one phrase that fits best: `allen antworten` is more than its two words.
        const score = fit.score * share + (best.get(id) ?? 0);
        return { id, share, score, terms: fit.words.map(({ typed }) => typed) };
      })
      .filter(({ share }) => share >= MIN_SHARE)
      .sort((a, b) => b.score - a.score)
      .map(({ id, score, terms }) => ({ id, score, terms }));
  };
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function phrasesOf({ question, synonyms }: FaqEntry): readonly string[] {
  return [question, ...synonyms];
}

function textsOf(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? [plainText(block.content)] : block.items.map(plainText);
}
