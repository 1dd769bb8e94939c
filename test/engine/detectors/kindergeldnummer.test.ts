// All numbers are specimens of the agency or made up for this file; none belongs to a family.
import { kindergeldnummer } from '../../../src/engine/detectors/kindergeldnummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['specimen of the agency', 'Kindergeldnummer: «111FK396431»', 'high'],
  ['second specimen', 'Kindergeld-Nr. «515FK999999»', 'high'],
  ['without a label', 'Bitte «111FK396431» angeben.', 'high'],
  ['blanks around the letters', '«111 FK 396431»', 'high'],
  ['hyphens around the letters', '«111-FK-396431»', 'high'],
  ['small letters', 'kg-nr «111fk396431»', 'high'],
  ['slashes', 'KG-Nr.: «111/FK/396431»', 'high'],
  ['last digits in groups', '«111FK 396 431»', 'high'],
  ['the office nearby', 'Familienkasse Nord, «123FK456789»', 'high'],
  ['in brackets', 'Antrag («123FK456789»)', 'high'],
  ['behind a colon without blank', 'KG-Nr:«123FK456789»', 'high'],
  ['at the end of a sentence', 'Die Nummer ist «123FK456789».', 'high'],
  ['two in one line', '«123FK456789» und «124FK456780»', 'high'],
  ['English', 'child benefit number «123FK456789»', 'high'],
  ['on its own line', 'Kindergeldnummer\n«123FK456789»', 'high'],
  ['leading zero', 'Kindergeld «012FK345678»', 'high'],
];

const NEGATIVES: Negatives = {
  'a wrong number of digits': [
    '11FK396431',
    '1111FK396431',
    '111FK39643',
    '111FK3964311',
    'Kindergeldnummer 111FK3964',
  ],
  'other letters': ['111KF396431', '111FC396431', '111F396431', '111FKK396431', '111GK396431'],
  'digits only': ['Kindergeldnummer 111396431', 'KG-Nr. 11100396431', '111 396431'],
  'part of a longer word': ['A111FK396431', '111FK396431X', '111FK396431_1', 'X_111FK396431'],
  'part of a longer number': ['A-111FK396431', '111FK396431-02', '111FK396431/1'],
  'an address': ['https://shop.example/111FK396431', 'seite?id=111FK396431', 'teil#111FK396431'],
  'nobody’s office': ['000FK123456'],
  'a plate, a room, a part': ['FK 396431', 'FK-AB 123', '12 FK 17', 'Raum 111 FK 3', 'Teil 1 FK 26/4'],
  'words only': ['Fachkraft (FK) 3 von 12', 'Kindergeld ab 01.01.2026: 259 Euro'],
};

describe('kindergeldnummer', () => {
  testDetector(kindergeldnummer, POSITIVES, NEGATIVES);
});
