// All names are made up.
import { findNames } from '../../../src/engine/names/find-names';
import { NameText } from '../../../src/engine/names/name-text';
import { personenname } from '../../../src/engine/detectors/personenname';
import { scan } from '../../../src/engine/scan';
import type { NameDetector } from '../../../src/engine/detector';

const LENGTH = 100_000;
const repeated = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

const HOSTILE = {
  'titles only': repeated('Herr '),
  'degrees only': repeated('Dr. Prof. '),
  'names only': repeated('Erika Mustermann '),
  'capitalised words only': repeated('Anna Muster Kiel Bescheid Rabiye '),
  'different surnames': Array.from({ length: 10_000 }, (_, i) => `Frau M${letters(i)}`).join(' '),
  initials: repeated('M. '),
  labels: repeated('Name, '),
  'labels with colons': repeated('Name: '),
  'heads of mails': repeated('\nVon: '),
  'one head of many people': `Von: ${repeated('Erika Muster; ')}`,
  'closing formulas': repeated('Gruß\n'),
  greetings: repeated('Liebe Anna '),
  'reversed names': repeated('Muster, Erika, '),
  'one list of children': `Kinder: ${repeated('Anna, ')}`,
  'words for children': repeated('Kinder Anna '),
  'pairs that are joined': repeated('Dmytro Bondarenko und '),
  hyphens: repeated('A-'),
  particles: repeated('Anna von von von von '),
  'one long word': repeated('A'),
  'one long compound': repeated("Anna'"),
} as const;

function letters(value: number): string {
  return value.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}

/** Where the engine would ask for names. */
function startsOf(text: string): readonly number[] {
  let starts: readonly number[] = [];
  const probe: NameDetector = {
    ...personenname,
    find: (_, found) => {
      starts = found;
      return [];
    },
  };
  scan(text, [probe]);
  return starts;
}

/** How many words are read and how many of their letters. */
function work(text: string): { readonly words: number; readonly letters: number } {
  const starts = startsOf(text);
  const spy = jest.spyOn(NameText.prototype, 'facts');
  findNames(text, starts);
  const { calls } = spy.mock;
  spy.mockRestore();
  return { words: calls.length, letters: calls.reduce((sum, [start, end]) => sum + end - start, 0) };
}

describe('hostile text', () => {
  test.each(Object.entries(HOSTILE))('%s: the work grows with the length, not faster', (_, text) => {
    const half = work(text.slice(0, LENGTH / 2));
    const whole = work(text);
    expect(whole.words).toBeLessThanOrEqual(2.1 * half.words + 200);
    expect(whole.letters).toBeLessThanOrEqual(2.1 * half.letters + 200);
    expect(whole.letters).toBeLessThanOrEqual(40 * text.length);
  });
});

describe('a surname found once', () => {
  const find = (text: string): readonly string[] =>
    scan(text, [personenname]).map(({ start, end }) => text.slice(start, end));

  test('is a name again where it stands alone, and in the genitive', () => {
    expect(find('Frau Krasniqi ruft an. Krasniqi hat Krasniqis Akte.')).toEqual([
      'Krasniqi',
      'Krasniqi',
      'Krasniqis',
    ]);
  });

  test('is found before the place that proves it', () => {
    expect(find('Krasniqi wartet. Gemeint ist Herr Krasniqi.')).toEqual(['Krasniqi', 'Krasniqi']);
  });

  test.each([
    ['is a common word', 'Herr Koch ist da. Der Koch brät. Koch und Kellner sind da.'],
    ['is a profession', 'Frau Richter ist da. Der Richter entscheidet.'],
    ['is short', 'Frau Ito ist da. Ito heißt auch das Programm.'],
  ])('is not looked for where it %s', (_, text) => {
    expect(find(text)).toHaveLength(1);
  });

  test('inside another word or a street is none', () => {
    expect(find('Herr Krasniqi wohnt im Krasniqiweg, in der Krasniqi-Straße.')).toEqual(['Krasniqi']);
  });

  test('only a title before an initial makes none', () => {
    expect(find('Frau K. kam. K. ging.')).toEqual([]);
  });
});

test('houses that are called like somebody greeted are no names', () => {
  const text =
    'Guten Tag Herr Beispiel,\n\nHerr Beispiel vom Kreis Beispiel und der Gemeinde Beispiel, Amt Beispiel.';
  const found = findNames(text, startsOf(text)).map(({ start, end }) => [start, text.slice(start, end)]);
  expect(found).toEqual([
    [text.indexOf('Beispiel'), 'Beispiel'],
    [text.indexOf('Beispiel vom'), 'Beispiel'],
  ]);
});

describe('names that others make sure', () => {
  const found = (text: string): readonly string[] =>
    findNames(text, startsOf(text)).map(
      ({ start, end, confidence }) => `${text.slice(start, end)} ${String(confidence)}`,
    );

  test.each([
    [
      'two unlisted words beside a listed name',
      'Eheschließung von Dmytro Bondarenko und Sabine Kröger',
      ['Dmytro Bondarenko 0.6', 'Sabine Kröger 0.8'],
    ],
    ['the same alone', 'die Lieferung von Dmytro Bondarenko und', ['Dmytro Bondarenko 0.3']],
    [
      'the given name again',
      'Leon Kowalski kommt um 15 Uhr. Leon bringt alles mit.',
      ['Leon Kowalski 0.8', 'Leon 0.6'],
    ],
    ['a given name that nobody has had', 'Leon bringt alles mit.', []],
  ])('%s', (_reason, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
