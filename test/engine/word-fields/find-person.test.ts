// Sentences made up for this file; `|` stands where the telling word does.
import { findPerson } from '../../../src/engine/word-fields/find-person';
import { readSurroundings } from '../../../src/engine/word-fields/read-surroundings';

function personIn(text: string): string {
  const [above = '', after = ''] = text.split('|');
  return findPerson(readSurroundings(above, after));
}

const SENTENCES = {
  direct: [
    'Ihre |',
    'wegen Ihrer schweren |',
    'sein |',
    'Ihr Antrag auf |',
    'Ihr Bescheid über |',
    'mein Widerspruch gegen die |',
  ],
  titled: [
    'Frau Muster hat eine |',
    'die | von Herrn K.',
    'Die | der Familie Muster',
    'Ali Muster, geb. 04.05.1978, hat |',
    'Ali Muster (geboren am 4. Mai 1978): |',
    'Herr Dr. Muster leidet an |',
  ],
  named: [
    'Mein Sohn hat |',
    'Bei Ihrem Kind besteht |',
    'Die Antragstellerin legt | vor',
    'Der Antragsteller legt | vor',
    'Die | des Patienten',
    'Die | Mutter',
    'The applicant has a |',
  ],
  spoken: ['Er ist |', 'weil sie | ist', 'Ich bin |', 'Dort hat er eine |', 'Ali leidet an |'],
  role: ['Der Kläger ist |', 'Die | des Kindes', 'Die Versicherte ist |', 'vom Beschuldigten |'],
  none: [
    'Das | wird erhöht',
    'Sehr geehrte Frau Muster,\n\n| ist das Thema',
    'Ihre Frage zum |',
    'Ich habe Fragen zur |',
    'Die Zahl der Antragsteller mit |',
    'die Mitarbeiter mit |',
    'Ansprechpartnerin: Frau Muster, |',
    'Familie und |',
    'Patientinnen und Patienten mit |',
    'geb. Muster |',
  ],
} as const;

describe.each(Object.entries(SENTENCES))('%s', (expected, texts) => {
  test.each([...texts])('%s', (text) => {
    expect(personIn(text)).toBe(expected);
  });
});
