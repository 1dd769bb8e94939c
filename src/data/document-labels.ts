/**
 * Words that name an identity document. The detectors of the documents share them: what names one speaks against the others,
 * and „Ausweisnummer“ names any of them.
 *
 * Matching rule: lower case, whole words, `*` allows endings (engine/context-words).
 * Source: own collection from forms of registration, passport and immigration offices; licence: own work; date 2026-11-22.
 * Left out: „Seriennummer“, which stands before the numbers of printers; „Papiere“, „Dokument“, which say nothing.
 * Refresh: by hand.
 */
export const ID_CARD_LABELS: readonly string[] = [
  ...['personalausweis*', 'perso', 'identitätskarte', 'id card', 'identity card', 'id-card'],
];

export const ANY_DOCUMENT_LABELS: readonly string[] = [
  ...[
    'ausweis',
    'ausweises',
    'ausweise',
    'dokumentennummer',
    'dokumentnummer',
    'dokumenten-nr',
    'document number',
  ],
  ...[
    'ausweisnummer*',
    'ausweis-nr',
    'ausweisnr',
    'ausweiskopie',
    'ausweisdaten',
    'ausweisdokument*',
    'document no',
  ],
];

export const PASSPORT_LABELS: readonly string[] = [
  ...[
    'pass',
    'reisepass*',
    'reisepässe*',
    'passnummer*',
    'pass-nr',
    'passnr',
    'kinderreisepass*',
    'nationalpass*',
  ],
  ...['passkopie', 'passdaten', 'reiseausweis*', 'reisedokument*', 'passport*', 'travel document*'],
];

export const RESIDENCE_LABELS: readonly string[] = [
  ...[
    'aufenthaltstitel*',
    'aufenthaltserlaubnis*',
    'aufenthaltskarte*',
    'aufenthaltsdokument*',
    'daueraufenthalt*',
  ],
  ...[
    'aufenthaltsgestattung*',
    'niederlassungserlaubnis*',
    'duldung*',
    'fiktionsbescheinigung*',
    'zusatzblatt*',
  ],
  ...['blaue karte', 'blauen karte', 'eat', 'e-at', 'eat-nr', 'residence permit*', 'residence title*'],
];
