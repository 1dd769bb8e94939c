/** What the task pane says before anything else of it has been fetched. */
export const start = {
  title: 'Umschlag: Prüfung der Nachricht',
  loading: 'Die Nachricht wird geprüft.',
  failed: {
    title: 'Umschlag ließ sich nicht laden',
    text: 'Bitte prüfen Sie die Verbindung zum Netz. Die Nachricht ist noch nicht geprüft.',
    again: 'Noch einmal laden',
  },
};
