// All numbers are published test numbers of the health telematics or computed for this file; none belongs to a person.
import { krankenversichertennummer } from '../../../src/engine/detectors/krankenversichertennummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['compact with label', 'KVNR «A000500015»', 'high'],
  ['long label', 'Krankenversichertennummer: «C000500021»', 'high'],
  ['label of the card', 'Gesundheitskarte «K220645122»', 'high'],
  ['name of an insurer', 'Versichert bei der AOK, «T012345678»', 'high'],
  ['label behind it', '«Q123456784» (Versichertennummer)', 'high'],
  ['groups of three', 'KV-Nr. «A123 456 780»', 'high'],
  ['hyphens', 'KVNR «A123-456-780»', 'high'],
  ['label glued on', 'KVNR:«A123456780»', 'high'],
  ['broken over two lines', 'Krankenkasse: «A123\n456780»', 'high'],
  ['label on the line above', 'Versichertennummer\n«M314159267»', 'high'],
  ['long form with institution', 'KVNR «A123456780 101575519 3»', 'high'],
  ['longest form, compact', 'KVNR «A123456780101575519B2718281865»', 'high'],
  ['last letter of the alphabet', 'KVNR «Z987654321»', 'high'],
  ['small letters behind the label', 'kvnr «t012345678»', 'high'],
  ['the letter apart', 'KVNR «T 012 345 678»', 'high'],
  ['the letter apart, no label', 'In der Liste steht «A 123 456 780».', 'medium'],
  ['small letters without a label', 'In der Liste steht «a123 456 780».', 'medium'],
  ['no label at all', 'Frau Muster hat «X100000001» angegeben.', 'medium'],
  ['in a bracket without label', '(«B271828186»)', 'medium'],
  ['two without label', '«A123456780», «T012345678»', 'medium'],
  ['a typing error, but a label', 'KVNR «A000500016»', 'low'],
  ['a fictitious number of a data format, with its label', 'Versicherte: «G995030567»', 'low'],
];

const NEGATIVES: Negatives = {
  'a wrong check digit without a label': ['K220645129', 'C000500020', 'G995030567', 'A123456789'],
  'small letters, as in programs': ['a123456781', 'dll x100000002 geladen', 'Ihre Kennung t012345679'],
  'too short or too long': ['A12345678', 'A1234567801', 'KVNR A12345670'],
  'part of a longer string': ['XA123456780', 'A123456780B', 'A123456780_1', '7A123456780'],
  'two letters': ['AB123456780', 'DE129273398'],
  'the label of another number': [
    'Rechnungsnummer R123456788',
    'Artikelnummer A123456780',
    'Bestell-Nr. T012345678',
    'Seriennummer: X100000001',
    'Ticket B271828186',
    'Vorgangsnummer M314159267',
  ],
  'an amount or a decimal number': ['A123456780,50', 'A123456.780,5'],
  'a date or year behind a letter': ['B 22.11.2026', 'A 2026'],
  'a road, a paper size, a diagnosis': ['A 7 und B 96', 'DIN A4 210 297', 'F32.1 G'],
  'a version or file name': ['V1.23.456.780', 'S123456_780.pdf'],
  'a hash or UUID': ['3FA85F64-5717-4562-B3FC-2C963F66AFA6', 'C000500021ABCDEF'],
};

describe('krankenversichertennummer', () => {
  testDetector(krankenversichertennummer, POSITIVES, NEGATIVES);
});
