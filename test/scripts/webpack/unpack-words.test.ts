import { unpackPairs, unpackRows, unpackWords } from '../../../scripts/webpack/unpack-words';

interface Packer {
  readonly packWords: (words: readonly string[]) => string | null;
}

const { packWords } = jest.requireActual<Packer>('../../../scripts/webpack/pack-words.js');

describe('unpackWords', () => {
  test.each([
    ['letters in common are written once', ['klage', 'klagen', 'kläger', 'zeuge'], 'AklageFnC{gerAzeuge'],
    ['nothing in common', ['frau', 'herr'], 'AfrauAherr'],
    ['umlauts', ['öl', 'übel', 'ärzte', 'maß'], 'A|lA}belA{rzteAma~'],
    ['capitals', ['GmbH', 'Gm', 'ÖPNV'], 'A^gmb^hDB|^p^n^v'],
    ['stars, hyphens, digits and signs', ['*amt', 'dna-test*', '§', '116117'], 'A*amtAdna-test*A§A116117'],
    ['the same word again', ['rain', 'rain'], 'ArainE'],
    [
      'no more than a capital counts',
      [`${'a'.repeat(30)}b`, `${'a'.repeat(30)}c`],
      `A${'a'.repeat(30)}bZaaaaac`,
    ],
  ])('%s', (_, words, packed) => {
    expect(packWords(words)).toBe(packed);
    expect(unpackWords(packed)).toBe(words.join(' '));
  });

  test.each([['a blank in it'], ['a^b'], ['{'], ['İstanbul'], ['']])('„%s“ cannot be packed', (word) => {
    expect(packWords(['amt', word])).toBeNull();
  });
});

test.each([
  ['a capital is a pair', 'an', 'hAs', 'hans'],
  ['a pair may have an earlier capital in it', 'anhA', 'Bs', 'hans'],
  ['no capital', 'an', 'uwe', 'uwe'],
])('unpackPairs: %s', (_, pairs, text, read) => {
  expect(unpackPairs(pairs, text)).toBe(read);
});

test('unpackRows: keys with their fields', () => {
  expect(unpackRows('a many', 'iban|eine IBAN|IBANs|mrz|eine Zone|Zonen')).toEqual({
    iban: { a: 'eine IBAN', many: 'IBANs' },
    mrz: { a: 'eine Zone', many: 'Zonen' },
  });
});
