/**
 * Labels of numbers that are no personal identifier, or of another kind than the one looked for. Directly before a row of
 * digits they say what it is, and the row is no finding, though its check digit may fit by chance.
 *
 * Matching rule: lower case, whole words, within 24 characters before the value on the same line (engine/context-words).
 * Source: own collection from forms, invoices and file plans of German authorities; licence: own work; date 2026-11-22.
 * Left out: words longer than the reach of 24 characters; single words such as „Rechnung“ or „Nr.“, which also stand before personal numbers („Steuer-ID-Nr.“).
 * Refresh: by hand; every row is tried with a number whose check digit fits (test/data/other-number-labels.test.ts).
 */
export const OTHER_NUMBER_LABELS: readonly string[] = [
  // trade
  ...[
    'rechnungsnummer',
    'rechnungs-nr',
    'rechnungsnr',
    'rechnung nr',
    're-nr',
    'rg-nr',
    'belegnummer',
    'beleg-nr',
  ],
  ...[
    'bestellnummer',
    'bestell-nr',
    'bestellnr',
    'bestellung nr',
    'auftragsnummer',
    'auftrags-nr',
    'auftragsnr',
  ],
  ...[
    'artikelnummer',
    'artikel-nr',
    'artikelnr',
    'art.-nr',
    'lieferscheinnummer',
    'lieferschein-nr',
    'lieferschein',
  ],
  ...[
    'kundennummer',
    'kunden-nr',
    'kundennr',
    'vertragsnummer',
    'vertrags-nr',
    'sendungsnummer',
    'sendungs-nr',
  ],
  ...[
    'paketnummer',
    'trackingnummer',
    'transaktionsnummer',
    'transaktions-id',
    'mandatsreferenz',
    'gutscheincode',
  ],
  // things
  ...[
    'seriennummer',
    'serien-nr',
    'gerätenummer',
    'geräte-nr',
    'inventarnummer',
    'inventar-nr',
    'zählernummer',
  ],
  ...[
    'zähler-nr',
    'zähler',
    'imei',
    'ean',
    'gtin',
    'isbn',
    'issn',
    'doi',
    'version',
    'build',
    'chargennummer',
  ],
  // files and proceedings
  ...[
    'aktenzeichen',
    'az.',
    'az:',
    'az',
    'geschäftszeichen',
    'gesch.-z',
    'gz',
    'kassenzeichen',
    'vorgangsnummer',
  ],
  ...[
    'vorgangs-nr',
    'ticket',
    'ticketnummer',
    'ticket-nr',
    'leitweg-id',
    'leitweg',
    'drucksache',
    'bt-drs',
    'drs.',
  ],
  ...['flurstück', 'handelsregisternummer', 'betriebsnummer', 'gläubiger-id'],
];
