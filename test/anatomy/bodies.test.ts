import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dissect } from '../../src/anatomy';
import type { Part } from '../../src/anatomy';
import { messageWith, zoneTexts } from './message-with';

// Names, numbers and addresses are made up. What each body shows stands in test/fixtures/bodies/README.md.

const BODIES = join(__dirname, '../fixtures/bodies');
const SENDER = { name: 'Beispiel, Max', address: 'max.beispiel@musterland.example' };
const HOUSE = { domains: ['musterland.example'], phonePrefixes: ['+493023125'] };

/** Body, its zones, the earlier mails in it with their people. Of long texts beginning and end, with ` … ` between. */
const TABLE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'apple-ios.html',
    [
      'greeting: Guten Morgen Erika,',
      'text: ja, am Montag.',
      'signature: Von meinem iPhone gesendet',
      'quoted: Am 20.11.2026 um 08:00 … ist bewilligt. Danke!',
    ],
    [
      'Erika Muster: Am 20.11.2026 um 08:00 … das Geld am Montag?',
      'Max Beispiel: Am 19.11.2026 um 10:00 … Antrag ist bewilligt.',
      'Erika Muster: Danke!',
    ],
  ],
  [
    'apple-mail-forward.html',
    ['text: Zur Info.', 'quoted: Anfang der weitergeleiteten … Wann kommt das Geld?'],
    ['Erika Muster / Max Beispiel: Von: Erika Muster … Wann kommt das Geld?'],
  ],
  [
    'apple-mail-inline.html',
    [
      'greeting: Liebe Frau Muster, lieber Herr Probe,',
      'text: unten die Antworten.',
      'quoted: Am 19.11.2026 um 10:00 … Wann kommt das Geld?',
      'text: Am Montag.',
      'quoted: Wer hat entschieden?',
      'text: Frau Beispiel.',
      'signature: Viele Grüße Max',
    ],
    ['Erika Muster: Am 19.11.2026 um 10:00 … Wann kommt das Geld?', 'Erika Muster: Wer hat entschieden?'],
  ],
  [
    'apple-mail.html',
    [
      'greeting: Hallo Frau Muster,',
      'text: meine IBAN: DE02 1203 0000 0000 2020 51',
      'signature: Viele Grüße Max Beispiel',
      'quoted: Am 19.11.2026 um 10:00 … Wann kommt das Geld?',
    ],
    ['Erika Muster: Am 19.11.2026 um 10:00 … Wann kommt das Geld?'],
  ],
  [
    'apple-plain.txt',
    [
      'greeting: Hello Erika, hello Paul,',
      'text: on Monday.',
      'quoted: On 19. Nov 2026, at … wrote: It was granted.',
    ],
    [
      'Erika Muster: On 19. Nov 2026, at 10:00, … wrote: When?',
      'Paul Probe: On 18. Nov 2026, at 16:12, … wrote: It was granted.',
    ],
  ],
  [
    'gmail-forward.html',
    ['text: Zur Kenntnis.', 'quoted: ---------- Forwarded … Wann kommt das Geld?'],
    ['Erika Muster / Max Beispiel: Von: Erika Muster … Wann kommt das Geld?'],
  ],
  [
    'gmail-nested.html',
    [
      'greeting: Dear all,',
      'text: see below.',
      'signature: -- Max Beispiel',
      'quoted: On Fri, Nov 20, 2026 at … wrote: It was granted.',
    ],
    [
      'Erika Muster: On Fri, Nov 20, 2026 at … wrote: When?',
      'signature of Erika Muster: Best wishes Erika Muster 030 23125 777',
      'Paul Probe: On Thu, Nov 19, 2026 at … wrote: It was granted.',
    ],
  ],
  [
    'gmail-plain.txt',
    [
      'greeting: Hallo Frau Muster,',
      'text: das Geld kommt am Montag.',
      'quoted: Am Do., 19. Nov. 2026 um … Muster Musterweg 1',
    ],
    [
      'Erika Muster: Am Do., 19. Nov. 2026 um … Wann kommt das Geld?',
      'signature of Erika Muster: Herzliche Grüße Erika Muster Musterweg 1',
    ],
  ],
  [
    'gmail.html',
    [
      'greeting: Hallo Frau Muster,',
      'text: die IBAN ist DE02 1203 0000 0000 2020 51. Akte',
      'signature: Max Beispiel Kreis Musterland',
      'quoted: Am Do., 19. Nov. 2026 um … Wann kommt das Geld?',
      'text: Noch etwas: Bitte rufen Sie an.',
    ],
    ['Erika Muster: Am Do., 19. Nov. 2026 um … Wann kommt das Geld?'],
  ],
  [
    'groupwise.txt',
    [
      'greeting: Guten Tag Frau Muster,',
      'text: ja.',
      'signature: Max Beispiel Tel. 030 … spiel@musterland.example',
      'quoted: "Erika Muster" … >>> Darf ich anrufen?',
    ],
    ['Erika Muster: "Erika Muster" … >>> Darf ich anrufen?'],
  ],
  [
    'name-first.txt',
    [
      'quoted: Erika Muster … Wann kommt das Geld?',
      'text: Am Montag. Rückfragen gern an 030 23125 123.',
      'signature: Gesendet mit der GMX Mail App',
    ],
    ['Erika Muster: Erika Muster … Wann kommt das Geld?'],
  ],
  [
    'notes.txt',
    [
      'greeting: Guten Morgen Herr Dr. Probe,',
      'text: siehe unten.',
      'signature: Freundliche Grüße Max Beispiel',
      'quoted: Von: Erika … Wo sind die Unterlagen?',
    ],
    ['Erika Muster / Max Beispiel / Paul Probe: Von: Erika … Wo sind die Unterlagen?'],
  ],
  [
    'open-xchange.html',
    [
      'greeting: Guten Abend Frau Muster,',
      'text: das ist angekommen.',
      'signature: Max Beispiel',
      'quoted: Erika Muster … Ist alles angekommen?',
    ],
    ['Erika Muster: Erika Muster … Ist alles angekommen?'],
  ],
  [
    'outlook-2010.html',
    [
      'greeting: Guten Tag Frau Muster,',
      'text: der Bescheid ist heute zur Post gegangen.',
      'signature: Im Auftrag Max Beispiel',
      'quoted: Von: Erika Muster … Wo bleibt der Bescheid?',
    ],
    ['Erika Muster / Beispiel, Max: Von: Erika Muster … Wo bleibt der Bescheid?'],
  ],
  [
    'outlook-android.html',
    [
      'greeting: Hello Ms Muster,',
      'text: we have received it.',
      'signature: Get Outlook for Android',
      'quoted: From: Erika Muster … you get my documents?',
    ],
    ['Erika Muster / max.beispiel@musterland.example: From: Erika Muster … you get my documents?'],
  ],
  [
    'outlook-appointment.html',
    [
      'greeting: Hallo Erika,',
      'text: der Termin wird verschoben.',
      'signature: LG Max',
      'quoted: -----Ursprünglicher … die Akte mitbringen.',
    ],
    ['Erika Muster / Beispiel, Max: Von: Erika Muster … die Akte mitbringen.'],
  ],
  [
    'outlook-classic-english.html',
    [
      'greeting: Dear Ms Muster,',
      'text: please find the notice … number is 4711/2026.',
      'signature: Kind regards Max Beispiel Kreis Musterland',
      'disclaimer: This e-mail may contain … notify the sender.',
      'quoted: From: Erika Muster … Phone 030 23125 777',
    ],
    [
      'Erika Muster / Beispiel, Max / Paul Probe: From: Erika Muster … will I get the notice?',
      'signature of Erika Muster / Beispiel, Max / Paul Probe: Best regards Erika Muster Phone 030 23125 777',
    ],
  ],
  [
    'outlook-classic-forward.html',
    [
      'greeting: Liebe Kolleginnen und Kollegen,',
      'text: zur Kenntnis und mit der Bitte um Übernahme.',
      'signature: Viele Grüße Max Beispiel',
      'quoted: Von: Paul Probe … 1, 12345 Musterstadt',
    ],
    [
      'Paul Probe / Beispiel, Max: Von: Paul Probe … Max, das geht an dich.',
      'signature of Paul Probe / Beispiel, Max: Gruß Paul',
      'Erika Muster / Posteingang Soziales / Probe, Paul: Von: Erika Muster … wohnt jetzt bei mir.',
      'signature of Erika Muster / Posteingang Soziales / Probe, Paul: Mit freundlichen Grüßen … 1, 12345 Musterstadt',
    ],
  ],
  [
    'outlook-classic.html',
    [
      'greeting: Sehr geehrte Frau Müller,',
      'text: die Erstattung geht auf das … Aktenzeichen 4711/2026',
      'signature: Mit freundlichen Grüßen Max … Telefon 04551 000-000',
      'disclaimer: Diese E-Mail enthält vertrauliche Informationen.',
      'quoted: Von: Erika Muster … wann kommt das Geld?',
    ],
    ['Erika Muster / Beispiel, Max: Von: Erika Muster … wann kommt das Geld?'],
  ],
  [
    'outlook-ios.html',
    [
      'greeting: Frau Muster,',
      'text: die Auszahlung ist angewiesen.',
      'signature: Gesendet von Outlook für iOS',
      'quoted: Von: Erika Muster … meinem iPhone gesendet',
    ],
    ['Erika Muster / Max Beispiel: Von: Erika Muster … meinem iPhone gesendet'],
  ],
  [
    'outlook-mac.html',
    [
      'greeting: Moin Erika,',
      'text: alles erledigt.',
      'signature: VG Max',
      'quoted: Von: Erika Muster … Wie ist der Stand?',
    ],
    ['Erika Muster / Max Beispiel: Von: Erika Muster … Wie ist der Stand?'],
  ],
  [
    'outlook-new.html',
    [
      'greeting: Hallo Frau Muster,',
      'text: Sie bekommen das Geld am Montag.',
      'signature: Max Beispiel Kreis Musterland',
      'disclaimer: Informationen zum … land.example/datenschutz',
      'quoted: Von: Erika Muster … Geld Der Antrag ist da.',
    ],
    [
      'Erika Muster / Max Beispiel / Paul Probe: Von: Erika Muster … Wann kommt das Geld?',
      'signature of Erika Muster / Max Beispiel / Paul Probe: Erika Muster 0151 23456789',
      'Max Beispiel / Erika Muster: Von: Max Beispiel … Geld Der Antrag ist da.',
    ],
  ],
  [
    'outlook-no-formula.html',
    [
      'greeting: Guten Tag,',
      'text: die Akte liegt vor. Frau … unter 030 23125 777.',
      'signature: Max Beispiel Sachbearbeiter … www.musterland.example',
    ],
    [],
  ],
  [
    'outlook-one-line.txt',
    [
      'greeting: Guten Tag zusammen,',
      'text: ist erledigt.',
      'signature: MfG Max Beispiel',
      'quoted: Von: Erika Muster … Wie ist der Stand?',
    ],
    ['Erika Muster / Beispiel, Max / Probe, Paul / Muster, Max: Von: Erika Muster … Wie ist der Stand?'],
  ],
  [
    'outlook-plain-english.txt',
    [
      'greeting: Good afternoon,',
      'text: the notice is in the post.',
      'signature: Yours sincerely Max Beispiel',
      'quoted: -----Original Message----- … Where is the notice?',
    ],
    ['Erika Muster / Beispiel, Max: From: Erika Muster … Where is the notice?'],
  ],
  [
    'outlook-plain.txt',
    [
      'greeting: Sehr geehrte Frau Muster,',
      'text: der Bescheid geht heute zur Post.',
      'signature: Mit freundlichen Grüßen Im … Tel. 030 23125-123',
      'disclaimer: Diese E-Mail enthält … Sie bitte den Absender.',
      'quoted: -----Ursprüngliche … Bescheid? Erika Muster',
    ],
    [
      'Erika Muster / Beispiel, Max / paul.probe@example.net: Von: Erika Muster … Wo bleibt der Bescheid?',
      'signature of Erika Muster / Beispiel, Max / paul.probe@example.net: Erika Muster',
    ],
  ],
  [
    'outlook-signature-hides.html',
    [
      'greeting: Sehr geehrter Herr Probe,',
      'text: anbei die Unterlagen.',
      'signature: Mit freundlichen Grüßen Max … +49 30 23125-123',
      'text: Hier noch die Angaben, um … 1, 12345 Musterstadt',
    ],
    [],
  ],
  [
    'outlook-web-forward.html',
    [
      'greeting: Hi Paul,',
      'text: could you take care of this? Thanks, Max',
      'quoted: From: Erika Muster … will it be decided?',
    ],
    ['Erika Muster / Max Beispiel: From: Erika Muster … will it be decided?'],
  ],
  [
    'outlook-web.html',
    [
      'greeting: Guten Tag Frau Muster,',
      'text: die IBAN lautet DE02 1203 … Die Datei: Bericht.docx',
      'signature: Viele Grüße Max Beispiel',
      'quoted: Von: Erika Muster … Wann kommt das Geld?',
    ],
    ['Erika Muster / Beispiel, Max: Von: Erika Muster … Wann kommt das Geld?'],
  ],
  [
    'repeated-signature.txt',
    [
      'greeting: Guten Tag Frau Muster,',
      'text: die Zahlung kommt am Montag.',
      'signature: Sachgebiet Hilfen Zimmer 12 … Haltestelle Kreishaus',
      'quoted: Am 19.11.2026 um 10:00 … Haltestelle Kreishaus',
    ],
    [
      'Erika Muster: Am 19.11.2026 um 10:00 … Wann kommt das Geld?',
      'Max Beispiel: Am 18.11.2026 um 16:12 … Hilfen Zimmer 12',
      'signature of Max Beispiel: Max Beispiel Haltestelle Kreishaus',
    ],
  ],
  [
    'samsung.html',
    [
      'greeting: Hallo,',
      'text: ja, das reicht.',
      'signature: Von meinem Samsung Galaxy Smartphone gesendet.',
      'quoted: -------- Ursprüngliche … Reicht eine Kopie?',
    ],
    ['Erika Muster / Max Beispiel: Von: Erika Muster … Reicht eine Kopie?'],
  ],
  [
    'thunderbird-forward.html',
    ['text: Bitte übernehmen.', 'quoted: -------- Weitergeleitete … Wann kommt das Geld?'],
    [
      'Erika Muster / max.beispiel@musterland.example / soziales@musterland.example: Betreff: Mein Antrag Datum: … Wann kommt das Geld?',
    ],
  ],
  [
    'thunderbird-inline.html',
    [
      'quoted: Am 19.11.26 um 10:00 … Wann kommt das Geld?',
      'text: Am Montag.',
      'quoted: Wer ist zuständig? Das steht im Bescheid.',
      'text: Herr Probe, 030 23125 777.',
      'signature: -- Max Beispiel Kreis Musterland',
    ],
    [
      'Erika Muster: Am 19.11.26 um 10:00 … Wann kommt das Geld?',
      'Erika Muster: Wer ist zuständig? Das steht im Bescheid.',
    ],
  ],
  [
    'thunderbird-plain.txt',
    [
      'quoted: Am 19.11.26 um 10:00 … Wann kommt das Geld?',
      'text: Am Montag.',
      'quoted: Am 18.11.26 um 16:12 … Wer ist Frau Probe?',
      'text: Die Kollegin.',
      'signature: -- Max Beispiel Kreis Musterland',
    ],
    [
      'Erika Muster: Am 19.11.26 um 10:00 … Wann kommt das Geld?',
      'Max Beispiel: Am 18.11.26 um 16:12 … Frau Probe prüft ihn.',
      'Erika Muster: Wer ist Frau Probe?',
    ],
  ],
  [
    'thunderbird.html',
    [
      'greeting: Sehr geehrte Frau Muster,',
      'text: die IBAN lautet DE02 1203 0000­ 0000 2020 51.',
      'signature: -- Max Beispiel Kreis Musterland',
      'quoted: Am 19.11.26 um 10:00 … Wann kommt das Geld?',
      'text: Spätestens am Freitag.',
    ],
    ['Erika Muster: Am 19.11.26 um 10:00 … Wann kommt das Geld?'],
  ],
  [
    'webde.html',
    [
      'greeting: Sehr geehrte Frau Muster,',
      'text: vielen Dank.',
      'signature: Mit freundlichem Gruß Max Beispiel',
      'quoted: Gesendet: Donnerstag, 19. … Hier die Unterlagen.',
    ],
    ['Erika Muster / max.beispiel@musterland.example: Gesendet: Donnerstag, 19. … Hier die Unterlagen.'],
  ],
];

function bodyOf(file: string): Part {
  const content = readFileSync(join(BODIES, file), 'utf8');
  const format = file.endsWith('.html') ? 'html' : 'text';
  const body = dissect(messageWith({ format, content }, { from: SENDER }), HOUSE).find(
    ({ id }) => id === 'body',
  );
  if (body === undefined) throw new Error('a message has a body');
  return body;
}

/** As in the table: one kind of space, no signs for quotation. */
function written(text: string): string {
  return text
    .replace(/^[>\s]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function expectLikeTable(found: readonly string[], expected: readonly string[]): void {
  expect(found.length).toBe(expected.length);
  expected.forEach((entry, index) => {
    const [begin = '', end] = entry.split(' … ');
    if (end === undefined) expect(found[index]).toBe(entry);
    else expect([found[index]?.startsWith(begin), found[index]?.endsWith(end)]).toEqual([true, true]);
  });
}

describe('bodies as mail programs write them', () => {
  test('each body is in the table', () => {
    const files = readdirSync(BODIES).filter((file) => /\.(?:html|txt)$/.test(file));
    expect(TABLE.map(([file]) => file)).toEqual(files.sort());
  });

  test.each(TABLE)('%s', (file, zones, mails) => {
    const body = bodyOf(file);
    const found = zoneTexts(body).filter(([, text]) => text.trim() !== '');
    expectLikeTable(
      found.map(([name, text]) => `${name}: ${written(text)}`),
      zones,
    );
    expectLikeTable(
      body.quotedMails.map(({ start, end, isSignature, mail }) => {
        const people = mail.people.map(({ name, address }) => name || address).join(' / ');
        return `${isSignature ? 'signature of ' : ''}${people}: ${written(body.text.slice(start, end))}`;
      }),
      mails,
    );
  });

  test.each(TABLE)('%s with line breaks as Windows writes them', (file) => {
    const content = readFileSync(join(BODIES, file), 'utf8');
    const format = file.endsWith('.html') ? 'html' : 'text';
    const names = (source: string): readonly string[] =>
      (dissect(messageWith({ format, content: source }, { from: SENDER }), HOUSE)[1]?.zones ?? []).map(
        ({ name }) => name,
      );
    expect(names(content.replace(/\n/g, '\r\n'))).toEqual(names(content));
  });
});
