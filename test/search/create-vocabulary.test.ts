import { createVocabulary } from '../../src/search/create-vocabulary';
import { foldText } from '../../src/search/fold-text';
import { stem } from '../../src/search/stem';

/** What a word is compared by. */
const same = (word: string): string => stem(foldText(word), 'de');

const { termsOf, wordsOf } = (() => {
  const vocabulary = createVocabulary(['WeTransfer', 'Steuer-ID', 'Kontakt', 'Anfrage', 'Chef sieht'], 'de');
  return {
    termsOf: (text: string): readonly string[] => vocabulary.termsOf(text),
    wordsOf: (text: string) => vocabulary.wordsOf(text),
  };
})();

describe('createVocabulary', () => {
  test('what is written with a hyphen is found with and without', () => {
    expect(termsOf('Steuer-ID')).toEqual(expect.arrayContaining(['steuer', 'id', 'steuerid'].map(same)));
  });

  test('each term of a phrase counts once', () => {
    const terms = termsOf('Anfrage Anfragen Kontaktanfrage');
    expect(terms).toEqual([...new Set(terms)]);
  });

  test('two words the entries write as one become one; others stay two', () => {
    expect(wordsOf('we transfer kontakt anfrage').map(({ typed }) => typed)).toEqual([
      'wetransfer',
      'kontakt',
      'anfrage',
    ]);
  });

  test('words that say nothing are left out, in both languages', () => {
    expect(wordsOf('darf ich can I der the').map(({ typed }) => typed)).toEqual([]);
  });

  test('a word brings along its parts and other words for it', () => {
    const [compound, boss] = wordsOf('kontaktanfrage vorgesetzter');
    expect(compound?.parts).toEqual(expect.arrayContaining(['kontakt', 'anfrage'].map(same)));
    expect(boss?.others).toContain('chef');
    expect(boss?.others).not.toContain(boss?.whole);
  });

  test('what everything is about weighs less', () => {
    const [medium, fax] = wordsOf('facebook fax');
    expect(medium?.weight).toBeLessThan(fax?.weight ?? 0);
  });
});
