/** The reason for sending all the same. Fetched with its form. */
export const reason = {
  intro: 'Muss die Angabe wirklich mit? Dann nennen Sie den Grund.',
  reasons: 'Grund',
  note: 'Anmerkung',
  noteHint: 'Freiwillig. Bitte ohne personenbezogene Angaben.',
  pick: 'Bitte wählen Sie einen Grund.',
  bound: 'Die Begründung gilt nur für diese Nachricht. Jede Änderung hebt sie auf.',
  save: 'Begründung speichern',
  recorded: 'Gespeicherte Begründung',
  revoke: 'Zurücknehmen',
  fileNote: 'Als Aktenvermerk',
};
