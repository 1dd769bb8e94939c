import { compileFieldWords } from '../../../src/engine/word-fields/field-words';

const words = compileFieldWords({
  telling: 'schwanger* hilfe_zur_pflege multiple*_sklerose au-bescheinigung*',
  ambiguous: 'Haft schwangere',
  vague: 'therapie',
  groups: 'ver.di',
  except: 'schwangerenberatung*',
});

describe('compileFieldWords', () => {
  test.each([
    ['a stem', 'Schwangerschaft', 'telling'],
    ['the most telling entry counts', 'Schwangere', 'telling'],
    ['a hyphenated compound by its first part', 'Schwangerschafts-Attest', 'telling'],
    ['a phrase with spaces', 'Hilfe zur Pflege', 'telling'],
    ['a phrase with hyphens', 'Hilfe-zur-Pflege', 'telling'],
    ['an inflected phrase', 'multiplen Sklerose', 'telling'],
    ['a hyphen in the entry is a space as well', 'AU Bescheinigungen', 'telling'],
    ['a noun with its capital', 'Haft', 'ambiguous'],
    ['a noun in capitals', 'HAFT', 'ambiguous'],
    ['a word that says little', 'Therapie', 'vague'],
    ['a dot inside', 'ver.di', 'group'],
  ])('%s: %s is %s', (_, text, kind) => {
    expect(words.find(text)?.kind).toBe(kind);
  });

  test.each([
    ['a noun without its capital', 'haft'],
    ['an exception', 'Schwangerenberatung'],
    ['the first word of a phrase alone', 'Hilfe'],
    ['a word that only begins like a whole word', 'Haftung'],
    ['a dot is a dot', 'verxdi'],
  ])('%s: %s is nothing', (_, text) => {
    expect(words.find(text)).toBeNull();
  });

  test('the match loop is told the first words of phrases, and no exceptions', () => {
    expect(words.triggers).toEqual([
      ...['schwanger*', 'hilfe', 'multiple*', 'au', 'haft', 'schwangere', 'therapie', 'ver'],
    ]);
  });

  test('only stems and compounds can end in a neutral head', () => {
    expect(words.find('Schwangerschaft')?.isStem).toBe(true);
    expect(words.find('Haft')?.isStem).toBe(false);
    expect(words.find('Therapie-Beratung')?.isStem).toBe(true);
  });
});
