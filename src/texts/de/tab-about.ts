/** What is new, feedback, and what Umschlag says about itself. */
export const about = {
  news: { intro: 'Änderungen an Regeln und Texten, das Neueste zuerst.', none: 'Noch keine Änderungen.' },

  feedback: {
    intro:
      'Fehlt eine Antwort? Passt ein Satz nicht? Schreiben Sie der Datenschutzbeauftragten. Nichts geht von allein hinaus.',
    label: 'Ihre Rückmeldung',
    hint: 'Bitte keine Namen und keine Angaben aus Vorgängen.',
    subject: 'Rückmeldung zu Umschlag',
    copy: 'Text kopieren',
    copied: 'Rückmeldung',
    mail: 'Als E-Mail öffnen',
    stand: (asOf: string) => `Umschlag, ${asOf}`,
  },

  what: 'Umschlag prüft Ihre Nachrichten in Outlook, bevor Sie sie senden. Hier finden Sie Antworten und Texte dazu.',
  notEverywhere: 'Auf dem Handy prüft Outlook nicht. Achten Sie dort bitte selbst darauf.',
  privacyTitle: 'Was mit Ihren Angaben geschieht',
  privacy: [
    'Umschlag prüft auf Ihrem Gerät. Niemand sieht, was Sie schreiben oder was gefunden wurde.',
    'Es gibt kein Konto, keine Zählung und kein Protokoll. Auch Ihre Suche bleibt auf dieser Seite.',
    'Die Seite ruft nur den Server Ihrer Behörde auf. Von Teams liest sie Sprache und Aussehen.',
    'Gespeichert wird nur, was Sie selbst merken lassen: der Entwurf unter „Offizieller Auftritt“.',
  ],
  accessibilityTitle: 'Barrierefreiheit',
  accessibility: [
    'Diese Seite soll die Regeln der BITV 2.0 und der EN 301 549 erfüllen.',
    'Alles geht mit der Tastatur. Farben allein sagen nichts, es stehen immer Worte dabei.',
    'Helle, dunkle und kontrastreiche Darstellung folgen Ihrem Teams oder Ihrem System.',
    'Bekannte Grenzen: Mit Screenreadern in Teams auf dem Handy haben wir noch nicht geprüft.',
  ],
  accessibilityContact: 'Etwas ist nicht zugänglich? Schreiben Sie über „Rückmeldung“.',
  accessibilityDate: (date: string) => `Stand dieser Erklärung: ${date}`,
  licencesTitle: 'Lizenzen',
  licences: 'Umschlag ist freie Software unter der EUPL 1.2.',
  licencesLink: 'Lizenzen der enthaltenen Programme',
  asOfTitle: 'Stand',
  packHash: {
    label: 'Prüfsumme des Regelwerks:',
    hint: 'Dieselbe Zahl zeigt „npx umschlag policy check“ für den Ordner des Regelwerks.',
    copy: 'Prüfsumme kopieren',
    what: 'Prüfsumme',
  },
};
