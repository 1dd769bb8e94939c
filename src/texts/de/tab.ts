/** The Teams tab: what all of its pages share, and the first page. Channels and names come from the policy pack. */
export const tab = {
  title: 'Umschlag',
  windowTitle: (page: string) => `${page} · Umschlag`,
  back: (page: string) => `Zurück: ${page}`,
  loading: 'Die Inhalte werden geladen.',
  loadFailed: {
    title: 'Die Inhalte fehlen',
    text: 'Die Inhalte ließen sich nicht laden. Laden Sie die Seite neu oder fragen Sie Ihre IT.',
    reload: 'Neu laden',
  },
  missing: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist der Link alt. Suchen Sie nach Ihrer Frage.',
    home: 'Zur ersten Seite',
  },

  /** Names of the pages: on tiles, in links and as headings. */
  pages: {
    home: 'Erste Seite',
    faq: 'Fragen',
    letters: 'Absage schreiben',
    ways: 'Welcher Weg?',
    account: 'Offizieller Auftritt',
    private: 'Privat',
    slip: 'Falsch gesendet',
    managers: 'Für Führungskräfte',
    news: 'Was ist neu',
    feedback: 'Rückmeldung',
    about: 'Über Umschlag',
  },

  home: {
    title: 'Wobei können wir helfen?',
    tilesLabel: 'Themen',
    moreLabel: 'Weitere Seiten',
    tiles: {
      faq: 'Antworten zu Netzwerken, Clouds und E-Mail',
      letters: 'Einladungen freundlich und klar ablehnen',
      ways: 'Telefon, Brief oder Cloud: was wann passt',
      account: 'Vier Punkte vor dem ersten Beitrag',
      private: 'Was in der Freizeit gilt',
      slip: 'Was Sie jetzt tun, Schritt für Schritt',
    },
  },

  copy: {
    done: 'Kopiert',
    announce: (what: string) => `${what}: Der Text liegt in der Zwischenablage.`,
    failed: 'Das Kopieren hat nicht geklappt. Der Text ist markiert: Drücken Sie Strg+C.',
    field: 'Text zum Kopieren',
  },

  actions: {
    copyAnswer: 'Antwort kopieren',
    copyLink: 'Link kopieren',
    share: 'Link teilen',
    print: 'Drucken',
    openInBrowser: 'Im Browser öffnen und drucken',
    mail: 'Als E-Mail öffnen',
    mailFailed: 'Das E-Mail-Fenster ließ sich nicht öffnen. Kopieren Sie den Text.',
    copyText: 'Text kopieren',
  },

  dsb: {
    title: 'Fragen zum Datenschutz',
    mail: 'E-Mail',
    phone: 'Telefon',
    none: 'Ihre Behörde hat noch keine Kontaktdaten hinterlegt.',
  },

  source: {
    title: 'Quelle und Stand',
    published: (citation: string) => `Quelle: ${citation}`,
    read: (citation: string, date: string) => `Quelle: ${citation}, gelesen am ${date}`,
    checked: (date: string) => `Zuletzt geprüft am ${date}`,
    owner: (name: string) => `Verantwortlich: ${name}`,
  },

  asOf: (title: string, version: string, date: string) => `${title}, Fassung ${version}, Stand ${date}`,
};
