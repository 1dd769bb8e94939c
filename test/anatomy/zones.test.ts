import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyPart, zoneTexts } from './message-with';

// Names, numbers and addresses are made up.

const fixture = (name: string): string => readFileSync(join(__dirname, '../fixtures/bodies', name), 'utf8');

/** Zones with their texts, without the white space at their ends; zones of nothing else are left out. */
function rooms(content: string, format: 'html' | 'text' = 'text'): readonly (readonly [string, string])[] {
  return zoneTexts(bodyPart(content, format))
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([, text]) => text !== '');
}
const names = (content: string): readonly string[] => rooms(content).map(([name]) => name);
const textOf = (content: string, zone: string): string | undefined =>
  rooms(content).find(([name]) => name === zone)?.[1];

describe('zones of bodies as mail programs write them', () => {
  test.each([
    ['outlook-classic.html', ['greeting', 'text', 'signature', 'disclaimer', 'quoted']],
    ['outlook-web.html', ['greeting', 'text', 'signature', 'quoted']],
    ['apple-mail.html', ['greeting', 'text', 'signature', 'quoted']],
    ['gmail.html', ['greeting', 'text', 'signature', 'quoted', 'text']],
    ['thunderbird.html', ['greeting', 'text', 'signature', 'quoted', 'text']],
  ])('%s', (name, expected) => {
    const found = rooms(fixture(name), 'html');
    expect(found.map(([zone]) => zone)).toEqual(expected);
    const quoted = found.find(([zone]) => zone === 'quoted')?.[1] ?? '';
    expect(quoted).toMatch(/^(?:Von:|Am )/);
    expect(quoted).toMatch(/wann kommt\sdas Geld\?$/i);
    expect(found.find(([zone]) => zone === 'text')?.[1]).toContain('DE02');
    expect(found.find(([zone]) => zone === 'signature')?.[1]).toContain('Max Beispiel');
  });

  test('an answer below a quotation is new text', () => {
    expect(rooms(fixture('gmail.html'), 'html').slice(-1)[0]).toEqual([
      'text',
      'Noch etwas: Bitte rufen Sie an.',
    ]);
    expect(rooms(fixture('thunderbird.html'), 'html').slice(-1)[0]).toEqual([
      'text',
      'Spätestens am Freitag.',
    ]);
  });
});

describe('greeting', () => {
  test.each([
    ['Sehr geehrte Frau Müller,\nText', 'Sehr geehrte Frau Müller,'],
    ['\n\nGuten Tag Herr Dr. Meier!\nText', 'Guten Tag Herr Dr. Meier!'],
    ['Hallo zusammen\nText', 'Hallo zusammen'],
    ['Moin Lars,\r\nText', 'Moin Lars,'],
    ['Dear Ms Miller,\n\nText', 'Dear Ms Miller,'],
    ['Liebe Kolleginnen, liebe Kollegen,\nText', 'Liebe Kolleginnen, liebe Kollegen,'],
    [
      'Sehr geehrte Frau Müller,\nsehr geehrter Herr Meier,\n\nText',
      'Sehr geehrte Frau Müller,\nsehr geehrter Herr Meier,',
    ],
    ['Guten Tag, Frau Müller, Herr Meier,\nText', 'Guten Tag, Frau Müller, Herr Meier,'],
    ['Az. 47/11\n\nSehr geehrte Damen und Herren,\nText', 'Sehr geehrte Damen und Herren,'],
    ['Hallo Frau Müller, die IBAN ist DE02.\nText', 'Hallo Frau Müller,'],
    ['Frau Müller,\n\nText', 'Frau Müller,'],
    ['Herr Dr. von der Heide,\nText', 'Herr Dr. von der Heide,'],
    ['Guten Tag Frau Müller und Herr Meier,\nText', 'Guten Tag Frau Müller und Herr Meier,'],
    ['Liebe Kolleginnen und Kollegen,\nText', 'Liebe Kolleginnen und Kollegen,'],
    ['Liebe Erika, lieber Max,\nText', 'Liebe Erika, lieber Max,'],
    ['Sehr geehrte Familie Müller-Lüdenscheidt,\nText', 'Sehr geehrte Familie Müller-Lüdenscheidt,'],
    [
      'Kreis\n\nFrau\nE. Müller\nWeg 1\n12345 Ort\n\nAz. 1\nSehr geehrte Frau Müller,\nText',
      'Sehr geehrte Frau Müller,',
    ],
    ['Guten Morgen in die Runde\nText', 'Guten Morgen in die Runde'],
    ['Dear Sir or Madam,\nText', 'Dear Sir or Madam,'],
    ['To whom it may concern,\nText', 'To whom it may concern,'],
    ['Good morning Erika and Max,\nText', 'Good morning Erika and Max,'],
    ['Hi there!\nText', 'Hi there!'],
    ['Guten Tag, Frau Müller, Frau Muster ist krank.\nText', 'Guten Tag, Frau Müller,'],
  ])('%j', (content, greeting) => {
    expect(textOf(content, 'greeting')).toBe(greeting);
  });

  test.each([
    ['a word that only begins like one', 'Liebesbriefe sind nicht dabei.\nText'],
    ['a whole letter in one line', `Hallo ${'Text '.repeat(30)}`],
    ['far below', 'a\nb\nc\nd\ne\nHallo Frau Müller,'],
    [
      'below the head of a letter, in a sentence',
      'a\nb\nc\nd\ne\nSehr geehrte Herren sind da, sagt er,\nText',
    ],
    ['a sentence without comma', 'Hallo Frau Müller die Akte Muster ist da\nText'],
    ['a birth date', 'Hallo Frau Müller 12.03.1980,\nText'],
    ['a name that begins a sentence', 'Frau Müller, geboren 1980, ist krank.\nText'],
    ['a sentence about somebody', 'Herr Meier hat angerufen,\nText'],
  ])('none: %s', (_reason, content) => {
    expect(textOf(content, 'greeting')).toBeUndefined();
  });
});

describe('signature', () => {
  test.each([
    'Mit freundlichen Grüßen',
    'mit freundlichem Gruß',
    'Freundliche Grüße aus Musterstadt',
    'Viele Grüße,',
    'Liebe Grüße',
    'MfG',
    'LG Max',
    'Mit besten Grüßen',
    'Hochachtungsvoll',
    'Im Auftrag',
    'i. A.',
    'Kind regards',
    'Best regards,',
    'Yours sincerely',
    '-- ',
  ])('%s', (formula) => {
    expect(rooms(`Text\n\n${formula}\nMax Beispiel\nTelefon 000`)).toEqual([
      ['text', 'Text'],
      ['signature', `${formula}\nMax Beispiel\nTelefon 000`],
    ]);
  });

  test.each([
    [
      'a sentence',
      'Text\nViele Grüße an Frau Muster, die noch heute ihre neue Anschrift erhalten soll.\nMehr',
    ],
    ['a word that only begins like one', 'Text\nGrußkarten sind bestellt.\nMehr'],
    ['something signed for', 'Text\nIm Auftragsfall melden wir uns.\nMehr'],
  ])('none: %s', (_reason, content) => {
    expect(names(content)).toEqual(['text']);
  });

  test('an afterthought is text again', () => {
    expect(rooms('Text\nViele Grüße\nMax\n\nPS: Die IBAN fehlt noch.')).toEqual([
      ['text', 'Text'],
      ['signature', 'Viele Grüße\nMax'],
      ['text', 'PS: Die IBAN fehlt noch.'],
    ]);
  });

  test('too much to be a signature is text', () => {
    const letter = 'Eine Zeile, die zum Brief gehört.\n'.repeat(100);
    const [signature, text] = rooms(`MfG\n${letter}`);
    expect([signature?.[0], text?.[0]]).toEqual(['signature', 'text']);
    expect(signature?.[1].length).toBeLessThan(1501);
    expect(rooms(`<div id="Signature">${'Wort '.repeat(1000)}</div>`, 'html').map(([name]) => name)).toEqual([
      'text',
    ]);
  });

  test('a marked signature ends with its element', () => {
    expect(rooms('<p>a</p><div id="Signature"><div>Max</div></div><p>b</p>', 'html')).toEqual([
      ['text', 'a'],
      ['signature', 'Max'],
      ['text', 'b'],
    ]);
  });
});

describe('disclaimer', () => {
  test.each([
    'Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.',
    'This e-mail may contain confidential and/or privileged information.',
    'Vertraulichkeitshinweis: nur für den Empfänger.',
    'Sollten Sie nicht der richtige Adressat sein, löschen Sie bitte diese E-Mail.',
    'Bitte prüfen Sie, ob diese Mail wirklich ausgedruckt werden muss.',
    'Amtsgericht Musterstadt HRB 1234, Sitz Musterstadt',
    'Denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.',
    'Wichtiger Hinweis: Diese Nachricht ist nur für den Empfänger bestimmt.',
    'Important notice: this message is for the recipient only.',
    'Informationen zum Datenschutz finden Sie unter www.kreis.example.',
    'Bitte beachten Sie, dass E-Mails unverschlüsselt übertragen werden.',
  ])('%s', (sentence) => {
    expect(rooms(`Text\nMfG\nMax\n\n${sentence}\nZweite Zeile.\n\nNachsatz`)).toEqual([
      ['text', 'Text'],
      ['signature', 'MfG\nMax'],
      ['disclaimer', `${sentence}\nZweite Zeile.`],
      ['text', 'Nachsatz'],
    ]);
  });

  test.each([
    ['a mail that is spoken of', 'Diese E-Mail hat mich gestern erreicht.'],
    ['an instruction', 'Bitte prüfen Sie den Antrag.'],
    ['a notice of the letter', 'Wichtiger Hinweis: Die Patientin Erika Muster ist umgezogen.'],
    ['a case at court', 'Amtsgericht Musterstadt, Az. 12 F 34/26, Muster gegen Muster'],
    ['a thought', 'Denken Sie an die Akte Muster.'],
    ['a condition', 'If you are not well, call us.'],
    ['a notice about somebody', 'Diese E-Mail ist vertraulich: Erika Muster, geb. 12.03.1980'],
    ['a notice with a number', 'Vertraulichkeitshinweis: 86 095 742 719'],
  ])('none: %s', (_reason, content) => {
    expect(names(content)).toEqual(['text']);
  });

  test('a line about somebody ends it', () => {
    expect(rooms('Diese E-Mail ist vertraulich.\nErika Muster, 12.03.1980\nMehr')).toEqual([
      ['disclaimer', 'Diese E-Mail ist vertraulich.'],
      ['text', 'Erika Muster, 12.03.1980\nMehr'],
    ]);
  });

  test('too much to be a disclaimer is text', () => {
    expect(
      names(`Diese E-Mail ist vertraulich.\n${'Eine Zeile, die zum Brief gehört.\n'.repeat(100)}`),
    ).toEqual(['disclaimer', 'text']);
  });
});

describe('quoted', () => {
  const HEADER =
    'Von: Erika Muster <e@example.org>\nGesendet: Montag, 2. November 2026 10:00\nAn: Max Beispiel\nBetreff: Antrag';

  test.each([
    ['the head of Outlook', `${HEADER}\n\nAlt`],
    ['in English', 'From: A\nSent: Monday\nTo: B\nCc: C\nSubject: D\nAlt'],
    ['in bold', '*Von:* A\n*Gesendet:* Montag\n*An:* B\n*Betreff:* C\nAlt'],
    ['as Thunderbird forwards it', '-------- Weitergeleitete Nachricht --------\nBetreff: \tA\nAlt'],
    ['the divider of Outlook', '-----Ursprüngliche Nachricht-----\nAlt'],
    ['in English', '-----Original Message-----\nAlt'],
    ['as Gmail forwards it', '---------- Forwarded message ---------\nAlt'],
    ['as Apple Mail forwards it', 'Anfang der weitergeleiteten Nachricht:\n\nAlt'],
    ['a line of attribution', 'Am 12.01.2024 um 10:00 schrieb Erika Muster <e@example.org>:\n\nAlt'],
    [
      'broken over lines',
      'Am Do., 12. Jan. 2024 um 10:00 Uhr schrieb Erika Muster <\ne@example.org>:\n\n> Alt',
    ],
    ['in English', 'On Fri, Jan 12, 2024 at 10:00 AM Erika Muster <e@example.org> wrote:\n\nAlt'],
    ['with the name first', 'Erika Muster <e@example.org> schrieb am 12.01.2024 um 10:00:\n\n> Alt'],
    [
      'with the name first, nothing marked',
      'Erika Muster <e@example.org> hat am 12.01.2024 10:00 CET geschrieben:\nAlt',
    ],
    [
      'as Yahoo writes it',
      'Am Freitag, 12. Januar 2024 um 10:00:00 MEZ hat Erika Muster <e@example.org> Folgendes geschrieben:\n\nAlt',
    ],
    ['all labels in a line', 'Von: A <a@example.org> Gesendet: Montag An: B Betreff: C\nAlt'],
    ['the divider of a forwarded mail', '-----Weitergeleitete E-Mail-----\nAlt'],
    ['GroupWise', '>>> Erika Muster <e@example.org> 12.01.2024 10:00 >>>\nAlt'],
    ['lines with a sign', '> Alt\n> Älter\n>\n>> Am ältesten'],
  ])('%s', (_reason, quote) => {
    expect(rooms(`Neu\n\n${quote}`)).toEqual([
      ['text', 'Neu'],
      ['quoted', quote],
    ]);
  });

  test('a line above a quotation that begins like an attribution is an answer', () => {
    expect(rooms('Am Montag.\n\n> Am 12.01.24 um 10:00 schrieb E. Muster:\n>> Wann?')).toEqual([
      ['text', 'Am Montag.'],
      ['quoted', '> Am 12.01.24 um 10:00 schrieb E. Muster:\n>> Wann?'],
    ]);
    expect(names('Am Montag\n> Am 12.01.24 um 10:00 schrieb E. Muster:')).toEqual(['text', 'quoted']);
  });

  test('answers between quoted lines are new text', () => {
    expect(
      rooms('Am 12.01.24 um 10:00 schrieb E. Muster:\n> Frage?\n\nAntwort.\n\n> Noch eine?\n\nAuch.'),
    ).toEqual([
      ['quoted', 'Am 12.01.24 um 10:00 schrieb E. Muster:\n> Frage?'],
      ['text', 'Antwort.'],
      ['quoted', '> Noch eine?'],
      ['text', 'Auch.'],
    ]);
  });

  test.each([
    ["a table of one's own", 'Von: Musterstadt\nAn: Beispielhausen\nDatum: 12.12.2026\nText'],
    ['a letter that is retold', 'Am 12.01. schrieb mir Frau Muster Folgendes:\nText'],
    ['a letter that is retold, with the time', 'Am 12.01. um 10:00 schrieb mir Frau Muster Folgendes:\nText'],
    ['somebody wrote, nothing is quoted', 'Frau Muster schrieb am 12.01. um 10:00 Folgendes:\nText'],
    ['a memo', 'Von: FD 50\nAn: FD 51\nDatum: 12.11.2026\nBetreff: Antrag Muster\n\nText'],
    ['a report with the time, retold', 'Am 12.11. um 10:00 schrieb die Polizei im Bericht:\nText'],
    ['a rule', '-----------------\nText'],
    ['a sentence', 'Von: wem das kommt, weiß ich nicht.'],
  ])('none: %s', (_reason, content) => {
    expect(names(content)).toEqual(['text']);
  });

  test('what stands in the history is the history, whatever it looks like', () => {
    expect(names(`Neu\n${HEADER}\n\nHallo Max,\nText\nMfG\nErika\n> uralt`)).toEqual(['text', 'quoted']);
  });

  test.each([
    ['Outlook on the web', '<div id="divRplyFwdMsg">Alt</div><p>älter</p>'],
    ['Outlook 2010', "<div style='border:none;border-top:solid #B5C4DF 1.0pt'>Alt</div><p>älter</p>"],
    [
      'Outlook 2010 after a browser',
      '<div style="border:none;border-top:1pt solid rgb(181, 196, 223)">Alt</div><p>älter</p>',
    ],
    ['Outlook 2003', '<div class="OutlookMessageHeader">Alt</div><p>älter</p>'],
    ['what Outlook answered twice', '<div id="x_x_divRplyFwdMsg">Alt</div><p>älter</p>'],
    ['Outlook for Mac', '<span id="OLK_SRC_BODY_SECTION">Alt</span><p>älter</p>'],
    ['new Outlook', '<div class="ms-outlook-mobile-reference-message skipProofing">Alt</div><p>älter</p>'],
    ['GMX', '<div name="quote" style="x">Alt<p>älter</p></div>'],
    ['a quotation never closed', '<blockquote type="cite">Alt<p>älter'],
    [
      'quotations in quotations',
      '<blockquote type=cite>Alt<blockquote type=cite><div>x</div></blockquote><p>älter</p></blockquote>',
    ],
  ])('%s', (_reason, html) => {
    const found = rooms(`<p>Neu</p>${html}`, 'html');
    expect(found.map(([name]) => name)).toEqual(['text', 'quoted']);
    expect(found[1]?.[1]).toMatch(/^Alt[^]*älter$/);
  });

  test('an indented paragraph is no quotation', () => {
    expect(rooms('<p>a</p><blockquote style="margin-left:40px">b</blockquote>', 'html')).toEqual([
      ['text', 'a\nb'],
    ]);
  });
});
