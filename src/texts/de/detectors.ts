/** What each detector finds, as people say it; `why` is one sentence for the finding itself. */
export const detectors = {
  iban: {
    name: 'IBAN',
    why: 'Eine Kontoverbindung gehört nicht in eine E-Mail nach außen.',
  },
  'steuer-id': {
    name: 'Steuer-ID',
    why: 'Die Steuer-ID führt ein Leben lang zu einer Person.',
  },
  rentenversicherungsnummer: {
    name: 'Rentenversicherungsnummer',
    why: 'Die Nummer enthält das Geburtsdatum und ist ein Sozialdatum.',
  },
  krankenversichertennummer: {
    name: 'Krankenversichertennummer',
    why: 'Die Nummer führt zu Gesundheitsdaten einer Person.',
  },
  personalausweis: {
    name: 'Ausweisnummer',
    why: 'Mit einer Ausweisnummer lässt sich eine Identität missbrauchen.',
  },
  kreditkarte: {
    name: 'Kreditkartennummer',
    why: 'Eine Kartennummer kann missbraucht werden.',
  },
  telefonnummer: {
    name: 'Telefonnummer',
    why: 'Die Nummer gehört offenbar einer anderen Person.',
  },
  'e-mail-adresse': {
    name: 'E-Mail-Adresse',
    why: 'Die Adresse gehört offenbar einer anderen Person.',
  },
  geburtsdatum: {
    name: 'Geburtsdatum',
    why: 'Mit dem Geburtsdatum ist eine Person eindeutig bestimmt.',
  },
  'cloud-link': {
    name: 'Cloud-Link',
    why: 'Dienstliche Dateien gehören nicht in eine fremde Cloud.',
  },
  'social-link': {
    name: 'Link zu einem sozialen Netzwerk',
    why: 'Dienstliche Kontakte laufen nicht über soziale Netzwerke.',
  },
  'messenger-link': {
    name: 'Link zu einem Messenger',
    why: 'Dienstliche Kontakte laufen nicht über private Messenger.',
  },
  kurzlink: {
    name: 'Kurzlink',
    why: 'Niemand sieht, wohin dieser Link führt.',
  },
  'getarnter-link': {
    name: 'Getarnter Link',
    why: 'Dieser Link führt nicht dorthin, wonach er aussieht.',
  },
  'fremde-freigabe': {
    name: 'Freigabe in einer fremden Cloud',
    why: 'Der Link sieht aus wie eine Freigabe in einer fremden Cloud.',
  },
  postanschrift: {
    name: 'Anschrift',
    why: 'Die Anschrift gehört offenbar einer anderen Person.',
  },
  passwort: {
    name: 'Kennwort',
    why: 'Nennen Sie ein Kennwort am Telefon, nie in einer E-Mail.',
  },
  zugangsschluessel: {
    name: 'Zugangsschlüssel',
    why: 'Mit diesem Schlüssel kommt jeder in das System, der die E-Mail liest.',
  },
  personenname: {
    name: 'Personenname',
    why: 'Ein Name sagt, zu wem die anderen Angaben gehören.',
  },
  'azr-nummer': {
    name: 'AZR-Nummer',
    why: 'Die Nummer führt zu einer Person im Ausländerzentralregister.',
  },
  'bg-nummer': {
    name: 'BG-Nummer',
    why: 'Die Nummer zeigt, dass ein Haushalt Leistungen bezieht.',
  },
  kindergeldnummer: {
    name: 'Kindergeldnummer',
    why: 'Die Nummer führt zu einer Familie und ihren Kindern.',
  },
  lanr: {
    name: 'Arztnummer',
    why: 'Die Arztnummer führt ein Leben lang zu einer Person.',
  },
  aktenzeichen: {
    name: 'Aktenzeichen',
    why: 'Ein Aktenzeichen führt zur Akte einer Person.',
  },
  kassenzeichen: {
    name: 'Kassenzeichen',
    why: 'Ein Kassenzeichen zeigt, wer zahlt oder Geld bekommt.',
  },
  personalnummer: {
    name: 'Personalnummer',
    why: 'Die Nummer führt zur Personalakte einer Person.',
  },
  kundennummer: {
    name: 'Kundennummer',
    why: 'Die Nummer führt zu den Daten einer Person.',
  },
  matrikelnummer: {
    name: 'Matrikelnummer',
    why: 'Die Nummer führt zu einer Studentin oder einem Studenten.',
  },
  imei: {
    name: 'IMEI',
    why: 'Über diese Nummer lässt sich ein Mobilgerät einer Person zuordnen.',
  },
  'ip-adresse': {
    name: 'IP-Adresse',
    why: 'Über die Adresse lässt sich ein Internetanschluss einer Person zuordnen.',
  },
  'mac-adresse': {
    name: 'MAC-Adresse',
    why: 'Über die Adresse lässt sich ein Gerät einer Person zuordnen.',
  },
  gesundheit: {
    name: 'Gesundheitsangabe',
    why: 'Angaben zur Gesundheit sind besonders geschützt.',
  },
  behinderung: {
    name: 'Angabe zur Behinderung',
    why: 'Eine Behinderung ist eine besonders geschützte Gesundheitsangabe.',
  },
  religion: {
    name: 'Angabe zur Religion',
    why: 'Religion und Weltanschauung sind besonders geschützt.',
  },
  gewerkschaft: {
    name: 'Angabe zur Gewerkschaft',
    why: 'Ob jemand einer Gewerkschaft angehört, ist besonders geschützt.',
  },
  herkunft: {
    name: 'Angabe zur Herkunft',
    why: 'Die ethnische Herkunft ist besonders geschützt.',
  },
  'politische-meinung': {
    name: 'Politische Meinung',
    why: 'Die politische Meinung ist besonders geschützt.',
  },
  sexualitaet: {
    name: 'Angabe zur Sexualität',
    why: 'Sexualleben und sexuelle Orientierung sind besonders geschützt.',
  },
  'biometrie-genetik': {
    name: 'Biometrische oder genetische Angabe',
    why: 'Biometrische und genetische Daten sind besonders geschützt.',
  },
  straftat: {
    name: 'Angabe zu einer Straftat',
    why: 'Angaben über Straftaten und Strafverfahren sind besonders geschützt.',
  },
  sozialleistung: {
    name: 'Sozial- oder Steuerangabe',
    why: 'Solche Angaben schützt das Sozial- oder Steuergeheimnis.',
  },
  kindeswohl: {
    name: 'Angabe zum Schutz eines Kindes',
    why: 'Was Kinder und Familien dem Jugendamt anvertrauen, ist besonders geschützt.',
  },
  steuernummer: {
    name: 'Steuernummer',
    why: 'Die Steuernummer fällt unter das Steuergeheimnis.',
  },
  'ust-id': {
    name: 'Umsatzsteuer-ID',
    why: 'Bei Selbstständigen führt diese Nummer zu einer Person.',
  },
  reisepass: {
    name: 'Passnummer',
    why: 'Mit einer Passnummer lässt sich eine Identität missbrauchen.',
  },
  aufenthaltstitel: {
    name: 'Nummer eines Aufenthaltstitels',
    why: 'Die Nummer verrät den Aufenthaltsstatus einer Person.',
  },
  fuehrerschein: {
    name: 'Führerscheinnummer',
    why: 'Die Führerscheinnummer führt zu einer bestimmten Person.',
  },
  mrz: {
    name: 'Maschinenlesbare Zone',
    why: 'Diese Zeilen enthalten Name, Geburtsdatum und Ausweisnummer.',
  },
  'kfz-kennzeichen': {
    name: 'Kfz-Kennzeichen',
    why: 'Über das Kennzeichen lässt sich der Halter ermitteln.',
  },
  fahrgestellnummer: {
    name: 'Fahrgestellnummer',
    why: 'Über die Nummer lässt sich der Halter des Fahrzeugs ermitteln.',
  },
  'gesperrter-empfaenger': {
    name: 'Gesperrte Adresse',
    why: 'An diese Domain darf Ihr Haus nicht schreiben.',
  },
  'aehnliche-domain': {
    name: 'Verwechselbare Adresse',
    why: 'Die Domain sieht fast aus wie eine bekannte. Vielleicht ist es ein Tippfehler.',
  },
  'anrede-passt-nicht': {
    name: 'Anrede und Adresse',
    why: 'Die Anrede nennt eine andere Person als die Adresse.',
  },
  'stelle-passt-nicht': {
    name: 'Stelle und Adresse',
    why: 'Genannt ist eine bekannte Stelle. Die Adresse liegt aber unter einer anderen Domain.',
  },
  'absender-privat': {
    name: 'Privater Absender',
    why: 'Dienstliches geht nur aus einem dienstlichen Postfach hinaus.',
  },
  'absender-persoenlich': {
    name: 'Persönlicher Absender',
    why: 'Dafür gibt es ein Funktionspostfach. Dort findet auch Ihre Vertretung die Nachricht.',
  },
  'private-adresse': {
    name: 'Private Adresse',
    why: 'Dienstliches gehört nicht in ein privates Postfach.',
  },
  'viele-empfaenger': {
    name: 'Viele sichtbare Adressen',
    why: 'Alle sehen alle Adressen. In Bcc sieht niemand die anderen.',
  },
  'mehrere-fremde-domains': {
    name: 'Mehrere fremde Stellen',
    why: 'Diese Stellen erfahren voneinander. Ist das gewollt?',
  },
  'neue-domain-in-antwort': {
    name: 'Neue Stelle in der Antwort',
    why: 'Diese Stelle war bisher nicht beteiligt und liest den Verlauf mit.',
  },
  verteilerliste: {
    name: 'Verteilerliste',
    why: 'Wer auf der Liste steht, zeigt Outlook nicht. Auch Fremde können darauf stehen.',
  },
  'anhang-vergessen': {
    name: 'Anhang vergessen?',
    why: 'Der Text kündigt einen Anhang an, es ist aber keiner dabei.',
  },
  'anhang-passt-nicht': {
    name: 'Datei zu einem anderen Zeichen?',
    why: 'Im Dateinamen steht ein anderes Zeichen als in der Nachricht.',
  },
  'anhang-zu-gross': {
    name: 'Große Anhänge',
    why: 'Viele Postfächer nehmen so große Nachrichten nicht an. Nehmen Sie die eigene Cloud.',
  },
};
