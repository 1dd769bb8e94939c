// Sentences as offices write them, made up for this file; nobody in them exists.
import { herkunft } from '../../../src/engine/detectors/herkunft';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['people', 'Herr Muster ist «kurdischer» «Volkszugehörigkeit».', 'medium'],
  ['people of the applicant', 'Der Antragsteller ist «Kurde».', 'medium'],
  ['adjective before a person', 'Der «kurdische» Antragsteller trägt vor.', 'medium'],
  ['of a stock', 'Die «türkischstämmige» Mitarbeiterin vermittelt.', 'medium'],
  ['of a stock, predicate', 'Er ist «arabischstämmig».', 'medium'],
  ['of a stock, neighbour', 'ein «russischstämmiger» Nachbar', 'low'],
  ['background', 'Frau Beispiel hat einen «Migrationshintergrund».', 'medium'],
  ['background, alone', '«Migrationshintergrund»: ja', 'low'],
  ['origin, possessive', 'Wegen seiner «Herkunft» wurde er beleidigt.', 'low'],
  ['origin of a child', 'Die «ethnische Herkunft» Ihres Kindes ist unklar.', 'medium'],
  ['belonging', 'Seine «ethnische Zugehörigkeit» steht in der Akte.', 'medium'],
  ['Roma', 'Die Familie Beispiel gehört zu den «Sinti und Roma».', 'medium'],
  ['Sinto', 'Herr Muster ist «Sinto».', 'medium'],
  ['skin', 'Er ist «dunkelhäutig».', 'medium'],
  ['skin, noun', 'Die «Hautfarbe» des Beschuldigten wurde vermerkt.', 'low'],
  ['of a stock, alone', 'russlanddeutsch oder «polnischstämmig»', 'low'],
  ['description', '«südländisches» Aussehen, etwa 30', 'low'],
  ['born abroad', 'Der Mandant ist «gebürtiger Syrer».', 'medium'],
  ['mother tongue', 'Ihre «Muttersprache» ist Paschtu.', 'low'],
  ['asylum', 'Ihr «Asylantrag» wurde abgelehnt.', 'medium'],
  ['asylum, alone', '«Asylantrag» vom 3. Mai', 'low'],
  ['asylum seeker', 'Der Mann ist «Asylbewerber».', 'medium'],
  ['refugee', 'Die Mutter ist als «Flüchtling» anerkannt.', 'medium'],
  ['status', 'Ihm wurde die «Flüchtlingseigenschaft» zuerkannt.', 'low'],
  ['resettler', 'Die Antragstellerin ist «Spätaussiedlerin».', 'medium'],
  ['Yazidi and Kurd', 'Sie ist «Kurdin» aus dem Nordirak.', 'medium'],
  ['North African', 'Der Beschuldigte ist «arabischer Abstammung».', 'low'],
  ['English', 'His «ethnic origin» was recorded.', 'medium'],
  ['English, refugee', 'The applicant is a «refugee».', 'medium'],
];

const NEGATIVES: Negatives = {
  'countries and nationality': [
    'Herr Muster ist türkischer Staatsangehöriger.',
    'Die Reise führt in die Türkei.',
    'Staatsangehörigkeit: deutsch',
    'Delegation aus Polen',
    'geboren in Kabul',
  ],
  'offices and jobs': [
    'Die Ausländerbehörde hat neue Zeiten.',
    'Integrationsbeauftragte des Kreises',
    'Fachdienst Asyl und Integration',
    'Der Flüchtlingsrat lädt ein.',
    'Beratungsstelle für Geflüchtete',
    'Migrationsberatung im Rathaus',
  ],
  'lists of characteristics': [
    'unabhängig von Herkunft, Religion und Geschlecht',
    'Rasse, ethnische Herkunft und Hautfarbe',
    'Niemand darf wegen seiner Herkunft diskriminiert werden.',
    'Bewerbungen von Menschen mit Migrationshintergrund sind erwünscht.',
  ],
  'law and rules': [
    'Asylgesetz und Aufenthaltsgesetz',
    'Nach § 13 AsylG ist der Asylantrag zu stellen.',
    'Wer einen Asylantrag stellt, erhält eine Bescheinigung.',
    'Dublin-III-Verordnung',
  ],
  'figures, press and talks': [
    'Die Zahl der Asylanträge sank um 12 %.',
    'Insgesamt 230 Geflüchtete leben im Kreis.',
    'Seminar: Migrationshintergrund und Schule',
    'Förderung von Kindern mit Migrationshintergrund',
    'Ausstellung über Sinti und Roma',
  ],
  'things and trees': [
    'Herkunft der Mittel: Landeshaushalt',
    'Die Herkunft des Holzes ist belegt.',
    'hochstämmige Obstbäume am Weg',
    'AS Rom gegen Lazio, Roma gewinnt',
    'gebürtig',
    'Farbige Ausdrucke sind teurer.',
    'Der kurdische Verein feiert.',
    'Kurdirektion',
  ],
};

describe('herkunft', () => {
  testDetector(herkunft, POSITIVES, NEGATIVES);
});
