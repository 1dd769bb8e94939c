import { scan } from '../../src/engine/scan';

/** Which words of a text set a detector with these words off. The match loop asks filters first; here it is all spelled out. */
const found = (words: readonly string[], text: string): string[] =>
  scan(text, [
    {
      id: 'words',
      category: 'special',
      pattern: { trigger: 'word', words, shape: /[A-Za-zÀ-ɏẞ0-9_]{1,70}/y },
      confidence: { alone: 0.5, withContext: 0.5 },
      context: { words: [] },
    },
  ]).map(({ start, end }) => text.slice(start, end));

const expected = (words: readonly string[], text: string): string[] =>
  text.split(/[^A-Za-zÀ-ɏẞ0-9_]+/).filter((word) =>
    words.some((pattern) => {
      const small = word.toLowerCase();
      if (pattern.endsWith('*')) return small.startsWith(pattern.slice(0, -1));
      return pattern.startsWith('*') ? small.endsWith(pattern.slice(1)) : small === pattern;
    }),
  );

const PATTERNS = [
  'ab',
  'abc',
  'ärzt*',
  '*weg',
  '*straße',
  'abc*',
  'abcd*',
  'abcdef*',
  '*cde',
  '*bcde',
  '*abcde',
];

describe('trigger words', () => {
  test.each([
    ['whole words', ['konto', 'iban'], 'Konto kontos IBAN xiban', ['Konto', 'IBAN']],
    ['short words', ['m', 'ab'], 'M m AB abc', ['M', 'm', 'AB']],
    ['stems', ['ärzt*'], 'Ärztin ÄRZTE Arzt Zahnärztin', ['Ärztin', 'ÄRZTE']],
    ['stems of three letters', ['pin*'], 'PIN Pins Spin', ['PIN', 'Pins']],
    ['endings', ['*weg'], 'Holzweg Weg Wege', ['Holzweg', 'Weg']],
    ['sharp s in capitals', ['*straße'], 'HAUPTSTRAẞE Straße Strasse', ['HAUPTSTRAẞE', 'Straße']],
    ['letters that are not told apart', ['čapek', 'ćapek'], 'Čapek Ćapek Ďapek', ['Čapek', 'Ćapek']],
    ['long words that differ in the middle', ['abcdexabcde'], 'abcdexabcde abcdeyabcde', ['abcdexabcde']],
    ['words with a digit', ['p2p'], 'P2P p3p', ['P2P']],
    ['words glued together', ['ab_cd'], 'ab_cd ab', ['ab_cd']],
    ['at both ends of the text', ['ab'], 'ab cd ab', ['ab', 'ab']],
  ])('%s', (_, words, text, expectedWords) => {
    expect(found(words, text)).toEqual(expectedWords);
  });

  test('nothing is missed and nothing is added, whatever the letters', () => {
    const text = makeWords(20_000).join(' ');
    const hits = found(PATTERNS, text);
    expect(hits.length).toBeGreaterThan(500);
    expect(hits).toEqual(expected(PATTERNS, text));
  });

  test('words that count with a capital letter are passed over in small ones; endings are not', () => {
    const street = {
      id: 'street',
      category: 'contact',
      pattern: {
        trigger: 'word',
        words: ['im', '*weg'],
        isCapitalised: true,
        shape: /[Ii]m [A-Z][a-z]+|[A-Za-z]+ \d/y,
      },
      confidence: { alone: 0.5, withContext: 0.5 },
      context: { words: [] },
    } as const;
    const text = 'im Winkel, Im Winkel, Holzweg 3, holzweg 3';
    expect(scan(text, [street]).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Im Winkel',
      'Holzweg 3',
      'holzweg 3',
    ]);
  });
});

/** Words of few letters, so that many almost match; Numerical Recipes' generator, so the same on every machine. */
function makeWords(count: number): readonly string[] {
  const pieces = ['a', 'b', 'c', 'ab', 'abc', 'de', 'ABC', 'ärzt', 'straße', 'weg', 'd', 'E'];
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)] ?? '').join(''),
  );
}
