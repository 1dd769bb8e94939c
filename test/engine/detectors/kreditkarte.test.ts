// All numbers are test numbers published by the card schemes or computed for this file; none is an issued card.
import { kreditkarte } from '../../../src/engine/detectors/kreditkarte';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['Visa in fours', 'Kreditkarte «4111 1111 1111 1111»', 'high'],
  ['Visa compact', 'Visa «4012888888881881»', 'high'],
  ['Mastercard with hyphens', 'Mastercard: «5555-5555-5555-4444»', 'high'],
  ['Mastercard of the new range', 'Kartennummer «2223003122003222»', 'high'],
  ['last number of the new range', 'Mastercard «2720990000000007»', 'high'],
  ['American Express 4-6-5', 'Amex «3782 822463 10005»', 'high'],
  ['American Express compact', 'American Express «378282246310005»', 'high'],
  ['Diners 4-6-4', 'Diners «3056 930902 5904»', 'high'],
  ['JCB', 'Kreditkartennummer: «3530 1113 3330 0000»', 'high'],
  ['Discover', 'credit card «6011111111111117»', 'high'],
  ['Maestro', 'Maestro «6759649826438453»', 'high'],
  ['expiry date and code behind it', '«4111 1111 1111 1111» 12/27 CVC 123', 'high'],
  ['label glued on', 'Kreditkarte:«4111111111111111»', 'high'],
  ['label on the line above', 'Kartennummer\n«4111 1111 1111 1111»', 'high'],
  ['broken over two lines', 'Kreditkarte «4111 1111\n1111 1111»', 'high'],
  ['13 digits with label', 'Visa «4222222222222»', 'high'],
  ['no label, in fours', 'Er nannte «4111 1111 1111 1111» am Telefon.', 'medium'],
  ['no label, compact', '«5555555555554444»', 'medium'],
  ['a typing error, but a label', 'Kreditkarte «4111 1111 1111 1112»', 'low'],
];

const NEGATIVES: Negatives = {
  'a wrong check digit without a label': ['4111 1111 1111 1112', '5555555555554445', '378282246310006'],
  'outside the ranges, though the check digit fits': [
    '2220990000000002',
    '2721000000000004',
    '1111111111111117',
  ],
  'a length the range does not have': [
    '41111111111111',
    '411111111111111',
    '37828224631000',
    '55555555555544440',
  ],
  '13 digits without a label (EAN and old Visa look alike)': ['4222222222222', '4006381333931'],
  'part of a longer number': [
    '24111111111111111',
    'A4111111111111111',
    '4111111111111111_2',
    '4111111111111111a',
  ],
  'part of a longer row of groups': [
    '4111 1111 1111 1111 1111 1111',
    '1234 4111 1111 1111 1111',
    'DE89 4111 1111 1111 1111',
  ],
  'mixed separators': ['4111 1111-1111 1111', '4111.1111.1111.1111', '4111/1111/1111/1111'],
  'other groups': ['41 11 11 11 11 11 11 11', '411 111 111 111 111 1', '4 111 111 111 111 111'],
  'an amount or quantity': ['4111111111111111 €', '4111 1111 1111 1111 Bytes', '4111111111111111,00'],
  'the label of another number': [
    'Sendungsnummer 4111111111111111',
    'Rechnungsnummer: 4111111111111111',
    'Transaktions-ID 4111111111111111',
    'Kassenzeichen 4111111111111111',
    'IMEI 378282246310005',
  ],
  'a date and time stamp': ['20261122 10304500', '2026-11-22 10:30:45.123456'],
  'a Leitweg-ID': ['04011000-1234512345-06'],
  'a hash or UUID': ['550e8400-e29b-41d4-a716-446655440000', '4111111111111111ab'],
};

describe('kreditkarte', () => {
  testDetector(kreditkarte, POSITIVES, NEGATIVES);
});
