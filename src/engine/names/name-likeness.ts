/** 0 to 1: how much the letters of a word are those of names and not of other German words. */
export function nameLikeness(word: string): number {
  return word.length === 0 ? 0 : 0.5;
}
