import type { ShapeFault } from '../../engine';
import type {
  ExpectedType,
  FoundType,
  MarkdownKind,
  PolicyProblemCode,
  PolicyProblemParams,
} from '../../policy';

/** One sentence, or two, for each problem a pack can have: what is wrong and how to repair it. */
type ProblemSentences = {
  readonly [Code in PolicyProblemCode]: (params: PolicyProblemParams[Code]) => string;
};

const expected: Record<ExpectedType, string> = {
  text: 'ein Text',
  number: 'eine Zahl',
  'yes-no': '„true“ oder „false“',
  list: 'eine Liste',
  section: 'ein Abschnitt mit Unterpunkten',
};

const found: Record<FoundType, string> = { ...expected, nothing: 'nichts' };

const notShown: Record<MarkdownKind, string> = {
  link: 'Ein Link',
  image: 'Ein Bild',
  italic: 'Kursive Schrift',
  code: 'Schrift für Programmtext',
  html: 'HTML',
  quote: 'Ein Zitat mit >',
  'nested-list': 'Eine Liste in einer Liste',
  line: 'Eine Trennlinie',
  'heading-level': 'Eine Überschrift dieser Stufe',
  other: 'Diese Auszeichnung',
};

const shapeFaults: Record<ShapeFault, string> = {
  sign: 'Erlaubt sind # und ?, Buchstaben, Ziffern, Leerzeichen und . - / : _ +.',
  braces: 'Klammern stehen nur hinter # oder ?, etwa #{4} oder #{2,4}.',
  'too-long': 'Die Nummer hätte mehr als 40 Zeichen.',
  'few-digits': 'Es braucht mindestens drei #. Steht das Muster in Anführungszeichen?',
  edge: 'Das Muster beginnt und endet mit #, ?, einem Buchstaben oder einer Ziffer.',
  'begins-with-letters':
    'Vor dem ersten Zeichen wie - oder / muss eine Ziffer stehen, oder lauter feste Buchstaben.',
  'unclear-end': 'Hinter #{2,4} darf keine Ziffer stehen, hinter ?{2,4} kein Buchstabe.',
};

const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Gemeint ist vermutlich „${suggestion}“.`;

const quoted = (list: readonly string[]): string => list.map((item) => `„${item}“`).join(', ');

const problems: ProblemSentences = {
  'file-missing': () => 'Diese Datei gibt es nicht. Nennen Sie den Ordner, in dem „policy.yaml“ liegt.',
  'file-unreadable': ({ reason }) => `Die Datei lässt sich nicht lesen (${reason}). Prüfen Sie die Rechte.`,
  'file-too-large': ({ maxKilobytes }) =>
    `Die Datei ist größer als ${maxKilobytes} KB. Bitte kürzen Sie sie.`,
  'not-utf8': () => 'Die Datei ist nicht als UTF-8 gespeichert. Speichern Sie sie bitte neu als UTF-8.',
  syntax: ({ detail }) =>
    `Hier stimmt die Schreibweise nicht. Prüfen Sie Einrückung, Doppelpunkt und Anführungszeichen. (YAML: ${detail})`,
  'duplicate-key': () => 'Diese Angabe steht zweimal im selben Abschnitt. Löschen Sie eine davon.',
  alias: () => 'Verweise mit * sind hier nicht möglich. Schreiben Sie den Wert bitte aus.',
  'too-deep': () => 'Die Datei ist zu tief verschachtelt. Prüfen Sie die Klammern.',

  'unknown-key': ({ key, suggestion }) =>
    suggestion === null
      ? `„${key}“ ist hier nicht bekannt. Löschen Sie die Zeile oder prüfen Sie die Einrückung.`
      : `„${key}“ ist hier nicht bekannt.${meant(suggestion)}`,
  missing: ({ key }) => `Hier fehlt „${key}“. Bitte ergänzen Sie die Angabe.`,
  empty: () => 'Hier steht nichts. Füllen Sie die Angabe aus oder löschen Sie sie.',
  'wrong-type': ({ expected: wanted, found: is }) =>
    wanted === 'text' && (is === 'number' || is === 'yes-no')
      ? 'Hier gehört ein Text hin. Setzen Sie den Wert in Anführungszeichen.'
      : `Hier gehört ${expected[wanted]} hin. Gefunden: ${found[is]}.`,
  'not-in-list': ({ value, list, suggestion }) =>
    `„${value}“ gibt es hier nicht.${meant(suggestion)} Möglich: ${quoted(list)}.`,
  'unknown-detector': ({ value, suggestion }) =>
    suggestion === null
      ? `Nach „${value}“ kann Umschlag nicht suchen. Alle Namen stehen in docs/detectors.md.`
      : `Nach „${value}“ kann Umschlag nicht suchen.${meant(suggestion)}`,
  'out-of-range': ({ value, min, max }) =>
    `${value} geht hier nicht. Möglich sind Zahlen von ${min} bis ${max}.`,
  'bad-id': ({ value }) =>
    `„${value}“ geht nicht als Kennung. Nehmen Sie Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.`,
  'duplicate-id': ({ value }) => `Die Kennung „${value}“ ist schon vergeben. Wählen Sie eine andere.`,
  'bad-date': ({ value }) => `„${value}“ ist kein Datum. Schreiben Sie es wie 2026-11-22.`,
  'bad-domain': ({ value }) =>
    `„${value}“ ist keine Domain. Schreiben Sie sie wie kreis.example, Umlaute als xn--….`,
  'bad-host': ({ value }) =>
    `„${value}“ geht hier nicht. Schreiben Sie die Adresse ohne https://, etwa cloud.kreis.example.`,
  'bad-tenant': ({ value }) =>
    `„${value}“ geht hier nicht. Schreiben Sie nur den Namen, etwa kreis für kreis.sharepoint.com.`,
  'unknown-service': ({ value, suggestion }) =>
    suggestion === null
      ? `Den Dienst „${value}“ kennt Umschlag nicht. Alle Namen zeigt „npx umschlag lists“.`
      : `Den Dienst „${value}“ kennt Umschlag nicht.${meant(suggestion)}`,
  'bad-phone-prefix': ({ value }) =>
    `„${value}“ geht hier nicht. Schreiben Sie den Anfang der Nummer wie '+494551', mit Anführungszeichen.`,
  'bad-iban': ({ value }) => `„${value}“ ist keine IBAN. Bitte vergleichen Sie sie mit dem Briefkopf.`,
  'shape-needs-quotes': () => "Hier fehlt ein Muster. Muster stehen in Anführungszeichen: 'JC-####/##'.",
  'bad-shape': ({ value, fault }) => `„${value}“ geht hier nicht. ${shapeFaults[fault]}`,
  'too-many': ({ max }) => `Das sind zu viele Einträge. Erlaubt sind ${max}.`,
  'short-name': ({ value }) =>
    `„${value}“ ist zu kurz: So heißt vieles. Schreiben Sie den Namen der Stelle aus.`,
  'bad-mail': ({ value }) => `„${value}“ ist keine E-Mail-Adresse.`,
  'bad-subject-tag': ({ value, max }) =>
    `„${value}“ geht nicht als Zeichen im Betreff. Nehmen Sie höchstens ${max} Zeichen in einer Zeile.`,
  'bad-header': ({ value }) =>
    `„${value}“ geht hier nicht. Der Name beginnt mit X-, der Wert besteht aus einfachen Zeichen ohne Umlaute.`,
  'one-mark': () => 'Hier gehört genau eine Angabe hin: „subjectTag“ oder „header“.',

  'never-reached': ({ rule }) =>
    `Diese Regel gilt nie, weil „${rule}“ davor alles erfasst. Stellen Sie sie weiter nach oben.`,
  'reasons-needed': () =>
    'Eine Regel verlangt einen Grund, aber es steht keiner zur Wahl. Nennen Sie mindestens einen.',

  'unknown-placeholder': ({ value, suggestion }) =>
    suggestion === null
      ? `Den Platzhalter „${value}“ gibt es nicht. Alle Namen stehen in docs/declines.md.`
      : `Den Platzhalter „${value}“ gibt es nicht.${meant(suggestion)}`,
  'bad-phrase': ({ value }) =>
    `Nach „${value}“ lässt sich nicht suchen. Wie Suchwörter aussehen, steht in docs/declines.md.`,
  'needs-fallback': () =>
    'Die letzte Fassung darf keine Bedingung haben. Sonst bleiben manche Briefe ohne diesen Satz.',
  'variant-never-reached': () =>
    'Diese Fassung gilt nie, weil die davor immer passt. Stellen Sie sie weiter nach oben.',
  'block-contradiction': ({ block }) =>
    `${block} ist hier zugleich Pflicht und verboten. Streichen Sie eines von beiden.`,
  'block-not-recognised': ({ block }) =>
    `Dieser Satz enthält kein Kennwort für ${block}. Ändern Sie ihn oder ergänzen Sie das Kennwort bei „signs“.`,
  'forbidden-words': ({ rule, words }) => `„${words}“ darf in keinem Brief stehen (${rule}).`,

  'no-front-matter': () =>
    'Oben fehlen die Angaben zum Eintrag. Sie beginnen und enden mit einer Zeile aus drei Strichen (---).',
  'wrong-file-name': ({ expected: wanted }) =>
    `Kennung und Dateiname passen nicht zusammen. Erwartet: „${wanted}“.`,
  'markdown-not-shown': ({ what }) =>
    `${notShown[what]} wird hier nicht angezeigt. Möglich sind Absätze, Listen, **fett** und Überschriften mit ##.`,
  'duplicate-heading': ({ value }) => `Die Überschrift „${value}“ steht zweimal. Fassen Sie beides zusammen.`,
  'one-answer': () =>
    'Über der ersten Überschrift steht genau ein Absatz: die Antwort in einem Satz. Alles Weitere gehört darunter.',
  'bad-as-of-date': ({ value }) =>
    `„${value}“ ist kein Stand. Schreiben Sie ihn wie '2024-01-12', '2024-01' oder '2024'.`,
  'unknown-id': ({ value, suggestion }) => `Einen Eintrag „${value}“ gibt es nicht.${meant(suggestion)}`,
  'no-translation': ({ file }) => `Die andere Sprache fehlt. Legen Sie „${file}“ an.`,
  'not-the-same': ({ key, file }) => `„${key}“ steht in „${file}“ anders. Beide Sprachen müssen gleich sein.`,
  'number-taken': ({ value, file }) => `Die Nummer ${value} trägt schon „${file}“. Wählen Sie eine andere.`,
  'finding-taken': ({ value, file }) =>
    `Zu „${value}“ führt schon der Eintrag „${file}“. Nennen Sie den Fund nur einmal.`,
};

/** What is said of a policy pack that cannot be used. */
export const policy = {
  problems,
  /** Opens the line of a problem. `line` is null where the file has no place for it. */
  place: (file: string, line: number | null, column: number | null): string =>
    line === null || column === null ? file : `${file}, Zeile ${line}, Spalte ${column}`,
};
