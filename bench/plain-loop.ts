import { wordSigns } from '../src/engine/word-sign';

/** The measure of all figures: the least a program can do that looks at every character. */
export function plainLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** The least a scanner can do: what each character is, and where words end. */
export function wordLoop(text: string): number {
  const signs = wordSigns();
  const { length } = text;
  let words = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const sign = signs[text.charCodeAt(i)] ?? 0;
    if (sign === 0 && before !== 0) words++;
    before = sign;
  }
  return words;
}
