// Sentences made up for this file.
import { readSurroundings } from '../../../src/engine/word-fields/read-surroundings';

const words = (tokens: readonly { readonly text: string }[]): string =>
  tokens.map(({ text }) => text).join(' ');

describe('readSurroundings', () => {
  test('reads the paragraph before, its last sentence, and the sentence behind', () => {
    const around = readSurroundings('Erster Absatz.\n\nDas ist gut. Frau Muster ist ', ' seit Mai. Danke.');
    expect(words(around.before)).toBe('Das ist gut Frau Muster ist');
    expect(words(around.lead)).toBe('Frau Muster ist');
    expect(words(around.rest)).toBe('seit Mai');
    expect(around.gap).toBe(' ');
  });

  test.each(['Dr. Muster ist ', 'am 3. Mai kam ', 'z. B. '])('a short word ends no sentence: %s', (above) => {
    const { before, lead } = readSurroundings(above, '');
    expect(lead).toEqual(before);
  });

  test('a sentence that ends directly before leaves nothing', () => {
    expect(readSurroundings('Das Seminar fällt aus. ', '').lead).toEqual([]);
  });

  test('a page without an end is cut', () => {
    expect(readSurroundings('wort '.repeat(1000), '').before.length).toBeLessThan(40);
  });
});
