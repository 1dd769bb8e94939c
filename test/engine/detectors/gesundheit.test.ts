// Sentences as offices write them, made up for this file; nobody in them exists.
import { gesundheit } from '../../../src/engine/detectors/gesundheit';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['verb of suffering', 'Herr Muster leidet seit Jahren an «Depressionen».', 'medium'],
  ['possessive', 'Wegen Ihrer «Erkrankung» verlängern wir die Frist.', 'medium'],
  ['possessive with adjectives', 'Ihre schwere «psychische Erkrankung» ist belegt.', 'medium'],
  ['pronoun in a subordinate clause', 'Sie kann nicht kommen, weil sie «schwanger» ist.', 'medium'],
  ['pronoun and verb', 'Er ist seit Montag «krankgeschrieben».', 'medium'],
  ['the writer', 'Ich bin leider «arbeitsunfähig» und melde mich.', 'medium'],
  ['name in the sentence', 'Frau Beispiel hat eine «Krankmeldung» geschickt.', 'medium'],
  ['name behind', '«Krankmeldung» von Frau Beispiel für diese Woche', 'medium'],
  ['name before an ambiguous word', 'Herr Muster ist seit gestern «krank».', 'medium'],
  ['case noun', 'Der Antragsteller legt den «Arztbrief» der Uniklinik vor.', 'medium'],
  ['case noun in the genitive', 'Die «Schwangerschaft» der Mitarbeiterin ist bekannt.', 'medium'],
  ['kin', 'Mein Sohn hat «ADHS» und braucht Begleitung.', 'medium'],
  ['kin of the reader', 'Bei Ihrem Kind wurde «Diabetes» festgestellt.', 'medium'],
  ['compound', 'Frau Beispiel macht eine «posttraumatische Belastungsstörung» geltend.', 'medium'],
  ['compound in the plural', 'Er hat mehrere «Vorerkrankungen» angegeben.', 'medium'],
  ['inflected participle', 'Die «alkoholabhängige» Mutter ist einverstanden.', 'medium'],
  ['ambiguous word with a possessive', 'Ihre «Diagnose» liegt uns vor.', 'medium'],
  ['finding of a patient', 'Der «Befund» des Patienten Muster ist unauffällig.', 'medium'],
  ['role of a case, as judgments without names have it', 'Beim Kläger besteht eine «Epilepsie».', 'low'],
  ['operation of a colleague', 'Der Kollege wurde gestern am Knie «operiert».', 'medium'],
  ['degree of care', 'Ihre Mutter hat «Pflegegrad 3» erhalten.', 'medium'],
  ['ICD-10 with label', 'ICD-10: «F32.1 G»', 'medium'],
  ['ICD-10 behind Diagnose', 'Diagnose: «F32.1 G», «M54.5 V»', 'medium'],
  ['ICD-10 without dot', 'Hauptdiagnose «M54»', 'medium'],
  ['label of an entry', 'Diagnose: «Schizophrenie»', 'medium'],
  ['suspicion', 'Verdacht auf «Tuberkulose» bei Aufnahme', 'medium'],
  ['word alone in a list', 'Anlagen: «Arbeitsunfähigkeitsbescheinigung», Lohnzettel', 'low'],
  ['subject line', '«Krankschreibung» ab 3. Mai', 'low'],
  ['union of words', 'Es geht um eine «Chemotherapie».', 'low'],
  ['official doctor', 'Die «amtsärztliche» Untersuchung ergab: dienstfähig.', 'low'],
  ['English with a possessive', 'Her «pregnancy» is known to the office.', 'medium'],
  ['English with a person', 'The applicant suffers from «cancer».', 'medium'],
  ['English certificate', 'Please find the «sick note» attached.', 'low'],
];

const NEGATIVES: Negatives = {
  'offices, units and houses': [
    'Das Gesundheitsamt ist ab 8 Uhr geöffnet.',
    'Krankenhaus Musterstadt GmbH',
    'Die Krankenkasse hat geschrieben.',
    'Klinik für Psychiatrie und Psychotherapie',
    'Fachdienst Psychiatrie und Sucht',
    'Deutsche Gesellschaft für Krebsforschung',
    'Landesverband Epilepsie',
    'Die Diabetesberatung zieht um.',
  ],
  jobs: [
    'Wir suchen eine Fachärztin für Psychiatrie (m/w/d).',
    'Die Krankheitsvertretung übernimmt Team 2.',
    'Der Suchtbeauftragte lädt ein.',
    'Psychotherapeutenkammer Musterland',
  ],
  'talks, courses and campaigns': [
    'Seminar „Depression im Team“ am 12. Mai',
    'Fortbildung: Umgang mit Suchterkrankungen am Arbeitsplatz',
    'Vortrag von Frau Dr. Muster über Demenz',
    'Am Weltkrebstag informiert das Haus über Brustkrebs.',
    'Die Ausstellung zeigt Bilder zu Demenz.',
    'Unser Flyer zu Diabetes liegt aus.',
  ],
  'law and rules': [
    'Bei Arbeitsunfähigkeit gilt § 5 EFZG.',
    'Das Infektionsschutzgesetz regelt die Meldung.',
    'Wer arbeitsunfähig ist, meldet sich am ersten Tag.',
    'Wenn Sie schwanger sind, gilt das Mutterschutzgesetz.',
    'Die Richtlinie zu Pflegegraden wurde geändert.',
  ],
  figures: [
    'Die Zahl der Krebserkrankungen stieg um 3 %.',
    'Insgesamt 1.245 Tuberkulose-Erkrankungen wurden gemeldet.',
    'Der Krankenstand liegt bei 5,6 Prozent.',
  ],
  'information for everybody': [
    'Beratung für Menschen mit Depressionen',
    'Informationen zur Schwangerschaft finden Sie online.',
    'Alle Schwangeren können das Angebot nutzen.',
  ],
  'machines, plants and pictures of speech': [
    'Der Rechner ist mit einem Virus infiziert.',
    'Das Konzept krankt an der Finanzierung.',
    'Die Diagnose des Netzwerks läuft.',
    'Tierkrankheiten wie die Vogelgrippe breiten sich aus.',
    'Die Behandlung des Antrags dauert.',
    'Der Antrag wurde für gut befunden.',
    'Der Krebs lebt im Bach.',
  ],
  'what only looks like a code of the ICD-10': [
    'Vitamin B12 und C 5',
    'Die A10 ist bis Kreuz Oranienburg gesperrt.',
    'Raum F32.1 im dritten Stock',
    'Version C10.1 ist installiert.',
    'Diagnosegerät A12 defekt',
  ],
  'a menu': ['Allergene: A, C, G', 'Mo: Linsensuppe, glutenfrei'],
  'many people': ['Die Pflegegrade 1 bis 5 bleiben.', 'Wie kommen Schwangere aus den Dörfern in die Klinik?'],
};

describe('gesundheit', () => {
  testDetector(gesundheit, POSITIVES, NEGATIVES);
});
