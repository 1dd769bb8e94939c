import { writeNotes } from '../../../../src/apps/taskpane/aside/write-notes';
import { asideTextsFor } from '../../../../src/texts';

const { notes: words } = asideTextsFor('de');
const office = {
  name: 'Kreis Beispiel',
  phone: '+49 30 23125 000',
  post: ['Kreis Beispiel', 'Musterstraße 1', '12345 Musterstadt'],
  cloud: 'https://cloud.kreis.example',
  phones: {},
};

test('a text for each way that needs one, in the order of the ways', () => {
  const notes = writeNotes(['brief', 'besuch', 'telefon', 'fax', 'cloud'], {
    policy: { office },
    words,
    day: '22.11.2026',
  });
  expect(notes.map(({ id }) => id)).toEqual(['letter', 'call', 'upload']);
});

test('a letter has its parts in the order of DIN 5008', () => {
  const [letter] = writeNotes(['brief'], { policy: { office }, words, day: '22.11.2026' });
  expect(letter?.text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
    'Kreis Beispiel · Musterstraße 1 · 12345 Musterstadt',
    '[Frau oder Herrn]',
    'Ihr Zeichen: [Zeichen der anderen Seite]',
    '[Worum es geht]',
    'Sehr geehrte [Frau oder Herr] [Name],',
    '[Ihr Text]',
    'Mit freundlichen Grüßen',
    '[Ihr Name]',
  ]);
  expect(letter?.text).toContain('Telefon: +49 30 23125 000\nDatum: 22.11.2026');
});

test('without data of the house there are blanks to fill in, never an empty place', () => {
  const texts = writeNotes(['telefon', 'brief', 'cloud'], { policy: {}, words, day: '22.11.2026' }).map(
    ({ text }) => text,
  );
  expect(texts[0]).not.toMatch(/Zentrale/);
  expect(texts[1]).toMatch(/^\[Ihre Behörde und Anschrift\]/);
  expect(texts[1]).toMatch(/Telefon: \[Ihre Durchwahl\]/);
  expect(texts[2]).toMatch(/hoch: \[Link zum Ordner\]/);
});
