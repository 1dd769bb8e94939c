/** What the pane shows in place of its findings, and the texts to copy from it. */
export const aside = {
  copy: 'Text kopieren',
  mail: 'Als E-Mail öffnen',
  noFinding: 'Die Stelle steht nicht mehr in der Nachricht.',

  answer: {
    none: 'Dazu gibt es im Regelwerk Ihrer Behörde noch keine Antwort. Fragen Sie die Datenschutzbeauftragte.',
    ways: 'Richtigen Weg zeigen',
    slip: 'Schritte nach dem Fehler',
    more: 'Weitere Antworten stehen in Teams unter „Umschlag“.',
  },

  ways: {
    about: (what: string) => `Vorgewählt ist, was zu „${what}“ passt. Sie können beides ändern.`,
    result: 'Diese Wege passen',
    all: 'Alle Wege mit Kontaktdaten',
    texts: 'Texte zum Kopieren',
    hint: 'In eckigen Klammern steht, was Sie noch ergänzen.',
  },

  /** Whole texts, ready to be pasted. Lines in square brackets are for the writer to fill in. */
  notes: {
    call: {
      title: 'Bitte um Anruf',
      text: (phone: string) =>
        [
          'Guten Tag,',
          'über Ihr Anliegen möchte ich lieber mit Ihnen sprechen. Per E-Mail sende ich dazu keine persönlichen Angaben.',
          `Bitte rufen Sie mich an: [Ihre Durchwahl]${phone === '' ? '' : `\nUnsere Zentrale erreichen Sie unter ${phone}.`}`,
          'Freundliche Grüße\n[Ihr Name]',
        ].join('\n\n'),
    },
    letter: {
      title: 'Brief',
      address: '[Frau oder Herrn]\n[Vorname Name]\n[Straße und Hausnummer]\n[Postleitzahl und Ort]',
      info: (phone: string) =>
        [
          'Ihr Zeichen: [Zeichen der anderen Seite]',
          'Unser Zeichen: [Ihr Aktenzeichen]',
          'Name: [Ihr Name]',
          `Telefon: ${phone === '' ? '[Ihre Durchwahl]' : phone}`,
        ].join('\n'),
      date: (day: string) => `Datum: ${day}`,
      subject: '[Worum es geht]',
      greeting: 'Sehr geehrte [Frau oder Herr] [Name],',
      text: '[Ihr Text]',
      closing: 'Mit freundlichen Grüßen\nIm Auftrag',
      name: '[Ihr Name]',
      office: '[Ihre Behörde und Anschrift]',
    },
    upload: {
      title: 'Bitte um Hochladen',
      text: (cloud: string) =>
        [
          'Guten Tag,',
          `bitte laden Sie Ihre Unterlagen in unsere eigene Cloud hoch: ${cloud === '' ? '[Link zum Ordner]' : `${cloud}\n[Link zum Ordner]`}`,
          'Das Kennwort nenne ich Ihnen am Telefon. Bitte senden Sie die Unterlagen nicht per E-Mail.',
          'Freundliche Grüße\n[Ihr Name]',
        ].join('\n\n'),
    },
    dsb: {
      title: 'Datenschutz fragen',
      subject: 'Frage zum richtigen Weg',
      text: (facts: string) =>
        [
          'Guten Tag,',
          'Umschlag hat mich vor dem Senden auf etwas hingewiesen. Die Angabe selbst steht nicht in dieser Frage.',
          facts,
          'Meine Frage: Auf welchem Weg darf ich die Angabe weitergeben?',
          'Freundliche Grüße\n[Ihr Name]',
        ].join('\n\n'),
    },
    recall: {
      title: 'Bitte an die falsche Person',
      text: (phone: string) =>
        [
          'Guten Tag,',
          'meine Nachricht vom [Datum und Uhrzeit] war nicht für Sie bestimmt.',
          'Bitte lesen Sie sie nicht und leiten Sie sie nicht weiter. Löschen Sie sie bitte mit allen Anhängen, auch im Papierkorb.',
          `Bitte bestätigen Sie mir das kurz. Fragen beantworte ich gern am Telefon: ${phone === '' ? '[Ihre Durchwahl]' : phone}`,
          'Freundliche Grüße\n[Ihr Name]',
        ].join('\n\n'),
    },
  },

  facts: {
    kind: (name: string, place: string) => `Art der Angabe: ${name}, ${place}`,
    tier: (name: string) => `Empfänger: ${name}`,
    rule: (rule: string, policy: string) => `Regel: „${rule}“ aus „${policy}“`,
    noRule: 'Regel: keine',
    level: (name: string) => `Stufe: ${name}`,
    code: (code: string) => `Kennung: ${code}`,
    asOf: (version: string, policy: string, policyVersion: string, date: string) =>
      `Stand: Umschlag ${version}, ${policy}, Fassung ${policyVersion} vom ${date}`,
  },

  slip: {
    none: 'Die Anleitung fehlt im Regelwerk Ihrer Behörde. Rufen Sie die Datenschutzbeauftragte an.',
    recallNote:
      'Die Rückruf-Funktion von Outlook holt nur Nachrichten im eigenen Haus zurück. Bitten Sie darum selbst:',
  },

  alarm: {
    intro:
      'Hat Umschlag sich geirrt? Dieser Text hilft, die Regeln zu verbessern. Er enthält nichts aus Ihrer Nachricht. Umschlag sendet ihn nicht.',
    title: 'Fehlalarm in Umschlag',
    subject: 'Fehlalarm in Umschlag',
    ask: 'Gemeint war etwas anderes, nämlich: [bitte umschreiben, keine Angaben aus der Nachricht]',
    what: 'Meldung',
  },

  note: {
    intro: 'Für Ihre Akte: Grund, Datum und Regel. Aus der Nachricht steht nichts darin.',
    title: 'Aktenvermerk: Nachricht mit Begründung',
    date: (date: string) => `Datum: ${date}`,
    reason: (reason: string) => `Grund: ${reason}`,
    found: (name: string, rule: string) => `Angabe: ${name}, Regel „${rule}“`,
    none: 'Für diese Nachricht gilt keine Begründung mehr.',
    what: 'Aktenvermerk',
  },

  about: {
    reads: 'Was Umschlag liest',
    readsWhat: [
      'Die Nachricht, die Sie gerade schreiben: Absender, Empfänger, Betreff, Text und Namen der Anhänge.',
      'Bei Terminen auch den Ort.',
      'Andere Nachrichten, Kalender und Kontakte liest Umschlag nicht.',
    ],
    permission: (unified: string, addinOnly: string) =>
      `Berechtigung in Outlook: ${addinOnly}, im neuen Paket ${unified}.`,
    stores: 'Was Umschlag speichert',
    storesWhat: [
      'Ihre Begründung, solange dieses Fenster offen ist. Sie geht nicht mit der Nachricht hinaus.',
      'Dort auch, dass eine Prüfung nicht fertig wurde.',
      'Sonst nichts: kein Konto, keine Zählung, kein Protokoll.',
    ],
    servers: 'Woher die Dateien kommen',
    serversNote:
      'Nur von diesen Servern lädt diese Seite Programmteile. Ihre Nachricht geht an keinen davon.',
    version: 'Stand',
    product: (version: string) => `Umschlag ${version}`,
    rules: (title: string, version: string, date: string) => `${title}, Fassung ${version}, Stand ${date}`,
    client: 'Ihr Outlook',
    clientName: (name: string, version: string) => `Programm: ${[name, version].filter(Boolean).join(' ')}`,
    clientUnknown: 'Outlook nennt seinen Namen nicht.',
    mailbox: (sets: string) => `Umfang der Schnittstelle: Mailbox ${sets}`,
    range: (first: string, last: string) => `${first} bis ${last}`,
    mailboxUnknown: 'Outlook nennt den Umfang seiner Schnittstelle nicht.',
    works: 'Was hier geht',
    does: (what: string) => `${what}: geht`,
    doesNot: (what: string) => `${what}: geht hier nicht`,
    abilities: {
      check: 'Vor dem Senden prüfen',
      ask: 'Beim Senden nachfragen und die Prüfung öffnen',
      note: 'Beim Schreiben mit einer Zeile hinweisen',
      sender: 'Das Feld Von lesen',
      attachments: 'Namen der Anhänge lesen',
      write: 'Stellen im Text ändern',
      recipients: 'Empfänger ändern',
      removeAttachments: 'Anhänge entfernen',
      remember: 'Begründung merken',
    },
    elsewhere: 'Wo Umschlag nicht prüft',
    elsewhereWhat: [
      'Auf dem Handy und dem Tablet prüft Outlook vor dem Senden nicht.',
      'Mit einem eigenen Exchange-Server prüft Outlook im Browser nicht.',
      'Achten Sie dort bitte selbst darauf.',
    ],
    licences: 'Lizenzen der enthaltenen Programme',
  },
};
