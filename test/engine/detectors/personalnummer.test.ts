// All numbers are made up for this file.
import { personalnummer } from '../../../src/engine/detectors/personalnummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'Personalnummer: «00012345»', 'medium'],
  ['short label', 'Pers.-Nr. «12345»', 'medium'],
  ['short label without signs', 'PersNr «12345»', 'medium'],
  ['short label with a blank', 'Pers. Nr.: «12345»', 'medium'],
  ['Personal-Nr.', 'Personal-Nr.: «47110»', 'medium'],
  ['PersonalNr', 'PersonalNr «47110»', 'medium'],
  ['with a contract', 'Personalnummer «4711-02»', 'medium'],
  ['in groups', 'Personalnummer «12.345.678»', 'medium'],
  ['letters in front', 'Personalnummer «LK-12345»', 'medium'],
  ['a letter behind', 'Personalnummer «12345K»', 'medium'],
  ['staff number', 'Mitarbeiternummer «987654»', 'medium'],
  ['staff number with hyphen', 'Mitarbeiter-Nr. «987654»', 'medium'],
  ['whose it is', 'Personalnummer von Frau Muster: «12345»', 'medium'],
  ['lautet', 'Die Personalnummer lautet «12345».', 'medium'],
  ['label on the line above', 'Personalnummer\n«00012345»', 'medium'],
  ['capitals', 'PERSONALNUMMER «12345»', 'medium'],
  ['English', 'Personnel number: «12345»', 'medium'],
  ['English, short', 'Employee ID «12345»', 'medium'],
  ['staff no.', 'staff no. «12345»', 'medium'],
  ['a soldier', 'Personenkennziffer «010190-M-12345»', 'high'],
  ['a soldier, short', 'PK: «010190-M-12345»', 'high'],
  ['in brackets', 'Erika Muster (Personalnummer «12345»)', 'medium'],
];

const NEGATIVES: Negatives = {
  'a number without a label': ['00012345', '4711-02', 'Nr. 12345', '010190-M-12345'],
  'a label without a number': [
    'Bitte die Personalnummer angeben.',
    'Personalnummer: siehe Abrechnung',
    'Pers.-Nr. fehlt',
    'Die Personalnummer wird am 12.03.2026 vergeben.',
  ],
  'a date behind the label': ['Personalnummer 12.03.2026', 'Pers.-Nr. 2026-11-22'],
  'a quantity': ['Personalnummern: 345 Stück', 'Personalnummer 345 Seiten', 'Pers.-Nr. 12345 Euro'],
  'too short': ['Personal Nr. 3 im Stellenplan', 'Pers.-Nr. 12', 'Personalnummer 7'],
  'staff in another sense': [
    'Personal 2026: 345 Stellen',
    'Personal 12345',
    'Mitarbeiter 12345',
    'Mitarbeiterinnen 2026',
    '12345 Beschäftigte, Personal 4711',
    'staff 12345',
    'employee 12345',
  ],
  persons: ['4 Pers. 12345', 'Zimmer für 2 Pers. 4711', 'pers. Gespräch 12345'],
  'the short word of something else': [
    'PK 4711',
    'Pk. 12345',
    'PK: 12.03.2026',
    'PKZ 970215123456',
    'PNr. 12345',
  ],
  'other numbers': ['Stellennummer 12345', 'Kostenstelle 12345', 'Raumnummer 12345', 'Stammkunde 12345'],
  'part of a longer word': [
    'Personalnummer 12345abc',
    'Personalnummer 12345_1',
    'Personalnummernkreis 12345',
  ],
};

describe('personalnummer', () => {
  testDetector(personalnummer, POSITIVES, NEGATIVES);
});
