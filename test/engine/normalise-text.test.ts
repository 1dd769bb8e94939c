import { normaliseText } from '../../src/engine/normalise-text';

describe('normaliseText', () => {
  test('ordinary text, umlauts included, is returned as it is', () => {
    const text = 'Größe: 12,5 m² – „Straße“\nÄ';
    expect(normaliseText('Größe: 12,5 m²').text).toBe('Größe: 12,5 m²');
    expect(normaliseText(text).text).toBe(text.replace('–', '-'));
  });

  test.each([
    ['no-break space', 'a\u00a0b', 'a b'],
    ['narrow and thin spaces', 'a\u202fb\u2009c', 'a b c'],
    ['soft hyphen and zero width vanish', 'a\u00adb\u200bc\ufeffd\u2060e', 'abcde'],
    ['direction marks vanish', '\u202a12\u202c', '12'],
    ['hyphens', 'a\u2010b\u2011c\u2012d\u2013e\u2014f\u2212g', 'a-b-c-d-e-f-g'],
    ['full-width digits and capitals', '１２Ａ', '12A'],
    ['CR LF is one line break', 'a\r\nb', 'a\nb'],
    ['tabs stay: they part columns', 'a\tb', 'a\tb'],
  ])('%s', (_reason, text, expected) => {
    expect(normaliseText(text).text).toBe(expected);
  });

  test('every character leads back to where it stood', () => {
    const original = '\u00adD\u200bE\u00a08\u200b\u200b9–1\u00ad';
    const folded = normaliseText(original);
    expect(folded.text).toBe('DE 89-1');
    const back = Array.from({ length: folded.text.length }, (_, index) =>
      original.charAt(folded.toOriginal(index)),
    );
    expect(back.join('')).toBe('DE\u00a089–1');
  });
});
