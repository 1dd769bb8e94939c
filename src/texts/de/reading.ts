/** The pane beside a mail that is read: invitations from networks, messengers and clouds. */
export const reading = {
  title: 'Einladung',
  loading: 'Die Nachricht wird angesehen.',
  failed: 'Die Nachricht ließ sich nicht lesen. Schließen Sie die Ansicht und öffnen Sie sie erneut.',
  none: {
    title: 'Keine Einladung erkannt',
    text: 'Umschlag erkennt hier Einladungen aus Netzwerken, Messengern und fremden Clouds.',
    compose: 'Ihre eigenen Nachrichten prüft Umschlag beim Schreiben.',
  },
  found: {
    contact: (service: string): string => `Anfrage über ${service}`,
    share: (service: string): string => `Freigabe über ${service}`,
    group: (service: string): string => `Einladung zu ${service}`,
  },
  rule: 'Dienstlich nutzen wir solche Dienste nicht. Sie können mit einem fertigen Text absagen.',
  decline: 'Absage schreiben',
  opening: 'Die Antwort wird geöffnet.',
  opened: 'Die Antwort ist geöffnet. Füllen Sie die Lücken aus und senden Sie selbst.',
  automatic: 'Diese Absenderadresse liest niemand. Tragen Sie die Adresse der Person selbst ein.',
  noReply: 'Outlook konnte keine Antwort öffnen. Kopieren Sie den Text.',
  noLetter: 'Zu dieser Einladung gibt es keinen fertigen Text.',
  notLoaded: 'Die Texte sind gerade nicht zu erreichen. Versuchen Sie es noch einmal.',
  copy: 'Absage kopieren',
  copied: 'Absage',
  suspicious: {
    title: (service: string): string => `Verdächtig: ${service}`,
    text: 'Antworten Sie nicht und öffnen Sie keinen Link.',
    signs: 'Daran ist es zu sehen',
    codes: {
      'false-sender': 'Der Name nennt den Dienst, die Adresse gehört ihm nicht.',
      pressing: 'Die Nachricht drängt zur Eile.',
      'asks-for-data': 'Die Nachricht fragt nach Zugangs- oder Kontodaten.',
      'no-organisation': 'Es ist keine Firma oder Stelle genannt.',
    },
  },
};
