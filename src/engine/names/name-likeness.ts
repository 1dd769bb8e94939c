import { NAME_WEIGHTS, NAME_WEIGHT_SCALE } from '../../data/name-weights';

/** Letter groups of two to five letters, with marks for the beginning and the end of the word; and its length. */
const SHORTEST = 2;
const LONGEST = 5;
/** Beyond this a word says nothing new; bounds the work on one. */
const MAX_LENGTH = 24;
/** Weights are written as printable characters; this one is zero. */
const ZERO = 0x50;

/**
 * 0 to 1: how much the letters of a word are those of names and not of other German words. A logistic model over letter
 * groups; their weights are shared by hash. Trained by `scripts/train-names.ts`.
 *
 * @param word folded, see `foldName`.
 */
export function nameLikeness(word: string): number {
  let sum = 0;
  forLetterGroups(word, NAME_WEIGHTS.length, (group) => {
    sum += NAME_WEIGHTS.charCodeAt(group) - ZERO;
  });
  return 1 / (1 + Math.exp(-sum * NAME_WEIGHT_SCALE));
}

/** Calls with the number of each letter group of a word, below `groups`. */
export function forLetterGroups(word: string, groups: number, each: (group: number) => void): void {
  each(Math.min(word.length, MAX_LENGTH));
  const marked = `^${word.slice(0, MAX_LENGTH)}$`;
  for (let from = 0; from + SHORTEST <= marked.length; from++) {
    let hash = 0;
    for (let at = from; at < marked.length && at < from + LONGEST; at++) {
      hash = (Math.imul(hash, 31) + marked.charCodeAt(at)) | 0;
      if (at > from) each(((hash ^ (hash >>> 15)) >>> 0) % groups);
    }
  }
}
