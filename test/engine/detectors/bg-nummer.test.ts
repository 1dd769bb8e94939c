// All numbers are made up for this file; none belongs to a household. The form is unverified, see the detector.
import { bgNummer } from '../../../src/engine/detectors/bg-nummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['two slashes and label', 'BG-Nr.: «12345//0012345»', 'high'],
  ['two slashes, long label', 'BG-Nummer «12345//0012345»', 'high'],
  ['letters in the middle', 'BG-Nr. «12345BG0012345»', 'high'],
  ['letters with blanks', 'Nummer der Bedarfsgemeinschaft: «12345 BG 0012345»', 'high'],
  ['small letters', 'bg-nummer «12345bg0012345»', 'high'],
  ['the word in full', 'Bedarfsgemeinschaft «54321//7654321»', 'high'],
  ['compound', 'Bedarfsgemeinschaftsnummer: «54321//7654321»', 'high'],
  ['label without hyphen', 'BG Nr «54321//7654321»', 'high'],
  ['the office nearby', 'Ihr Jobcenter, Zeichen «54321//7654321»', 'high'],
  ['the benefit nearby', 'Bescheid über Bürgergeld («54321//7654321»)', 'high'],
  ['two slashes without a label', 'Bitte «12345//0012345» angeben.', 'medium'],
  ['letters without a label', 'Anlage zu «12345BG0012345»', 'medium'],
  ['slashes with a blank between', 'BG-Nr. «12345/ /0012345»', 'high'],
  ['blanks beside the slashes', 'BG-Nr. «12345 //0012345»', 'high'],
  ['one slash behind the label', 'BG-Nr. «12345/0012345»', 'high'],
  ['one blank behind the label', 'BG-Nr. «12345 0012345»', 'high'],
  ['compact behind the label', 'BG-Nr.: «123450012345»', 'high'],
  ['label on the line above', 'BG-Nr.\n«12345//0012345»', 'high'],
];

const NEGATIVES: Negatives = {
  'one slash or none without a label': [
    '12345/0012345',
    '12345 0012345',
    '123450012345',
    'Vorgang 12345-0012345',
    'Jobcenter 12345 0012345',
  ],
  'the trade association of the same letters': [
    'BG BAU, Mitgliedsnummer 12345678',
    'BG ETEM Köln, Unfall vom 12.03.2026',
    'BG-Nr. 4711 der Berufsgenossenschaft',
    'BG-Verkehr 09/123456/789',
  ],
  'a wrong length': [
    'BG-Nr. 1234//0012345',
    'BG-Nr. 123456//0012345',
    'BG-Nr. 12345//012345',
    'BG-Nr. 12345//00123456',
    'BG-Nummer 12345BG001234',
  ],
  'other letters': ['12345AG0012345', 'BG-Nr. 12345XY0012345'],
  'an address': ['https://portal.example/12345//0012345', 'pfad/12345//0012345', 'datei_12345//0012345'],
  'another label nearer': ['Kassenzeichen 12345//0012345', 'Vertragsnummer 12345BG0012345'],
  'part of a longer row': ['12345//0012345/01', '12345//0012345-7', 'A12345//0012345', '12345//0012345b'],
  'the word without a number': [
    'Zur Bedarfsgemeinschaft gehören drei Personen.',
    'BG-Nr. bitte angeben, Frist 12.03.2026',
    'Die BG hat am 01.01.2026 um 10:30 Uhr angerufen.',
  ],
};

describe('bg-nummer', () => {
  testDetector(bgNummer, POSITIVES, NEGATIVES);
});
