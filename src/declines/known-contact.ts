import { fold } from '../policy';
import type { DeclineTexts, Placeholder } from '../policy';
import type { DeclineValues } from './choice';

/** Numbers are compared by their digits: people write them with blanks, brackets and strokes. */
const NUMBERS: readonly Placeholder[] = ['telefon', 'fax'];

/** Tells whether a text names a piece of contact data: its value, or the open blank for it. */
export function contactFinder(
  text: string,
  values: DeclineValues,
  labels: DeclineTexts['placeholders'],
): (placeholder: Placeholder) => boolean {
  const words = plain(text);
  const numbers = text.split('\n').map(digits);
  return (placeholder) => {
    if (text.includes(`[${labels[placeholder]}]`)) return true;
    const value = values[placeholder] ?? '';
    if (value.trim() === '') return false;
    if (!NUMBERS.includes(placeholder)) return value.split(',').every((part) => words.includes(plain(part)));
    const wanted = national(digits(value));
    return numbers.some((line) => line.includes(wanted));
  };
}

/** `+49 4551`, `0049 4551` and `04551` are the same number. */
function national(number: string): string {
  return number.replace(/^(?:0049|49|0)/, '');
}

function digits(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

function plain(text: string): string {
  return fold(text)
    .replace(/[\s.,;:()[\]/]+/g, ' ')
    .trim();
}
