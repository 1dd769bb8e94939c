import { DETECTORS, scan } from '../../src/engine';
import type { ScanDetector } from '../../src/engine';
import { applyEdits, shortenName, shortenStretch } from '../../src/fixes';
import type { Mention, ShortPerson } from '../../src/fixes';
import { bodyPart } from '../anatomy/message-with';

// All people are invented.

const NAMES = DETECTORS.filter((detector): detector is ScanDetector => detector.id === 'personenname');

function mentionsIn(text: string): readonly Mention[] {
  return scan(text, NAMES).map(({ start, end }) => ({
    part: 'body',
    start,
    end,
    name: text.slice(start, end),
    before: text.slice(0, start),
  }));
}

/** The text with the person of the first mention of `name` shortened, as often as there are names. */
function shortened(text: string, ...names: readonly string[]): string {
  let now = text;
  const known: ShortPerson[] = [];
  for (const name of names) {
    const mentions = mentionsIn(now);
    const target = mentions.find((mention) => mention.name === name);
    if (target === undefined) throw new Error(`${name} is not found in: ${now}`);
    const { person, places } = shortenName(target, mentions, known, now);
    known.push(person);
    const part = bodyPart(now, 'text');
    now = applyEdits(
      now,
      places.flatMap(({ mention, words }) => shortenStretch(part, mention, words)),
    );
  }
  return now;
}

describe('a person who is shortened', () => {
  test.each([
    ['keeps „Frau“ and title', 'Frau Dr. Muster rief an.', 'Muster', 'Frau Dr. M. rief an.'],
    [
      'keeps the greeting',
      'Sehr geehrter Herr Muster,\nguten Tag.',
      'Muster',
      'Sehr geehrter Herr M.,\nguten Tag.',
    ],
    [
      'given name and surname',
      'Der Antrag von Erika Muster fehlt.',
      'Erika Muster',
      'Der Antrag von M. fehlt.',
    ],
    ['surname first', 'Name: Muster, Erika', 'Muster, Erika', 'Name: M.'],
    ['a double name', 'Frau Erika Muster-Beispiel kommt.', 'Erika Muster-Beispiel', 'Frau M.-B. kommt.'],
    ['a particle', 'Herr von der Heide kommt.', 'von der Heide', 'Herr H. kommt.'],
    ['an umlaut', 'Frau Özdemir kommt.', 'Özdemir', 'Frau Ö. kommt.'],
    [
      'has one form in all places, genitive too',
      'Frau Erika Muster kommt. Frau Musters Antrag liegt vor. Erika Muster wartet.',
      'Erika Muster',
      'Frau M. kommt. Frau M.s Antrag liegt vor. M. wartet.',
    ],
    [
      'is not somebody of the same surname',
      'Erika Muster und Max Muster kommen.',
      'Erika Muster',
      'M. und Max Muster kommen.',
    ],
  ])('%s', (_, text, name, expected) => {
    expect(shortened(text, name)).toBe(expected);
  });

  test('her husband is another person', () => {
    expect(shortened('Frau Muster und Herr Muster kommen. Frau Muster wartet.', 'Muster')).toBe(
      'Frau M. und Herr Muster kommen. Frau M. wartet.',
    );
  });

  test('the second with the same initial gets a number, in every place', () => {
    const text = 'Frau Erika Muster und Herr Paul Meier kommen. Herr Meier wartet. Frau Muster auch.';
    expect(shortened(text, 'Erika Muster', 'Paul Meier')).toBe(
      'Frau M. und Herr M. (2) kommen. Herr M. (2) wartet. Frau M. auch.',
    );
  });

  test('comes back with the same form', () => {
    const [mention] = mentionsIn('Frau Muster kommt.');
    if (mention === undefined) throw new Error('nothing found');
    const known: ShortPerson[] = [
      { words: ['erika', 'muster'], title: 'she', initials: 'M.', number: 2 },
      { words: ['paul', 'meier'], title: 'he', initials: 'M.', number: 1 },
    ];
    expect(shortenName(mention, [mention], known, '').places[0]?.words).toBe('M. (2)');
  });

  test('a form that stands in the text already is not given twice', () => {
    const text = 'Frau Muster kommt.';
    const [mention] = mentionsIn(text);
    if (mention === undefined) throw new Error('nothing found');
    const taken: ShortPerson = { words: ['meier'], title: null, initials: 'M.', number: 1 };
    const said = 'Herr M. (2) wartet.';
    expect(shortenName(mention, [mention], [taken], said).places[0]?.words).toBe('M. (3)');
  });

  test('soft hyphens in the name do not make another person', () => {
    const mentions: Mention[] = [
      { part: 'body', start: 0, end: 7, name: 'Mus\u00adter', before: 'Frau ' },
      { part: 'body', start: 20, end: 26, name: 'Muster', before: 'Frau ' },
    ];
    const [first] = mentions;
    if (first === undefined) throw new Error('there is one');
    expect(shortenName(first, mentions, [], '').places).toHaveLength(2);
  });
});
