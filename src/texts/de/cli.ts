const help = `Umschlag prüft E-Mails auf personenbezogene Angaben und auf Links zu fremden Diensten.

Aufruf
  umschlag check [Optionen] DATEI.eml|ORDNER …   Nachrichten prüfen
  umschlag scan [Optionen] < ein > aus           Texte durchsuchen, eine JSON-Zeile je Text
  umschlag policy check ORDNER                   ein Regelwerk prüfen
  umschlag lists [Optionen]                      zeigen, was Umschlag kennt, mit Stand und Quelle

Optionen
  --policy ORDNER       Regelwerk; sonst gilt das mitgelieferte „streng“
  --from ADRESSE        prüfen, als schriebe diese Adresse (nur check)
  --format text|json    Form des Berichts; json: eine Zeile je Nachricht (check und lists)
  --format jsonl        Form von scan; etwas anderes gibt es nicht
  --show-values         gefundene Angaben ausschreiben; sonst sind sie geschwärzt
  --help, --version     diese Hilfe, die Version

scan liest {"id":…,"text":"…"} oder {"id":…,"html":"…"} je Zeile. Stellen zählen in UTF-16-Einheiten.
Bei html kommt der gelesene Text als „text“ zurück. Eine Zeile, die nicht geht, bekommt {"error":"…"}.

Ende
  0  nichts, was über einen Hinweis hinausgeht; scan ist durchgelaufen
  1  mindestens eine Nachricht ist zu ändern, zu begründen oder zu bestätigen
  2  etwas ging nicht: Aufruf, Datei oder Regelwerk
`;

const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Gemeint ist vermutlich „${suggestion}“.`;

/** What the command line says, but for levels, findings and problems of a policy pack. */
export const cli = {
  help,
  seeHelp: 'Hilfe: umschlag --help',
  usage: {
    'no-command': 'Was soll Umschlag tun? Möglich sind check, scan, policy check und lists.',
    'no-files': 'Welche Nachrichten? Nennen Sie Dateien oder Ordner.',
    'no-folder': 'Welches Regelwerk? Nennen Sie seinen Ordner.',
    'unknown-command': (word: string, suggestion: string | null): string =>
      `„${word}“ kennt Umschlag nicht.${meant(suggestion)}`,
    'unknown-option': (option: string, suggestion: string | null): string =>
      `Die Option „${option}“ gibt es hier nicht.${meant(suggestion)}`,
    'missing-value': (option: string): string => `Nach „${option}“ fehlt eine Angabe.`,
    'needless-value': (option: string): string => `Zu „${option}“ gehört keine Angabe.`,
    'unexpected-word': (word: string): string => `„${word}“ gehört hier nicht hin.`,
    'bad-address': (value: string): string => `„${value}“ ist keine E-Mail-Adresse.`,
    'not-in-list': (option: string, value: string, list: readonly string[]): string =>
      `„${value}“ geht nicht bei „${option}“. Möglich: ${list.join(', ')}.`,
  },
  /** Behind the name of a file that could not be checked. */
  files: {
    none: 'Dort liegt keine Nachricht. Umschlag sucht Dateien mit der Endung .eml.',
    missing: (): string => 'Diese Datei gibt es nicht.',
    unreadable: (reason: string): string =>
      `Die Datei lässt sich nicht lesen (${reason}). Prüfen Sie die Rechte.`,
    'too-large': (): string => 'Die Datei ist zu groß für eine Nachricht. Sie wurde nicht geprüft.',
    'not-a-mail': (): string => 'Das ist keine Nachricht. Speichern Sie sie in Outlook als .eml.',
    broken: (): string => 'Die Nachricht ist beschädigt. Sie wurde nicht geprüft.',
  },
  /** Last line of a run over several messages. */
  summary: (checked: number, found: number, failed: number): string =>
    [
      checked === 1 ? '1 Nachricht geprüft.' : `${checked} Nachrichten geprüft.`,
      found === 0 ? 'Bei keiner ist etwas zu tun.' : `Bei ${found} ist etwas zu tun.`,
      ...(failed === 0 ? [] : [`${failed} nicht geprüft.`]),
    ].join(' '),
  packIsFine: (id: string, version: string, rules: number, questions: number, checklists: number): string =>
    `„${id}“ ist in Ordnung: ${[
      `Version ${version}`,
      rules === 1 ? '1 Regel' : `${rules} Regeln`,
      questions === 1 ? '1 Frage' : `${questions} Fragen`,
      checklists === 1 ? '1 Checkliste' : `${checklists} Checklisten`,
    ].join(', ')}.`,
  /** All files of the pack, 64 hexadecimal digits; the pane shows the first twelve. */
  packHash: (hash: string): string => `Prüfsumme (SHA-256): ${hash}`,
  /** What comes along, and where it comes from. Names of documents stay as they are. */
  lists: {
    services: (n: number): string => `${n} bekannte Dienste, geordnet nach Art:`,
    sources: {
      'link-services': 'eigene Liste; Dokumentation der Dienste und gesehene Freigabelinks',
      'link-breadth': 'static-files (Sublime Security, MIT), MISP warning list url-shortener (CC0)',
      'link-wrappers': 'eigene Liste; Dokumentation der Hersteller und gesehene Links',
      'link-shapes': 'eigene Liste; Dokumentation der Dienste',
      'share-shapes': 'Quelltext von Nextcloud, Seafile, CryptPad, PrivateBin und Send',
      'invitation-senders': 'eigene Sammlung; gesehene Einladungen der Dienste',
      'app-schemes': 'eigene Liste; Dokumentation der Apps',
      'look-alikes': 'eigene Tabelle nach Unicode Technical Standard 39',
      'iban-structures': 'SWIFT IBAN Registry (ISO 13616)',
      'card-ranges': 'ISO/IEC 7812, Angaben der Kartenherausgeber',
      'pension-areas': 'VKVV § 2 Absatz 2 mit Anlage',
      'area-codes': 'Bundesnetzagentur, Vorwahlverzeichnis',
      'other-number-labels': 'eigene Sammlung aus Formularen und Rechnungen',
      'document-labels': 'eigene Sammlung aus Formularen',
      'tax-number-lands': 'ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer',
      'vehicle-districts': 'FZV Anlage 1 und Bekanntmachungen nach § 9 FZV',
      'vehicle-words': 'eigene Sammlung aus Schreiben der Zulassungsstellen',
      'given-names': 'Land Berlin (CC BY 3.0 DE), @faker-js/faker (MIT)',
      surnames: '@faker-js/faker (MIT)',
      'name-words': 'eigene Sammlung aus Formularen und Briefen',
      'name-weights': 'trainiert auf LER und GermEval 2014 (CC BY 4.0) und den Namenslisten',
      'street-words': 'eigene Sammlung aus Briefen und Formularen',
      'role-mailboxes': 'eigene Sammlung, RFC 2142',
      'password-words': 'eigene Sammlung aus Nachrichten und Anmeldeseiten',
      'paper-words': 'eigene Sammlung aus Dateinamen',
      'word-fields': 'Art. 4, 9 und 10 DSGVO, SGB I, VIII, IX und X, AO, BZRG; eigene Sammlung',
      'statement-signals': 'eigene Sammlung',
      'icd-chapters': 'ICD-10-GM (BfArM)',
      'html-entities': 'HTML 4.01 (W3C) und HTML Living Standard (WHATWG)',
    },
  },
  outputFailed: (reason: string): string => `Die Ausgabe lässt sich nicht schreiben (${reason}).`,
};
