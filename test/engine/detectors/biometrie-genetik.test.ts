// Sentences as offices write them, made up for this file; nobody in them exists.
import { biometrieGenetik } from '../../../src/engine/detectors/biometrie-genetik';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['word alone', 'Ergebnis: «Vaterschaftstest»', 'low'],
  ['test of a person', 'Der «Vaterschaftstest» des Mandanten ist da.', 'medium'],
  ['possessive', 'Ihr «Gentest» zeigt keine Auffälligkeit.', 'medium'],
  ['DNA analysis alone', 'Auftrag zur «DNA-Analyse» erteilt', 'low'],
  ['DNA analysis of a person', 'Die «DNA-Analyse» des Beschuldigten liegt vor.', 'low'],
  ['DNA without hyphen', 'Die «DNA Probe» der Mutter fehlt.', 'medium'],
  ['trace', '«DNA-Spuren» am Tatort', 'low'],
  ['trace of a person', 'Herr Muster hinterließ «DNA-Spuren».', 'medium'],
  ['fingerprint, possessive', 'Ihre «Fingerabdrücke» sind gespeichert.', 'medium'],
  ['fingerprint of a person', 'Die «Fingerabdrücke» des Antragstellers wurden genommen.', 'medium'],
  ['fingerprint, one', 'Der «Fingerabdruck» der Patientin passt nicht.', 'medium'],
  ['identification service', 'Er wurde «erkennungsdienstlich» behandelt.', 'medium'],
  ['identification service, alone', '«erkennungsdienstliche» Maßnahmen am 3. Mai', 'low'],
  ['biometric, possessive', 'Ihr «biometrisches» Lichtbild ist unscharf.', 'medium'],
  ['face', 'Die «Gesichtserkennung» schlug beim Beschuldigten an.', 'low'],
  ['iris', 'Ihr «Iris-Scan» wurde gelöscht.', 'medium'],
  ['hereditary illness', 'Die Patientin hat eine «Erbkrankheit».', 'medium'],
  ['defect', 'Beim Kind wurde ein «Gendefekt» gefunden.', 'low'],
  ['defect, alone', 'Verdacht: «Genmutation»', 'low'],
  ['genetic finding', '«Genetischer Befund» vom 3. Mai', 'low'],
  ['genetic finding of a person', 'Der «genetische Befund» Ihres Sohnes', 'medium'],
  ['human genetics', 'Das «humangenetische» Gutachten der Klägerin', 'low'],
  ['descent', 'Das «Abstammungsgutachten» im Verfahren des Kindes', 'low'],
  ['chromosomes', 'Sein Sohn hat eine «Chromosomenanomalie».', 'medium'],
  ['genetic code', 'Das «Erbgut» Ihres Kindes wurde untersucht.', 'medium'],
  ['English', 'Her «genetic test» was positive.', 'medium'],
  ['English, paternity', 'The father asked for a «paternity test».', 'medium'],
  ['English, scan', 'His «fingerprint scan» is stored.', 'medium'],
];

const NEGATIVES: Negatives = {
  'passports and pictures in general': [
    'Für den Reisepass werden Fingerabdrücke aufgenommen.',
    'Bitte bringen Sie ein biometrisches Lichtbild mit.',
    'Biometrische Passbilder gibt es im Bürgerbüro.',
    'Das Lichtbild ist digital einzureichen.',
    'Fotoautomat mit biometrischer Prüfung',
    'Fingerabdrücke sind ab 6 Jahren Pflicht.',
  ],
  'readers and locks': [
    'Der Fingerabdruckleser am Notebook ist defekt.',
    'Anmeldung per Gesichtserkennung oder PIN',
    'Biometrisches Schloss für Raum 2.04',
    'Der Scanner für Fingerabdrücke wird geliefert.',
  ],
  law: [
    'genetische Daten, biometrische Daten und Gesundheitsdaten',
    'Nach § 81g StPO ist eine DNA-Analyse zulässig.',
    'Gendiagnostikgesetz',
    'Art. 4 Nr. 14 DSGVO: biometrische Daten',
    'Wer einen Vaterschaftstest machen will, braucht eine Einwilligung.',
    'Die Verordnung zu biometrischen Daten gilt ab Mai.',
  ],
  'plants, animals and pictures of speech': [
    'Gentechnisch veränderter Mais',
    'Toleranz gehört zur DNA der Stadt.',
    'Genetische Vielfalt alter Apfelsorten',
    'Das Erbgut der Rinder wird erfasst.',
    'Der ökologische Fingerabdruck des Kreises',
  ],
  'talks and figures': [
    'Vortrag: DNA-Analyse in der Kriminaltechnik',
    'Seminar zur Gesichtserkennung',
    'Insgesamt 40 DNA-Proben wurden ausgewertet.',
    'Institut für Humangenetik',
    'Studie zu Erbkrankheiten',
  ],
  'words that look alike': ['Die Gentrifizierung schreitet voran.', 'Gene Kelly im Kino', 'Regenanalyse'],
};

describe('biometrie-genetik', () => {
  testDetector(biometrieGenetik, POSITIVES, NEGATIVES);
});
