// All numbers are published specimens or computed for this file; none belongs to a physician.
import { lanr } from '../../../src/engine/detectors/lanr';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'LANR: «123456601»', 'medium'],
  ['second specimen', 'LANR «234567701»', 'medium'],
  ['label written out', 'Lebenslange Arztnummer: «123456601»', 'medium'],
  ['one word', 'Arztnummer «123456601»', 'medium'],
  ['short', 'Arzt-Nr. «234567701»', 'medium'],
  ['small letters', 'lanr «123456601»', 'medium'],
  ['speciality apart', 'LANR «1234566 01»', 'medium'],
  ['speciality behind a slash', 'LANR «1234566/01»', 'medium'],
  ['check digit apart', 'LANR «123456-6-01»', 'medium'],
  ['groups of three', 'LANR «123 456 601»', 'medium'],
  ['label behind', '«123456601» (LANR)', 'medium'],
  ['label on the line above', 'LANR\n«123456601»', 'medium'],
  ['before the number of the practice', 'LANR «123456601», BSNR 211234500', 'medium'],
  ['behind the number of the practice', 'BSNR 211234500, LANR «123456601»', 'medium'],
  ['both labels first', 'LANR/BSNR: «123456601» / 211234566', 'medium'],
  ['English', 'physician number «123456601»', 'medium'],
  ['leading zero', 'LANR «012345501»', 'medium'],
  ['a typing error', 'LANR «123456901»', 'low'],
  ['another typing error', 'LANR «234567801»', 'low'],
];

const NEGATIVES: Negatives = {
  'a row of digits without a label': ['123456601', 'Nr. 234567701', 'Frau Dr. Muster, 123456601'],
  'the number of the practice': [
    'BSNR 123456601',
    'BSNR: 234567701',
    'Betriebsstättennummer 123456601',
    'Betriebsstättennr. 123456601',
  ],
  'the second number behind both labels': ['BSNR/LANR fehlt, BSNR 123456601'],
  'the substitute for physicians without a number': ['LANR 999999900', 'LANR: 9999999 00'],
  'a wrong length': ['LANR 12345660', 'LANR 1234566011', 'LANR 123456', 'Arztnummer 1234-56'],
  'another label nearer': [
    'LANR liegt vor, Kundennummer 123456601',
    'LANR fehlt; Rechnungsnummer 123456601',
    'LANR erfasst, Ticket 123456601',
    'Arztnummer folgt, Az. 123456601',
  ],
  'an amount': ['LANR 123.456.601 Euro', 'Arztnummer 123456601 EUR'],
  'part of a longer word': ['LANR A123456601', 'LANR 123456601b', 'LANR_123456601'],
  'the word without a number': [
    'Die LANR ist neunstellig.',
    'Arztnummern vergibt die Kassenärztliche Vereinigung, Stand 01.07.2026.',
    'LANR und BSNR fehlen auf Seite 3.',
  ],
  'a different word': ['Planr 123456601', 'Notarztnummer-Liste 123456601', 'LANRX 123456601'],
};

describe('lanr', () => {
  testDetector(lanr, POSITIVES, NEGATIVES);
});
