/** Everything the task pane says, but for levels, tiers, zones and what each detector found. */
export const pane = {
  privacy: 'Umschlag prüft auf Ihrem Gerät. Niemand sieht, was Sie schreiben oder was gefunden wurde.',
  rules: (title: string, date: string): string => `Regeln: ${title}, Stand ${date}`,

  verdict: {
    justifiedTitle: 'Mit Begründung senden',
    justified: 'Sie können diese Nachricht so senden.',
    allowedTitle: 'Nichts zu ändern',
    hintsOnly: (count: string): string => `${count}. Sie können senden.`,
    announce: (title: string, counts: string): string => `${title}. ${counts}`,
  },

  recipients: {
    none: 'Noch keine Empfänger',
    summary: (outside: number, inside: number): string =>
      [outside > 0 ? `${outside} extern` : '', inside > 0 ? `${inside} im Haus` : '']
        .filter(Boolean)
        .join(' · '),
    label: (summary: string): string => `An: ${summary}`,
    list: 'Empfänger',
    more: (n: number): string => `${n} weitere zeigen`,
    distribution: 'Verteiler, die Mitglieder sind nicht zu sehen',
    fields: { to: 'An', cc: 'Cc', bcc: 'Bcc', required: 'Erforderlich', optional: 'Optional' },
  },

  finding: {
    place: (zones: string, times: number): string => (times > 1 ? `${times}-mal ${zones}` : zones),
    show: 'anzeigen',
    hide: 'verbergen',
    mask: 'Schwärzen',
    shorten: 'Abkürzen',
    dropHistory: 'Verlauf entfernen',
    replace: 'Durch Hinweis ersetzen',
    remove: 'Link entfernen',
    maskAll: (n: number): string => `Alle ${n} schwärzen`,
    more: 'Weitere Möglichkeiten',
    why: 'Warum?',
    ways: 'Richtigen Weg zeigen',
    answer: 'Antwort lesen',
    falseAlarm: 'Fehlalarm melden',
    unknownName: 'Angabe',
    unknownWhy: 'Diese Angabe gehört nicht in diese Nachricht.',
    someMore: (n: number): string => `… und ${n} weitere. Mehr zeigen`,
    kind: (name: string, n: number): string => `${name}: ${n} Stellen`,
    remedies: {
      'remove-recipient': 'Empfänger entfernen',
      'move-to-bcc': 'In Bcc verschieben',
      'remove-attachment': 'Anhang entfernen',
    },
    remedyAdvice: {
      blocked: 'Bitte entfernen Sie die Adresse.',
      recipient: 'Soll die Adresse nicht dabei sein? Dann entfernen Sie sie hier.',
      bcc: (n: number): string =>
        n === 1
          ? 'In Bcc kommt 1 fremde Adresse. Alle anderen bleiben, wo sie sind.'
          : `In Bcc kommen ${n} fremde Adressen. Alle anderen bleiben, wo sie sind.`,
    },
    noBcc: 'Alle sehen alle Adressen. Einladungen kennen kein Bcc: Laden Sie besser einzeln ein.',
    linkAdvice: {
      file: 'Löschen Sie den Link in der Nachricht. Geben Sie die Datei auf dem richtigen Weg weiter.',
      contact: 'Löschen Sie den Link in der Nachricht. Nennen Sie lieber einen amtlichen Weg.',
      target: 'Löschen Sie den Link oder nennen Sie die volle Adresse der Seite.',
    },
    byHand: {
      cloudFile: 'Bitte entfernen Sie die Datei. Geben Sie sie auf dem richtigen Weg weiter.',
      subject: 'Bitte ändern Sie den Betreff selbst.',
      location: 'Bitte ändern Sie das Feld Ort selbst.',
      recipient: 'Bitte prüfen Sie die Empfänger oben in der Nachricht.',
      sender: 'Bitte wählen Sie im Feld Von Ihr dienstliches Postfach.',
      senderAmong: (mailboxes: string): string => `Bitte wählen Sie im Feld Von ein anderes: ${mailboxes}`,
      files: 'Bitte sehen Sie die Anhänge der Nachricht durch.',
      attachment: 'Bitte benennen Sie die Datei um und hängen Sie sie neu an.',
    },
  },

  explain: {
    postcard:
      'E-Mails sind wie Postkarten: Unterwegs kann sie jemand lesen. Für diese Angabe gibt es sichere Wege.',
    link: 'Bei einem fremden Dienst bestimmen andere, wer die Daten sieht.',
    quoted: 'Die Angabe steht im Verlauf. Auch der Verlauf geht mit hinaus.',
    notes: {
      'check-digit-failed':
        'Die Prüfziffer stimmt nicht. Auch eine Angabe mit Tippfehler kann eine Person verraten.',
      'with-attachment':
        'Der geschützte Anhang liegt in derselben Nachricht. Nennen Sie das Kennwort am Telefon.',
      'business-contact': 'So ist jemand an seinem Arbeitsplatz zu erreichen.',
      'nobody-named': 'Es ist niemand genannt, zu dem diese Angabe gehört.',
    },
    rule: (rule: string, policy: string): string => `Regel „${rule}“ aus „${policy}“.`,
  },

  undo: {
    done: {
      mask: (name: string, n: number): string =>
        n > 1 ? `${name} ${n}-mal geschwärzt.` : `${name} geschwärzt.`,
      shorten: (name: string, n: number): string =>
        n > 1 ? `${name} ${n}-mal abgekürzt.` : `${name} abgekürzt.`,
      replace: (name: string, n: number): string =>
        n > 1 ? `${name} ${n}-mal ersetzt.` : `${name} ersetzt.`,
      remove: (name: string, n: number): string =>
        n > 1 ? `${name} ${n}-mal entfernt.` : `${name} entfernt.`,
    },
    historyDropped: (mails: number): string =>
      mails === 1
        ? 'Verlauf entfernt: 1 frühere Nachricht.'
        : `Verlauf entfernt: ${mails} frühere Nachrichten.`,
    marked: 'Für gesicherten Versand gekennzeichnet.',
    unmarked: 'Kennzeichen entfernt.',
    recipientRemoved: (address: string): string => `${address} entfernt.`,
    movedToBcc: (n: number, standsIn: boolean): string =>
      [
        n === 1 ? '1 Adresse steht jetzt in Bcc.' : `${n} Adressen stehen jetzt in Bcc.`,
        standsIn ? 'In An stehen Sie selbst.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    action: 'Rückgängig',
  },

  justify: {
    insteadOfAsking:
      'Dieses Outlook fragt beim Senden nicht nach. Ändern Sie die Stellen oder nennen Sie einen Grund.',
    stopFirst: 'Ändern Sie zuerst, was geändert werden muss.',
    formFailed: 'Das Formular für den Grund ließ sich nicht laden.',
    cannotRemember: 'Dieses Outlook kann keine Begründung speichern. Bitte ändern Sie die Stellen.',
  },

  scope: {
    checked: (things: string): string => `Geprüft: ${things}.`,
    notChecked: (things: string): string => `Nicht geprüft: ${things}.`,
    subject: 'Betreff',
    location: 'Ort',
    text: 'Text',
    links: (n: number): string => (n === 1 ? '1 Link' : `${n} Links`),
    fileNames: (n: number): string => (n === 1 ? '1 Dateiname' : `${n} Dateinamen`),
    contentOf: (names: string): string => `Inhalt von ${names}`,
    contentOfMany: (n: number): string => `Inhalt von ${n} Anhängen`,
    inlineImages: (n: number): string => (n === 1 ? '1 Bild im Text' : `${n} Bilder im Text`),
  },

  ways: {
    open: 'Richtiger Weg',
    title: 'Richtige Wege',
    intro: 'Auf diesen Wegen darf die Angabe hinaus:',
    none: 'Ihre Behörde hat noch keine Wege hinterlegt.',
    dsb: 'Fragen zum Datenschutz',
    close: 'Schließen',
  },

  /** Short forms, as they are written into the mail. */
  short: { phone: 'Tel.', born: 'geb.', address: '[Anschrift]' },

  /** The mark for the house's gateway. Nobody can see from here whether it really encrypts. */
  secured: {
    state: {
      mark: 'Laut Ihrer IT kann diese Nachricht gesichert hinausgehen.',
      unmark: 'Diese Nachricht ist für gesicherten Versand gekennzeichnet.',
    },
    action: { mark: 'Für gesicherten Versand kennzeichnen', unmark: 'Kennzeichen entfernen' },
  },

  again: 'Erneut prüfen',

  /** What opens in place of the findings, and the way back. */
  aside: {
    back: 'Zurück zur Prüfung',
    loading: 'Der Inhalt wird geladen.',
    failed: 'Der Inhalt ließ sich nicht laden. Versuchen Sie es noch einmal oder öffnen Sie Umschlag neu.',
    again: 'Noch einmal laden',
    more: 'Mehr',
    titles: {
      answer: 'Antwort',
      ways: 'Richtiger Weg',
      slip: 'Falsch gesendet',
      about: 'Über Umschlag',
      alarm: 'Fehlalarm melden',
      note: 'Aktenvermerk',
    },
  },

  notice: {
    undone: 'Die Änderung ist rückgängig gemacht.',
    undoTooLate: 'Der Text hat sich inzwischen geändert. Rückgängig geht nicht mehr.',
    changedMeanwhile: 'Der Text hat sich inzwischen geändert. Bitte sehen Sie noch einmal hin.',
    writeFailed: 'Outlook hat die Änderung nicht übernommen. Bitte ändern Sie die Stelle selbst.',
    stillThere: 'Die Angabe steht noch im Text. Bitte ändern Sie die Stelle selbst.',
    recipientsUndoTooLate: 'Die Empfänger haben sich inzwischen geändert. Rückgängig geht nicht mehr.',
    recipientsFailed: 'Outlook hat die Empfänger nicht geändert. Bitte ändern Sie sie selbst.',
    attachmentRemoved: 'Der Anhang ist entfernt.',
    attachmentFailed: 'Outlook hat den Anhang nicht entfernt. Bitte entfernen Sie ihn selbst.',
    markFailed: 'Outlook hat das Kennzeichen nicht übernommen. Bitte fragen Sie Ihre IT.',
    messageChanged: 'Die Nachricht hat sich inzwischen geändert. Bitte sehen Sie noch einmal hin.',
    recorded: 'Begründung gespeichert. Sie können jetzt senden.',
    revoked: 'Begründung zurückgenommen.',
    expired: 'Die Nachricht hat sich geändert. Die Begründung gilt nicht mehr.',
    toolsMissing: 'Eine Datei von Umschlag ließ sich nicht laden. Bitte versuchen Sie es noch einmal.',
    recordFailed: 'Outlook hat die Begründung nicht gespeichert. Versuchen Sie es noch einmal.',
  },

  cannotWrite: {
    'no-permission': 'Umschlag darf diese Nachricht nicht ändern. Bitte ändern Sie die Stellen selbst.',
    'rights-protected': 'Diese Nachricht ist geschützt. Bitte ändern Sie die Stellen selbst.',
    'too-large': 'Diese Nachricht ist sehr lang. Bitte ändern Sie die Stellen selbst.',
  },

  failed: {
    title: 'Nicht geprüft',
    'not-available': 'Hier gibt es keine Nachricht zum Prüfen. Öffnen Sie eine neue Nachricht.',
    'no-permission':
      'Umschlag darf diese Nachricht nicht lesen. Bitte prüfen Sie selbst und fragen Sie Ihre IT.',
    'rights-protected':
      'Diese Nachricht ist geschützt. Umschlag kann sie nicht lesen. Bitte prüfen Sie selbst.',
    'too-large': 'Diese Nachricht ist zu lang für die Prüfung. Bitte prüfen Sie selbst.',
    timeout: 'Outlook hat nicht geantwortet. Bitte prüfen Sie noch einmal.',
    failed: 'Die Prüfung ist nicht fertig geworden. Bitte prüfen Sie noch einmal.',
    'changed-meanwhile': 'Die Nachricht hat sich inzwischen geändert. Bitte prüfen Sie noch einmal.',
  },

  standalone: {
    title: 'Umschlag prüft Nachrichten in Outlook',
    text: 'Diese Seite gehört zu Outlook. Schreiben Sie dort eine Nachricht und öffnen Sie „Umschlag“.',
    again: 'Neu laden',
  },
};
