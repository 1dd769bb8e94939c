import { DETECTORS, scan } from '../../src/engine';
import type { ScanDetector } from '../../src/engine';
import { canShorten, shortenValue, shortForm } from '../../src/fixes';
import type { ShortenedFinding, ShortWords } from '../../src/fixes';
import { textsFor } from '../../src/texts';

// Names, numbers and addresses are made up; the IBAN is the specimen of the German banks.

const words: ShortWords = {
  kind: (detector) => (textsFor('de').detectors as Record<string, { name: string }>)[detector]?.name ?? '',
  phone: 'Tel.',
  born: 'geb.',
  address: '[Anschrift]',
};

/** As the scan reports it. */
function found(id: string): ShortenedFinding {
  const category = DETECTORS.find((detector) => detector.id === id)?.category;
  if (category === undefined) throw new Error(`no detector ${id}`);
  return { detector: id, category };
}

function short(detector: string, value: string, before = ''): string | null {
  const form = shortForm(found(detector));
  if (form === null || form === 'name') throw new Error('no form of a value');
  return shortenValue(form, detector, value, before, words);
}

describe('the short form of a value', () => {
  test.each([
    ['an IBAN', 'iban', 'DE89 3704 0044 0532 0130 00', '', 'IBAN …3000'],
    ['an IBAN behind its name', 'iban', 'DE89370400440532013000', 'Meine IBAN: ', '…3000'],
    ['an IBAN behind another word for it', 'iban', 'DE89370400440532013000', 'auf das Konto ', '…3000'],
    ['the word stands on another line', 'iban', 'DE89370400440532013000', 'Konto\nund ', 'IBAN …3000'],
    ['a third of a tax ID at most', 'steuer-id', '86 095 742 719', '', 'Steuer-ID …719'],
    ['a file number has its label before it', 'aktenzeichen', '32-4711/26', 'Az.: ', '…26'],
    ['nothing of a short number', 'personalnummer', '12345', 'Personalnummer ', '…'],
    ['a telephone number', 'telefonnummer', '04551 951-234', '', 'Tel. …234'],
    ['a telephone number behind its word', 'telefonnummer', '+49 170 1234567', 'Mobil: ', '…567'],
    ['a mail address', 'e-mail-adresse', 'erika.muster@kreis.example', '', 'e…@kreis.example'],
    ['a domain named after its person', 'e-mail-adresse', 'post@erika-post.example', '', 'p…@….example'],
    ['a birth date', 'geburtsdatum', '12.03.1980', '', 'geb. 1980'],
    ['behind its word', 'geburtsdatum', '3. Mai 1980', 'geboren am ', '1980'],
    ['as computers write it', 'geburtsdatum', '1980-05-03', 'Geburtsdatum: ', '1980'],
    ['two digits of a year', 'geburtsdatum', '4.4.97', 'geb. ', '97'],
    ['the year alone', 'geburtsdatum', '1980', 'geb. ', null],
    ['an address', 'postanschrift', 'Musterweg 3, 23795 Bad Segeberg', 'wohnhaft ', '[Anschrift]'],
  ])('%s', (_, detector, value, before, expected) => {
    expect(short(detector, value, before)).toBe(expected);
  });

  test.each(['passwort', 'zugangsschluessel', 'mrz', 'gesundheit', 'religion', 'cloud-link'])(
    '%s has none',
    (detector) => {
      expect(shortForm(found(detector))).toBeNull();
      expect(canShorten(found(detector), 'x')).toBe(false);
    },
  );

  test('every number has one', () => {
    const without = DETECTORS.filter(({ category }) => category === 'identifier')
      .map(({ id }) => id)
      .filter((id) => shortForm(found(id)) === null);
    expect(without).toEqual(['mrz']);
  });

  test('a year alone is short already', () => {
    expect(canShorten(found('geburtsdatum'), '1980')).toBe(false);
    expect(canShorten(found('geburtsdatum'), '12.03.1980')).toBe(true);
  });

  test('no detector takes a short form for a value', () => {
    const detectors = DETECTORS.filter(
      (detector): detector is ScanDetector => detector.pattern.trigger !== 'link',
    );
    const text =
      'IBAN …3000, Konto: …3000, Steuer-ID …719, Az.: …26, Personalnummer …, Kundennummer: …15, Tel. …234, Mobil: …567, ' +
      'e…@kreis.example, p…@….example, [Anschrift], Frau M., Herrn M. (2), M.s Antrag, M.-B. rief an, M., geb. 1980';
    expect(scan(text, detectors)).toEqual([]);
  });
});
