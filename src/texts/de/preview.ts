/** What a fix would do, before it is done. Fetched with the fixes. */
export const preview = {
  title: {
    mask: (what: string): string => `${what} schwärzen`,
    shorten: (what: string): string => `${what} abkürzen`,
    replace: (what: string): string => `${what} durch einen Hinweis ersetzen`,
    remove: (what: string): string => `${what} entfernen`,
    'drop-history': (): string => 'Verlauf entfernen',
    mark: (): string => 'Für gesicherten Versand kennzeichnen',
    unmark: (): string => 'Kennzeichen entfernen',
  },
  intro: {
    text: 'So sieht der Text danach aus. Alles andere bleibt, wie es ist.',
    withSubject: 'So sieht es danach aus. Alles andere bleibt, wie es ist.',
  },
  history: (mails: number, findings: number): string =>
    [
      mails === 1 ? '1 frühere Nachricht fällt weg' : `${mails} frühere Nachrichten fallen weg`,
      findings === 0 ? '' : findings === 1 ? ', darin 1 Fundstelle' : `, darin ${findings} Fundstellen`,
      '. Ihr eigener Text bleibt, wie er ist.',
    ].join(''),
  header: {
    mark: (name: string): string =>
      `Die Nachricht bekommt die Kopfzeile „${name}“. Im Text und im Betreff ändert sich nichts.`,
    unmark: (name: string): string =>
      `Die Kopfzeile „${name}“ fällt weg. Im Text und im Betreff ändert sich nichts.`,
  },
  before: 'Vorher',
  after: 'Nachher',
  attachment: {
    title: (n: number): string => (n === 1 ? 'Anhang entfernen' : `${n} Anhänge entfernen`),
    intro: 'Das lässt sich hier nicht rückgängig machen. Hängen Sie die Datei dann selbst wieder an.',
    apply: 'Entfernen',
  },
  more: (n: number): string => (n === 1 ? 'und 1 weitere Stelle' : `und ${n} weitere Stellen`),
  apply: {
    mask: 'Schwärzen',
    shorten: 'Abkürzen',
    replace: 'Ersetzen',
    remove: 'Entfernen',
    'drop-history': 'Entfernen',
    mark: 'Kennzeichnen',
    unmark: 'Entfernen',
  },
  cancel: 'Abbrechen',
};
