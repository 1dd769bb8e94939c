// Sentences made up for this file; `|` stands where the telling word does.
import { findGenerality } from '../../../src/engine/word-fields/find-generality';
import { readSurroundings } from '../../../src/engine/word-fields/read-surroundings';

function generalityOf(text: string): string {
  const [above = '', after = ''] = text.split('|');
  return findGenerality(readSurroundings(above, after));
}

const SENTENCES = {
  equality: ['unabhängig von |', '| werden bei gleicher Eignung bevorzugt'],
  list: ['Geschlecht, Alter, |'],
  unit: ['Fachdienst Asyl und |', 'Abteilung |', 'Klinik für |', 'das |-Zentrum', 'Amt für Ausbildung (|)'],
  event: ['Seminar: |', 'Der Vortrag über | fällt aus', 'Unser Flyer zu |', 'Pressemitteilung |'],
  rule: ['Nach § 5 gilt bei |', 'Wenn Sie | sind', 'Wer | bezieht', 'Die Zahl der | stieg', 'Formular |'],
  none: [
    'Frau Muster hat |',
    'Das Seminar fällt aus. Er ist |',
    'Er ist |. Das Seminar fällt aus.',
    'Die Abteilung ist umgezogen. |',
    'Am 3. Mai kam die |',
  ],
} as const;

describe.each(Object.entries(SENTENCES))('%s', (expected, texts) => {
  test.each([...texts])('%s', (text) => {
    expect(generalityOf(text)).toBe(expected);
  });
});
