// Sentences as offices write them, made up for this file; nobody in them exists.
import { straftat } from '../../../src/engine/detectors/straftat';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['predicate', 'Herr Muster ist «vorbestraft».', 'medium'],
  ['pronoun', 'Er ist mehrfach «vorbestraft».', 'medium'],
  ['negated', 'Er hat keine «Vorstrafen».', 'medium'],
  ['alone', '«Vorstrafen»: zwei', 'low'],
  ['proceedings', 'Gegen Herrn Muster läuft ein «Ermittlungsverfahren».', 'medium'],
  ['proceedings, alone', 'Az. im «Ermittlungsverfahren» folgt', 'low'],
  ['accused', 'Der «Beschuldigte» hat eingeräumt, dass er dort war.', 'low'],
  ['order', 'Ihr «Strafbefehl» ist rechtskräftig.', 'medium'],
  ['order, alone', '«Strafbefehl» vom 3. Mai', 'low'],
  ['prison', 'Der Vater sitzt in «Untersuchungshaft».', 'medium'],
  ['prison, short', 'Der Kindsvater ist in «Haft».', 'medium'],
  ['prison, house', 'Der Mandant ist derzeit in der «JVA» Musterstadt.', 'medium'],
  ['sentence', 'Er verbüßt eine «Freiheitsstrafe» von zwei Jahren.', 'medium'],
  ['convicted', 'Die Bewerberin wurde «rechtskräftig verurteilt».', 'medium'],
  ['on probation', 'Die «Bewährungszeit» des Mandanten endet.', 'medium'],
  ['helper', 'Sein «Bewährungshelfer» hat angerufen.', 'medium'],
  ['certificate', 'Das «Führungszeugnis» der Bewerberin enthält einen Eintrag.', 'medium'],
  ['warrant', 'Gegen ihn liegt ein «Haftbefehl» vor.', 'low'],
  ['warrant of a person', 'Gegen den Ehemann besteht «Haftbefehl».', 'medium'],
  ['theft', 'Der Mitarbeiter wurde beim «Diebstahl» beobachtet.', 'medium'],
  ['fraud', 'Anzeige wegen «Betrugs» gegen Unbekannt', 'medium'],
  ['charge', 'Delikt: «Körperverletzung»', 'medium'],
  ['charge, alone', 'Der «Tatvorwurf» lautet anders.', 'low'],
  ['drunk driving', 'Ihre «Trunkenheitsfahrt» vom 3. Mai', 'medium'],
  ['arrested', 'Der Sohn wurde gestern «festgenommen».', 'medium'],
  ['imprisoned', 'Frau Beispiel war zwei Jahre «inhaftiert».', 'medium'],
  ['release', 'Nach der «Haftentlassung» wird er wohnen bei der Mutter.', 'medium'],
  ['register', 'Der Auszug aus dem «Bundeszentralregister» zu Herrn Muster', 'medium'],
  ['abuse', 'Verdacht des «Kindesmissbrauchs» gegen den Stiefvater', 'medium'],
  ['offender', 'Der Schüler gilt als «Intensivtäter».', 'medium'],
  ['English', 'He was «convicted» in 2019.', 'medium'],
  ['English, record', 'The applicant has a «criminal record».', 'medium'],
];

const NEGATIVES: Negatives = {
  'words with haft': [
    'Die Haftung ist ausgeschlossen.',
    'in ihrer Eigenschaft als Leiterin',
    'Die Wirtschaft wächst.',
    'Der Aufkleber haftet nicht.',
    'Haftpflichtversicherung des Kreises',
    'eine zweifelhafte Rechnung',
    'wohnhaft in Kiel',
  ],
  'penal rules': [
    'wird mit Freiheitsstrafe bis zu drei Jahren oder mit Geldstrafe bestraft (§ 242 StGB)',
    'Wer vorsätzlich handelt, wird mit Geldstrafe bestraft.',
    'Nach § 30a BZRG ist ein Führungszeugnis vorzulegen.',
    'Das Strafrecht wird reformiert.',
    'Gesetz zur Änderung der Strafprozessordnung: Untersuchungshaft',
    'Eine Verurteilung kann zum Verlust der Beamtenrechte führen.',
  ],
  'offices and jobs': [
    'Justizvollzugsanstalt Musterstadt sucht Personal.',
    'Die Staatsanwaltschaft Kiel teilt mit:',
    'Landesamt für Strafvollzug',
    'Justizvollzugsbeamtin (m/w/d)',
    'Polizeipräsidium, Abteilung Betrug',
  ],
  'figures and prevention': [
    'Die Zahl der Straftaten sank um 4 %.',
    'Kriminalstatistik: Diebstahl und Betrug',
    'Vortrag: Schutz vor Betrug am Telefon',
    'Insgesamt 1.200 Ladendiebstähle wurden erfasst.',
    'Die Polizei warnt vor Betrugsmails.',
    'Bericht über Vergewaltigung als Kriegswaffe',
  ],
  'requests to everybody': [
    'Bitte legen Sie ein Führungszeugnis vor.',
    'Ein erweitertes Führungszeugnis ist für alle Ehrenamtlichen nötig.',
    'Gebühr für das Führungszeugnis: 13 Euro',
  ],
  'words that look alike': [
    'Der Umsatz betrug 3.400 Euro.',
    'Das Parkhaus ist videoüberwacht, um Diebstahl zu verhindern.',
    'Das Verfahren hat sich in der Praxis bewährt.',
    'Der Rat verurteilt den Krieg.',
    'Die Lösung steht noch zur Bewährung an.',
    'Angeklagt wird hier niemand.',
  ],
};

describe('straftat', () => {
  testDetector(straftat, POSITIVES, NEGATIVES);
});
