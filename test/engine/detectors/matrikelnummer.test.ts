// All numbers are made up for this file; none belongs to a student.
import { matrikelnummer } from '../../../src/engine/detectors/matrikelnummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'Matrikelnummer: «1234567»', 'medium'],
  ['short label', 'Matr.-Nr. «1234567»', 'medium'],
  ['shorter label', 'MatrNr «123456»', 'medium'],
  ['with hyphen', 'Matrikel-Nr.: «12345678»', 'medium'],
  ['without Nr.', 'Matrikel «1234567»', 'medium'],
  ['the shortest', 'Matrikelnummer «12345»', 'medium'],
  ['the longest', 'Matrikelnummer «1234567890»', 'medium'],
  ['the year in front', 'Matrikelnummer «26/12345»', 'medium'],
  ['in groups', 'Matrikelnummer «123 4567»', 'medium'],
  ['a letter in front', 'Matrikelnummer «M1234567»', 'medium'],
  ['enrolment', 'Immatrikulationsnummer «1234567»', 'medium'],
  ['student number', 'Studentennummer: «1234567»', 'medium'],
  ['lautet', 'Die Matrikelnummer lautet «1234567».', 'medium'],
  ['whose it is', 'Matrikelnummer von Herrn Muster: «1234567»', 'medium'],
  ['label on the line above', 'Matrikelnummer\n«1234567»', 'medium'],
  ['English', 'Student ID: «1234567»', 'medium'],
  ['English, long', 'matriculation number «1234567»', 'medium'],
  ['enrolment no.', 'Enrolment no. «1234567»', 'medium'],
  ['in brackets', 'Erika Muster (Matr.-Nr. «1234567»)', 'medium'],
];

const NEGATIVES: Negatives = {
  'a number without a label': ['1234567', 'Nr. 1234567', '26/12345', 'M1234567'],
  'a label without a number': [
    'Bitte die Matrikelnummer angeben.',
    'Matrikelnummer: siehe Ausweis',
    'Matr.-Nr. fehlt',
    'Die Matrikel wird am 12.03.2026 geschlossen.',
  ],
  'a date behind the label': [
    'Matrikelnummer 12.03.2026',
    'Matrikel 2026-11-22',
    'Immatrikulation 12.03.2026',
  ],
  'a quantity': ['Matrikelnummern: 12345 Stück', 'Matrikelnummer 12345 Euro'],
  'too short or too long': [
    'Matrikelnummer 1234',
    'Matr.-Nr. 12',
    'Matrikelnummer 12345678901',
    'Matrikel 7',
  ],
  'students in another sense': [
    'Studenten 2026: 12345',
    'student 1234567',
    'students 12345',
    'Studierenden 12345',
    'Matrix 1234567',
    'Matratze 12345',
    'enrolment 12345',
  ],
  'other numbers': ['Prüfungsnummer 1234567', 'Kursnummer 12345', 'Raum 12345'],
  'part of a longer word': [
    'Matrikelnummer 1234567abc',
    'Matrikelnummer 12345_67',
    'Matrikelnummernkreis 1234567',
  ],
};

describe('matrikelnummer', () => {
  testDetector(matrikelnummer, POSITIVES, NEGATIVES);
});
