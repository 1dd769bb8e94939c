// Sentences as offices write them, made up for this file; nobody in them exists.
import { politischeMeinung } from '../../../src/engine/detectors/politische-meinung';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['membership alone', 'Angaben zur «Parteimitgliedschaft»', 'low'],
  ['card alone', '«Parteibuch» vorgelegt', 'low'],
  ['membership of the reader', 'Ihre «Parteimitgliedschaft» ist bekannt.', 'medium'],
  ['member of a party', 'Herr Muster ist Mitglied der «SPD».', 'medium'],
  ['member of a party, other', 'Die Bewerberin ist «CDU-Mitglied».', 'medium'],
  ['joining', 'Der Kollege ist in die «AfD» eingetreten.', 'medium'],
  ['leaving', 'Frau Beispiel ist aus der «FDP» ausgetreten.', 'medium'],
  ['leaving, noun', 'Sein «Parteiaustritt» wurde bekannt.', 'medium'],
  ['party without a name', 'Herr Muster ist Mitglied einer «Partei».', 'medium'],
  ['Greens', 'Die Mitarbeiterin ist Mitglied der «Grünen».', 'medium'],
  ['Left', 'Der Beamte ist Mitglied der «Linken».', 'medium'],
  ['voting', 'Der Nachbar wählt «AfD».', 'medium'],
  ['voting, colleague', 'Der Kollege wählt die «AfD».', 'medium'],
  ['conviction', 'Seine «politische Überzeugung» ist bekannt.', 'medium'],
  ['attitude of the applicant', 'Die «politische Gesinnung» der Bewerberin wurde erfragt.', 'medium'],
  ['opinion', 'Ihre «politische Meinung» teilen Sie offen.', 'medium'],
  ['persecution', 'Der Antragsteller macht «politische Verfolgung» geltend.', 'medium'],
  ['persecuted', 'Er wurde im Heimatland «politisch verfolgt».', 'medium'],
  ['persecution alone', 'Gründe: «politische Verfolgung»', 'low'],
  ['Reichsbürger', 'Herr Muster ist «Reichsbürger».', 'medium'],
  ['extremist', 'Der Beamte ist «rechtsextrem».', 'medium'],
  ['extremist, inflected', 'Seine «rechtsextreme» Haltung ist belegt.', 'medium'],
  ['hostile attitude', 'Die «verfassungsfeindliche Gesinnung» des Bewerbers', 'medium'],
  ['sympathies', 'Die Lehrerin sympathisiert mit der «Linkspartei».', 'low'],
  ['voting behaviour', 'Sein «Wahlverhalten» geht niemanden an.', 'medium'],
  ['English', 'Her «political opinions» are private.', 'medium'],
  ['English, member', 'His «political affiliation» was noted.', 'medium'],
];

const NEGATIVES: Negatives = {
  'council groups and elected members': [
    'Antrag der CDU-Fraktion vom 3. Mai',
    'Die SPD-Fraktion im Kreistag bittet um Auskunft.',
    'Frau Muster (CDU), Mitglied des Kreistages',
    'Mitglieder im Ausschuss: Muster (SPD), Beispiel (FDP)',
    'Der Bürgermeister, Mitglied der SPD, eröffnete das Fest.',
    'Die Grünen beantragen einen Radweg.',
    'Bundestagsabgeordneter Muster ist Mitglied der CDU.',
  ],
  'parties to a contract or a suit': [
    'Die Parteien vereinbaren Stillschweigen.',
    'Vertragspartei ist der Kreis.',
    'Die beklagte Partei trägt die Kosten.',
    'Mitglied einer Tarifgemeinschaft',
  ],
  elections: [
    'Die Wahl findet am 14. Mai statt.',
    'Kandidaten der AfD zur Landtagswahl',
    'Stimmen: CDU 34 %, SPD 22 %, FDP 8 %',
    'Parteienfinanzierung nach dem Parteiengesetz',
  ],
  'prevention and talks': [
    'Fortbildung: Rechtsextreme Symbole erkennen',
    'Programm gegen Rechtsextremismus',
    'Vortrag zur Reichsbürgerszene',
    'Bericht über rechtsextreme Straftaten',
  ],
  'law and lists of characteristics': [
    'politische Meinungen, religiöse Überzeugungen und Gewerkschaftszugehörigkeit',
    'Nach Art. 9 DSGVO ist die politische Meinung geschützt.',
    'unabhängig von Weltanschauung, Alter und Herkunft',
  ],
  'words that look alike': [
    'auf der linken Seite des Flurs',
    'Die linke Spalte ist leer.',
    'Parkett und Parterre',
    'Die Wiese mit grünen Pflanzen',
    'Das BSW-Treffen der Radfahrer',
    'Politische Bildung, Klasse 9',
    'Die Partie endet unentschieden.',
  ],
};

describe('politische-meinung', () => {
  testDetector(politischeMeinung, POSITIVES, NEGATIVES);
});
