/**
 * What each detector finds, as people say it. `a` completes „Diese Nachricht enthält …“, `many` the same for several,
 * `why` is one sentence for the finding itself.
 */
export const detectors = {
  iban: {
    name: 'IBAN',
    a: 'eine IBAN',
    many: 'IBANs',
    why: 'Eine Kontoverbindung gehört nicht in eine E-Mail nach außen.',
  },
  'steuer-id': {
    name: 'Steuer-ID',
    a: 'eine Steuer-ID',
    many: 'Steuer-IDs',
    why: 'Die Steuer-ID führt ein Leben lang zu einer Person.',
  },
  rentenversicherungsnummer: {
    name: 'Rentenversicherungsnummer',
    a: 'eine Rentenversicherungsnummer',
    many: 'Rentenversicherungsnummern',
    why: 'Die Nummer enthält das Geburtsdatum und ist ein Sozialdatum.',
  },
  krankenversichertennummer: {
    name: 'Krankenversichertennummer',
    a: 'eine Krankenversichertennummer',
    many: 'Krankenversichertennummern',
    why: 'Die Nummer führt zu Gesundheitsdaten einer Person.',
  },
  personalausweis: {
    name: 'Ausweisnummer',
    a: 'eine Ausweisnummer',
    many: 'Ausweisnummern',
    why: 'Mit einer Ausweisnummer lässt sich eine Identität missbrauchen.',
  },
  kreditkarte: {
    name: 'Kreditkartennummer',
    a: 'eine Kreditkartennummer',
    many: 'Kreditkartennummern',
    why: 'Eine Kartennummer kann missbraucht werden.',
  },
  telefonnummer: {
    name: 'Telefonnummer',
    a: 'eine Telefonnummer',
    many: 'Telefonnummern',
    why: 'Die Nummer gehört offenbar einer anderen Person.',
  },
  'e-mail-adresse': {
    name: 'E-Mail-Adresse',
    a: 'eine E-Mail-Adresse',
    many: 'E-Mail-Adressen',
    why: 'Die Adresse gehört offenbar einer anderen Person.',
  },
  geburtsdatum: {
    name: 'Geburtsdatum',
    a: 'ein Geburtsdatum',
    many: 'Geburtsdaten',
    why: 'Mit dem Geburtsdatum ist eine Person eindeutig bestimmt.',
  },
  'cloud-link': {
    name: 'Cloud-Link',
    a: 'einen Link zu einer fremden Cloud',
    many: 'Links zu fremden Clouds',
    why: 'Dienstliche Dateien gehören nicht in eine fremde Cloud.',
  },
  'social-link': {
    name: 'Link zu einem sozialen Netzwerk',
    a: 'einen Link zu einem sozialen Netzwerk',
    many: 'Links zu sozialen Netzwerken',
    why: 'Dienstliche Kontakte laufen nicht über soziale Netzwerke.',
  },
  'messenger-link': {
    name: 'Link zu einem Messenger',
    a: 'einen Link zu einem Messenger',
    many: 'Links zu Messengern',
    why: 'Dienstliche Kontakte laufen nicht über private Messenger.',
  },
  kurzlink: {
    name: 'Kurzlink',
    a: 'einen Link mit unbekanntem Ziel',
    many: 'Links mit unbekanntem Ziel',
    why: 'Niemand sieht, wohin dieser Link führt.',
  },
  'getarnter-link': {
    name: 'Getarnter Link',
    a: 'einen getarnten Link',
    many: 'getarnte Links',
    why: 'Dieser Link führt nicht dorthin, wonach er aussieht.',
  },
  'fremde-freigabe': {
    name: 'Freigabe in einer fremden Cloud',
    a: 'eine Freigabe in einer fremden Cloud',
    many: 'Freigaben in fremden Clouds',
    why: 'Der Link sieht aus wie eine Freigabe in einer fremden Cloud.',
  },
  steuernummer: {
    name: 'Steuernummer',
    a: 'eine Steuernummer',
    many: 'Steuernummern',
    why: 'Die Steuernummer fällt unter das Steuergeheimnis.',
  },
  'ust-id': {
    name: 'Umsatzsteuer-ID',
    a: 'eine Umsatzsteuer-ID',
    many: 'Umsatzsteuer-IDs',
    why: 'Bei Selbstständigen führt diese Nummer zu einer Person.',
  },
  reisepass: {
    name: 'Passnummer',
    a: 'eine Passnummer',
    many: 'Passnummern',
    why: 'Mit einer Passnummer lässt sich eine Identität missbrauchen.',
  },
  aufenthaltstitel: {
    name: 'Nummer eines Aufenthaltstitels',
    a: 'die Nummer eines Aufenthaltstitels',
    many: 'Nummern von Aufenthaltstiteln',
    why: 'Die Nummer verrät den Aufenthaltsstatus einer Person.',
  },
  fuehrerschein: {
    name: 'Führerscheinnummer',
    a: 'eine Führerscheinnummer',
    many: 'Führerscheinnummern',
    why: 'Die Führerscheinnummer führt zu einer bestimmten Person.',
  },
  passwort: {
    name: 'Kennwort',
    a: 'ein Kennwort',
    many: 'Kennwörter',
    why: 'Ein Kennwort gehört nie in eine E-Mail. Nennen Sie es am Telefon.',
  },
  postanschrift: {
    name: 'Anschrift',
    a: 'eine Anschrift',
    many: 'Anschriften',
    why: 'Die Anschrift gehört offenbar einer anderen Person.',
  },
  zugangsschluessel: {
    name: 'Zugangsschlüssel',
    a: 'einen Zugangsschlüssel',
    many: 'Zugangsschlüssel',
    why: 'Mit diesem Schlüssel kommt jeder in das System, der die E-Mail liest.',
  },
};
