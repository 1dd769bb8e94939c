// All numbers are published specimens or computed for this file; none is a person's device.
import { imei } from '../../../src/engine/detectors/imei';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'IMEI: «490154203237518»', 'high'],
  ['in the old groups', 'IMEI «49-015420-323751-8»', 'high'],
  ['groups with blanks', 'IMEI «49 015420 323751 8»', 'high'],
  ['in the new groups', 'IMEI «490154-20-323751-8»', 'high'],
  ['slashes', 'IMEI «490154/20/323751/8»', 'high'],
  ['small letters', 'imei «356938035643809»', 'high'],
  ['long label', 'IMEI-Nummer: «356938035643809»', 'high'],
  ['one of two', 'IMEI 1: «352099001761481»', 'high'],
  ['two in one line', 'IMEI1 «352099001761481», IMEI2 «356938035643809»', 'high'],
  ['label behind', '«356938035643809» (IMEI)', 'high'],
  ['label on the line above', 'IMEI\n«356938035643809»', 'high'],
  ['groups of three', 'IMEI «356 938 035 643 809»', 'high'],
  ['groups as telephones show them', 'IMEI «35 6938 0356 4380 9»', 'high'],
  ['beside a telephone', 'Das gestohlene Handy hat die Nummer «356938035643809».', 'medium'],
  ['beside a device', 'Diensthandy, Gerätenummer «352099001761481»', 'medium'],
  ['beside a tablet', 'Tablet «490154203237518» übergeben', 'medium'],
  ['a typing error', 'IMEI «490154203237517»', 'low'],
];

const NEGATIVES: Negatives = {
  'a row of digits without a label': ['490154203237518', '356938035643809', 'Nr. 49-015420-323751-8'],
  'a wrong check digit without the label': ['Handy 490154203237517', 'Gerät 356938035643808'],
  'a payment card': ['American Express 378282246310005', 'Handyrechnung, Karte 371449635398431'],
  'a range that nobody gives out': ['Handy 778282246310003', 'Handy-Inventar 200000000000006'],
  'a wrong length': ['IMEI 49015420323751', 'IMEI 4901542032375181', 'IMEI 49015420', 'IMEI 35693803564380'],
  'another label nearer': [
    'Handy bestellt, Bestellnummer 356938035643809',
    'Handy, Rechnungsnummer 490154203237518',
    'Handy defekt, Ticket 490154203237518',
    'Handyvertrag, Kundennummer 490154203237518',
  ],
  'an amount': ['Handy 490154203237518 Euro', 'Smartphone 356938035643809 Bytes'],
  'part of a longer word': ['IMEI A490154203237518', 'IMEI 490154203237518x', 'IMEI_490154203237518'],
  'another number': [
    'SIM 89490200001234567890',
    'IMSI 262011234567890',
    'Sendung 00340434161094042557',
    'Zeitstempel 20261122104512000',
  ],
  'the word without a number': [
    'Die IMEI finden Sie mit *#06#.',
    'Handy am 12.03.2026 um 10:45 Uhr gefunden',
  ],
};

describe('imei', () => {
  testDetector(imei, POSITIVES, NEGATIVES);
});
