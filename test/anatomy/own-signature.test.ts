import { dissect } from '../../src/anatomy';
import type { House } from '../../src/anatomy';
import type { Mailbox } from '../../src/message';
import { messageWith, zoneTexts } from './message-with';

// Names, numbers and addresses are made up; telephone numbers come from the range kept for films.

const SENDER: Mailbox = { name: 'Beispiel, Max', address: 'max.beispiel@kreis.example' };
const HOUSE: House = { domains: ['kreis.example'], phonePrefixes: ['+493023125'] };

function rooms(content: string, from: Mailbox | null = SENDER, house: House = HOUSE): readonly string[] {
  const body = dissect(messageWith({ format: 'text', content }, { from }), house).find(
    ({ id }) => id === 'body',
  );
  if (body === undefined) throw new Error('a message has a body');
  return zoneTexts(body)
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => `${name}: ${text.trim()}`);
}

describe('the line of the letterhead below the name', () => {
  const closing = 'Mit freundlichen Grüßen\nMax Beispiel';

  test.each([
    'Kreis Musterland · Musterallee 1 · 12345 Musterstadt · Kreiskasse IBAN DE89 3704 0044 0532 0130 00 · USt-IdNr. DE421848716',
    'Kreis Musterland | Der Landrat | Musterallee 1 | 12345 Musterstadt | Sparkasse Musterland | BIC MUSTDEFFXXX | DE89 3704 0044 0532 0130 00',
  ])('%s', (footer) => {
    expect(rooms(`Der Bescheid kommt.\n\n${closing}\n\n${footer}`)).toEqual([
      'text: Der Bescheid kommt.',
      `signature: ${closing}\n\n${footer}`,
    ]);
  });

  test.each([
    'Erika Muster | geb. 04.05.1978 | Musterweg 1 | 12345 Musterstadt | Krankenkasse Musterland | Konto DE89 3704 0044 0532 0130 00 | Fall 7',
    'Nachtrag | die Familie ist umgezogen | Musterweg 1 | 12345 Musterstadt | das Konto lautet DE89 3704 0044 0532 0130 00 | bitte ändern',
    'Hier noch das Konto für die Erstattung an den Nachbarn, der mir gestern geschrieben hatte | DE89 3704 0044 0532 0130 00 | und Bescheid',
  ])('none: %s', (line) => {
    expect(rooms(`Der Bescheid kommt.\n\n${closing}\n\n${line}`)).toContain(`text: ${line}`);
  });
});

test('a sentence of the letter that begins with the address of the house', () => {
  const sentence = 'https://www.kreis.example/amt und in der Datei antrag.pdf.';
  expect(rooms(`Mehr steht auf\n${sentence}\n\nMit freundlichen Grüßen\nMax Beispiel`)).toEqual([
    `text: Mehr steht auf\n${sentence}`,
    'signature: Mit freundlichen Grüßen\nMax Beispiel',
  ]);
});

describe('a signature without closing formula', () => {
  test.each([
    ['name and address', 'Max Beispiel\nmax.beispiel@kreis.example'],
    ['name with title, and number', 'Dr. Max Beispiel\nSachbearbeiter\nTel. 030 23125-123'],
    ['surname first, and host', 'Beispiel, Max (FD 50)\nKreis Musterland\nwww.kreis.example'],
    ['number and host of the house', 'Telefon: +49 (0)30 23125 123\nInternet: https://www.kreis.example/amt'],
    ['address of the office and number', 'soziales@amt.kreis.example\n(030) 23125-0'],
    [
      'empty lines between',
      'Max Beispiel\n\nKreis Musterland\n\nMusterallee 30\n12345 Musterstadt\n\nFax 030 23125-999',
    ],
  ])('%s', (_reason, signature) => {
    expect(rooms(`Der Bescheid kommt.\n\n${signature}`)).toEqual([
      'text: Der Bescheid kommt.',
      `signature: ${signature}`,
    ]);
  });

  test.each([
    ['the name alone', 'Max Beispiel'],
    ['the address alone', 'max.beispiel@kreis.example'],
    ['two numbers of the house', 'Tel. 030 23125-123\nFax 030 23125-124'],
    ['the name in a sentence', 'Ich bin Max Beispiel.\nRufen Sie an: 030 23125-123.'],
    ['another name', 'Erika Muster\nTel. 030 23125-123'],
    ['another house', 'Max Muster\nTel. 040 66969-1\nwww.verein.example'],
    ['a host that only ends alike', 'Tel. 030 23125-123\nwww.meinkreis.example'],
    ['a long way between', `Max Beispiel\n${'Name, Vorname\n'.repeat(7)}Tel. 030 23125-123`],
  ])('none: %s', (_reason, text) => {
    expect(rooms(`Guten Tag,\n\n${text}`)).toEqual(['greeting: Guten Tag,', `text: ${text}`]);
  });

  test('what stands above and below it is text', () => {
    expect(
      rooms('Erika Muster\nMusterweg 1\n\nMax Beispiel\nTel. 030 23125-123\nErika Muster\n0151 23456789'),
    ).toEqual([
      'text: Erika Muster\nMusterweg 1',
      'signature: Max Beispiel\nTel. 030 23125-123',
      'text: Erika Muster\n0151 23456789',
    ]);
  });

  test('a sentence or a foreign address between ends it', () => {
    for (const line of [
      'Frau Muster hat heute angerufen und ist krank.',
      'erika@web.example',
      'Frau Muster',
    ]) {
      expect(rooms(`Max Beispiel\n${line}\nTel. 030 23125-123`)).toEqual([
        `text: Max Beispiel\n${line}\nTel. 030 23125-123`,
      ]);
    }
  });

  test('nobody is known: nothing is told', () => {
    const text = 'Max Beispiel\nTel. 030 23125-123\nwww.kreis.example';
    expect(rooms(text, null, { domains: [], phonePrefixes: [] })).toEqual([`text: ${text}`]);
    expect(rooms(text, { name: '', address: '' }, { domains: [''], phonePrefixes: ['', '+49'] })).toEqual([
      `text: ${text}`,
    ]);
  });
});

describe('lines that the own mails have as well', () => {
  const OWN = 'Am 19.11.2026 um 10:00 schrieb Max Beispiel <max.beispiel@kreis.example>:';
  const THEIRS = 'Am 19.11.2026 um 10:00 schrieb Erika Muster <erika@web.example>:';
  const BLOCK = 'Sachgebiet Hilfen\nMax Beispiel\nZimmer 12';
  const quote = (text: string): string => text.replace(/^/gm, '> ');

  test('with the name between they are the signature', () => {
    expect(rooms(`Ja.\n\n${BLOCK}\n\n${OWN}\n${quote(BLOCK)}`)[1]).toBe(`signature: ${BLOCK}`);
  });

  test.each([
    ['from somebody else', `Ja.\n\n${BLOCK}`, `${THEIRS}\n${quote(BLOCK)}`],
    [
      'the address of a citizen, told again',
      'Ja.\n\nErika Muster\nMusterweg 1\n12345 Musterstadt',
      `${OWN}\n${quote('Erika Muster\nMusterweg 1\n12345 Musterstadt')}`,
    ],
  ])('not: %s', (_reason, text, history) => {
    expect(rooms(`${text}\n\n${history}`)[0]).toBe(`text: ${text}`);
  });
});

describe('a signature does not hide the letter', () => {
  const START = 'Mit freundlichen Grüßen\nMax Beispiel';

  test.each([
    ['a sentence', 'Frau Muster hat heute angerufen und ist krank.'],
    ['a question', 'Haben Sie die Akte von Frau Muster noch?'],
    ['an announcement', 'Hier noch die Angaben zu Frau Muster:'],
    ['a birth date', 'Erika Muster, geb. 12.03.1980'],
    ['a patient', 'Patientin: Erika Muster'],
    ['an address block', 'Frau\nErika Muster\nMusterweg 1'],
    ['a family', 'Familie Muster'],
    ['an afterthought', 'P.S. Erika Muster'],
    ['an enclosure', 'Anlage: Akte Muster'],
    ['a foreign address, with its paragraph', 'Erika Muster\nMusterweg 1\nerika@web.example'],
    ['a line too long', `Muster, Erika ${'und so weiter '.repeat(10)}`.trim()],
    ['an English sentence', 'Ms Muster has been ill since Monday'],
  ])('%s', (_reason, text) => {
    expect(rooms(`Text\n\n${START}\n\n${text}\n0151 23456789`)).toEqual([
      'text: Text',
      `signature: ${START}`,
      `text: ${text}\n0151 23456789`,
    ]);
  });

  test.each([
    ['office and room', 'Fachdienst für Soziales und Teilhabe\nHaus B, Zimmer 12, 2. OG'],
    ['hours', 'Öffnungszeiten: Mo bis Fr von 8 bis 12 Uhr sowie nach Vereinbarung.'],
    ['how data are handled', 'Wie wir mit Ihren Daten umgehen, steht unter www.kreis.example/datenschutz.'],
    ['own addresses', 'max.beispiel@kreis.example\nposteingang@amt.kreis.example'],
  ])('it goes on with %s', (_reason, text) => {
    expect(rooms(`Text\n\n${START}\n\n${text}`)).toEqual(['text: Text', `signature: ${START}\n\n${text}`]);
  });

  test('below what cut it off, the own block is found again', () => {
    expect(
      rooms(`Text\n${START}\n\nIch bin montags und dienstags im Dienst.\n\nMax Beispiel\nTel. 030 23125-123`),
    ).toEqual([
      'text: Text',
      `signature: ${START}`,
      'text: Ich bin montags und dienstags im Dienst.',
      'signature: Max Beispiel\nTel. 030 23125-123',
    ]);
  });
});

describe('closing formulas', () => {
  test.each([
    'Viele Grüße aus dem Rathaus',
    'Mit freundlichen Grüßen aus Musterstadt',
    'Im Auftrag des Landrats',
    'gez. Max Beispiel',
    'MfG Max Beispiel',
    'Yours truly',
    'With kind regards',
    'Best regards / Mit freundlichen Grüßen',
    'Vielen Dank und viele Grüße',
    'Danke im Voraus, MfG Max',
  ])('%s', (formula) => {
    expect(rooms(`Text\n${formula}\nMax`)).toEqual(['text: Text', `signature: ${formula}\nMax`]);
  });

  test.each([
    'Viele Grüße an Erika Muster',
    'Im Auftrag von Frau Muster senden wir die Akte',
    'Beste Grüße soll ich sagen',
    'Im Auftrag 4711 fehlt die Anschrift',
    'Many regards to Erika',
    'Vielen Dank für die Akte Muster',
    'Viele Grüße, MfG sagt auch Erika',
  ])('none: %s', (sentence) => {
    expect(rooms(`Text\n${sentence}\nMax`)).toEqual([`text: Text\n${sentence}\nMax`]);
  });
});

describe('lines of devices', () => {
  test.each([
    'Von meinem iPhone gesendet',
    'Von meinem Samsung Galaxy Smartphone gesendet.',
    'Gesendet von Outlook für iOS',
    'Gesendet von Outlook für Android<https://aka.ms/AAb9ysg>',
    'Gesendet mit der WEB.DE Mail App',
    'Holen Sie sich Outlook für iOS',
    'Get Outlook for Android',
    'Sent from my iPad',
    'Sent from Outlook for iOS',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
  ])('%s', (line) => {
    expect(rooms(`Text\n\n${line}\nErika Muster, 0151 23456789`)).toEqual([
      'text: Text',
      `signature: ${line}`,
      'text: Erika Muster, 0151 23456789',
    ]);
  });

  test.each(['Gesendet von Frau Muster', 'Von meinem Vater geschickt', 'Get the file from Erika'])(
    'none: %s',
    (line) => {
      expect(rooms(`Text\n${line}`)).toEqual([`text: Text\n${line}`]);
    },
  );
});
