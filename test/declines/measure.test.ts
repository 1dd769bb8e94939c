import { countCharacters, countWords, findSentences } from '../../src/declines';

describe('countWords', () => {
  test.each([
    ['Guten Tag Frau Muster,', 4],
    ['Telefon: +49 30 23125 000', 2],
    ['Telefon: (030) 23125-000', 2],
    ['Post: Musterstraße 1, 12345 Musterstadt', 5],
    ['Guten Tag Frau [Straße und Hausnummer],', 4],
    ['ein – zwei', 2],
    ['', 0],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('countCharacters', () => {
  test('counts as the stricter network does', () => {
    expect(countCharacters('Grüße')).toBe(5);
    // One code point, two UTF-16 units.
    expect(countCharacters('🙂')).toBe(2);
  });
});

describe('findSentences', () => {
  test.each([
    ['Eins. Zwei? Drei:', ['Eins.', ' Zwei?', ' Drei:']],
    ['Frau Dr. Muster kommt.', ['Frau Dr. Muster kommt.']],
    ['Adresse https://cloud.kreis.example. Ende.', ['Adresse https://cloud.kreis.example.', ' Ende.']],
    ['Telefon: 1\nKreis Beispiel', []],
    ['So: alles gut.\nJa.', ['So: alles gut.', 'Ja.']],
  ])('%s', (text, sentences) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
