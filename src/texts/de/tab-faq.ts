/** Search, list of questions, and one answer. */
export const faq = {
  search: {
    label: 'Frage suchen',
    placeholder: 'Zum Beispiel: Dropbox, LinkedIn, falscher Empfänger',
    results: 'Treffer',
    count: (count: number) =>
      count === 0
        ? 'Keine Antwort gefunden'
        : count === 1
          ? '1 Antwort gefunden'
          : `${count} Antworten gefunden`,
  },
  intro: 'Kurze Antworten auf häufige Fragen, mit Regel und Quelle.',
  all: 'Alle',
  categoriesLabel: 'Themen',
  shown: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
  categories: {
    einladungen: 'Einladungen',
    'dateien-clouds': 'Dateien und Clouds',
    privat: 'Private Nutzung',
    gruende: 'Gründe',
    'offizieller-auftritt': 'Offizieller Auftritt',
    fachaustausch: 'Fachaustausch',
    fuehrung: 'Führung',
    'mail-und-kanaele': 'E-Mail und Wege',
    umschlag: 'Umschlag',
  },

  noHit: {
    title: 'Dazu haben wir noch keine Antwort',
    text: 'Versuchen Sie ein anderes Wort. Oder fragen Sie die Datenschutzbeauftragte Ihres Hauses.',
    question: 'Ihre Frage',
    noData: 'Bitte keine Namen und keine Angaben aus Vorgängen.',
    mail: 'Frage als E-Mail öffnen',
    copy: 'Frage kopieren',
    subject: 'Frage zu Umschlag und Datenschutz',
    body: (question: string) =>
      `Guten Tag,\n\nzu dieser Frage habe ich in Umschlag keine Antwort gefunden:\n\n${question}\n\nKönnen Sie mir bitte helfen?\n\nFreundliche Grüße`,
  },

  answer: {
    why: 'Warum',
    rule: 'Die Regel',
    advice: 'Was Sie tun können',
    applies: 'Gilt hier, gilt woanders',
    where: { here: 'Bei uns', elsewhere: 'Anderswo', general: 'Allgemein', opinion: 'Meinung' },
    nextTitle: 'Wie es weitergeht',
    next: {
      'channel-finder': 'Richtigen Weg finden',
      'ask-dsb': 'Datenschutz fragen',
      'official-account': 'Vier Punkte durchgehen',
      'wrongly-sent': 'Schritte nach dem Fehler',
      private: 'Merkblatt lesen',
      managers: 'Hilfen für Führungskräfte',
    },
    decline: 'Absage schreiben',
    related: 'Verwandte Fragen',
    whatCopied: 'Antwort',
    linkCopied: 'Link',
  },
};
