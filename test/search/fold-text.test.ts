import { foldText, wordsOf } from '../../src/search/fold-text';

describe('foldText', () => {
  test.each([
    ['ä, ae and a', ['Rückläufer', 'Ruecklaeufer', 'rucklaufer']],
    ['ö, oe and o', ['Öffnung', 'Oeffnung', 'offnung']],
    ['ß and ss', ['groß', 'gross', 'GROẞ']],
    ['accents', ['café', 'cafe\u0301', 'CAFE']],
  ])('%s are the same', (_, spellings) => {
    expect(new Set(spellings.map(foldText)).size).toBe(1);
  });

  test('other letters stay apart', () => {
    expect(foldText('Fax')).not.toBe(foldText('Fux'));
  });
});

describe('wordsOf', () => {
  test.each([
    ['S/MIME, E-Mail & Co.', ['S', 'MIME', 'E', 'Mail', 'Co']],
    ['72 Stunden?', ['72', 'Stunden']],
    ['„Ärger“ … 🙂', ['Ärger']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
