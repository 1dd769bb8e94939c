/** The Teams tab. The channels and names on it come from the policy pack. */
export const tab = {
  title: 'Umschlag',
  what: 'Umschlag prüft Ihre Nachrichten in Outlook, bevor Sie sie senden.',
  privacy: 'Alles geschieht auf Ihrem Gerät. Niemand sieht, was Sie schreiben oder was gefunden wurde.',
  notEverywhere: 'Auf dem Handy prüft Outlook nicht. Achten Sie dort bitte selbst darauf.',
  ways: 'Welcher Weg?',
  waysIntro:
    'Personenbezogene Angaben gehören nicht in eine einfache E-Mail nach außen. Diese Wege sind richtig:',
  noWays: 'Ihre Behörde hat noch keine Wege hinterlegt.',
  dsb: 'Fragen zum Datenschutz',
  mail: 'E-Mail',
  phone: 'Telefon',
  asOf: (title: string, version: string, date: string): string =>
    `${title}, Fassung ${version}, Stand ${date}`,
};
