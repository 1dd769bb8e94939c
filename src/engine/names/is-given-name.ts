import { WordFacts } from './word-facts';

/** Whether the lists hold a word as a given name, rarely used ones and those that are words too included. */
export function isGivenName(word: string): boolean {
  return new WordFacts(word).given !== 'no';
}
