import { maskValue } from '../../../src/engine';

// Values are made up.

describe('maskValue', () => {
  test.each([
    ['long values keep both ends', 'DE02 1203 0000 0000 2020 51', 'DE•• •••• •••• •••• •••• 51'],
    ['twelve characters are long', '65 150788 A0 12', '65 •••••• •• 12'],
    ['eleven are not', '12345678903', '•••••••••03'],
    ['signs stay', '+49 4551/000', '+•• ••••/•00'],
    ['six keep their end', 'A12345', '••••45'],
    ['five keep nothing', '12.345', '••.•••'],
    ['names are letters too', 'Jürgen Übel', '•••••• ••el'],
    [
      'pairs of units count once',
      '\u{1d7cf}\u{1d7d0}\u{1d7d1}\u{1d7d2}\u{1d7d3}\u{1d7d4}',
      '••••\u{1d7d3}\u{1d7d4}',
    ],
    ['full-width digits are digits', '１２３４５', '•••••'],
    ['nothing', '', ''],
  ])('%s', (_reason, value, masked) => {
    expect(maskValue(value)).toBe(masked);
  });

  test.each([
    ['erika.muster@example.de', 'e•••@•••.de'],
    ['e@sub.example.co.uk', 'e•••@•••.uk'],
    ['erika@localhost', 'e•••@•••'],
    ['ä@example.de', 'ä•••@•••.de'],
  ])('mail address %s', (value, masked) => {
    expect(maskValue(value)).toBe(masked);
  });
});
