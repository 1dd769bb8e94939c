/**
 * Mail text to measure with: ordinary office German with a value or a link every now and then, the same on every run.
 * All values are made up or official specimens.
 */
const ORDINARY = [
  'vielen Dank für Ihre Nachricht vom 12.03.2026, die wir gern beantworten.',
  'Die Sitzung des Kreistages beginnt um 17:30 Uhr im Großen Sitzungssaal, Raum 1.204.',
  'Nach § 35 Abs. 1 SGB I und Art. 6 Abs. 1 lit. e DSGVO dürfen wir die Angaben verarbeiten.',
  'Bitte reichen Sie die Unterlagen bis zum 30. April ein; die Gebühr beträgt 51,00 Euro.',
  'Der Haushaltsansatz für 2026 liegt bei 1.245.300 Euro, das sind 3,7 % mehr als im Vorjahr.',
  'Unsere Öffnungszeiten: Mo. bis Fr. 8:00–12:00 Uhr, Do. zusätzlich 14:00–18:00 Uhr.',
  'Das Protokoll der letzten Besprechung liegt im Ordner Protokoll_2026-02_final.docx bereit.',
  'Zur Rechnung Nr. 2026-004711 fehlt uns noch der Lieferschein über 24 Stück.',
  'Wir haben den Vorgang unter dem Aktenzeichen 50.2-410/26 aufgenommen.',
  'Herr Muster aus der Abteilung Hochbau ist ab Montag wieder erreichbar.',
  'Die Straßensperrung zwischen Hauptstraße 12 und Marktplatz dauert voraussichtlich drei Wochen.',
  'Für Rückfragen stehen wir Ihnen z. B. telefonisch gern zur Verfügung.',
  'Im Auftrag der Verwaltung bitten wir um Kenntnisnahme und Weiterleitung an die Fachdienste.',
  'Die Ausschreibung umfasst drei Lose; Angebote werden nur elektronisch angenommen.',
  'Weitere Hinweise finden Sie unter https://www.kreis-musterland.example/service/antrag?id=4711.',
];
const TELLING = [
  'Bitte überweisen Sie auf das Konto DE89 3704 0044 0532 0130 00.',
  'Die Steuer-ID lautet 86 095 742 719.',
  'Sie erreichen Frau Beispiel unter 04551 951-4711 oder (030) 901820.',
  'Geburtsdatum: 04.05.1978, Versicherungsnummer 65 070803 A 019.',
  'Die Kopie schicke ich an erika.mustermann@web.example weiter.',
  'Die Datei liegt hier: https://www.dropbox.com/s/abc123def456/Bescheid.pdf?dl=0',
];

/** Text of at least `length` UTF-16 units, in paragraphs. One sentence in twelve carries a value. */
export function mailText(length: number): string {
  const lines: string[] = ['Sehr geehrte Damen und Herren,', ''];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const list = i % 12 === 11 ? TELLING : ORDINARY;
    const sentence = list[Math.floor(i / 3) % list.length] ?? '';
    lines.push(sentence);
    if (i % 5 === 4) lines.push('');
    size += sentence.length + 1;
  }
  lines.push('', 'Mit freundlichen Grüßen', 'Im Auftrag', 'Muster');
  return lines.join('\n');
}

/** The same as Outlook writes it: one `MsoNormal` paragraph a line, some bold, links as anchors. */
export function mailHtml(length: number): string {
  const body = mailText(Math.ceil(length * 0.6))
    .split('\n')
    .map((line) => {
      const text = line
        .replace(/&/g, '&amp;')
        .replace(/ä/g, '&auml;')
        .replace(/https:\S+/g, (url) => `<a href="${url}">${url}</a>`);
      return `<p class="MsoNormal"><span style="font-size:11.0pt">${text === '' ? '&nbsp;' : text}<o:p></o:p></span></p>`;
    })
    .join('\n');
  return `<html><head><style>p.MsoNormal{margin:0cm}</style></head><body lang="DE"><div class="WordSection1">${body}</div></body></html>`;
}
