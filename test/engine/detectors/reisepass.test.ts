// All numbers are official specimens (C01X00T47, C01X0006H) or computed for this file; none belongs to a person.
import { reisepass } from '../../../src/engine/detectors/reisepass';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['nine characters with label', 'Reisepass «C01X00T47»', 'high'],
  ['with check digit and label', 'Reisepassnummer: «C01X0006H1»', 'high'],
  ['ends in a letter', 'Pass-Nr. «C01X0006H»', 'high'],
  ['short label', 'Pass: «G3PX9T0VZ»', 'high'],
  ['a word for any document', 'Ausweisnummer «C01X00T47»', 'high'],
  ['a word for any document, longer', 'Dokumentennummer: «J8LMN2P4R»', 'high'],
  ['check digit apart', 'Reisepass Nr. «C01X00T47 8»', 'high'],
  ['its official name beside the document', 'Reisepass, Seriennummer «C01X00T47»', 'high'],
  ['small letters', 'reisepass-nr. «c01x00t47»', 'high'],
  ['label glued on', 'Passnummer:«K2CF4G7H9»', 'high'],
  ['label behind it', '«C01X00T47» (Nummer des Reisepasses)', 'high'],
  ['label on the line above', 'Reisepass\n«C4F7HK2LM»', 'high'],
  ['child', 'Kinderreisepass «F12CG34H5»', 'high'],
  ['English label', 'passport no. «C01X00T47»', 'high'],
  ['English label, other document word', 'travel document «J8LMN2P4R»', 'high'],
  ['no label, check digit fits, letters among the digits', 'Herr Muster legte «C01X00T478» vor.', 'medium'],
  ['no label, in a bracket', '(«J8LMN2P4R7»)', 'medium'],
  ['another country', 'Reisepass Nr. «U12345678»', 'medium'],
  ['another country, two letters', 'Passport No: «AB1234567»', 'medium'],
  ['another country, a letter that German ones have', 'Passnummer «P1234567»', 'medium'],
  ['a national passport', 'Nationalpass «N0123456»', 'medium'],
  ['a letter of identity cards under the label of a passport', 'Reisepass «T22000129»', 'medium'],
  ['a typing error, but a label', 'Reisepass «C01X00T479»', 'low'],
];

const NEGATIVES: Negatives = {
  'nine characters without a label': ['C01X00T47', 'G3PX9T0VZ', 'K2CF4G7H9'],
  'a wrong check digit without a label': ['C01X00T470', 'C01X00T479', 'J8LMN2P4R8'],
  'a letter and nine digits without a label: an insurance number or an order': [
    'C000500021',
    'K220645122',
    'H123456780',
  ],
  'an identity card': ['L01X00T471', 'Personalausweis L01X00T47', 'T220001293', 'Ausweis T22000129'],
  'the label of another document': [
    'Personalausweis C01X00T47',
    'Aufenthaltstitel C01X00T47',
    'eAT K2CF4G7H9',
  ],
  'vowels and letters that look like digits': [
    'Ausweis CO1X00T47',
    'Dokumentennummer C01XOOT47',
    'Ausweis GA1234567',
  ],
  'digits only': ['Pass 240605568', 'Reisepass 2406055684', 'Passnummer 123456789'],
  'too short or too long': ['Reisepass C01X0', 'Ausweis C01X00T4712', 'Passnummer C1234'],
  'another country without a telling label': ['U12345678', 'Pass AB1234567', 'Ausweis AB1234567'],
  'part of a longer string': ['Reisepass XC01X00T47', 'Ausweis C01X00T47_2', 'Reisepass C01X00T47ABC'],
  'a word that only begins alike': [
    'passend C01X00T47',
    'Passage G3PX9T0VZ',
    'Passau K2CF4G7H9',
    'Passiv C4F7HK2LM',
  ],
  'the label of another number': [
    'Seriennummer C01X00T478',
    'Bestellnummer C01X00T478',
    'Artikel-Nr. J8LMN2P4R7',
    'Pass und Rechnungsnummer C01X00T47',
  ],
  'a colour, a file or a version': ['#C0FFEE', 'C20261122.pdf', 'Build G3PX9T0VZ1'],
  'ordinary words': [
    'Der Pass wird am 22.11.2026 verlängert, Gebühr 70 EUR.',
    'Reisepass: Termin 14:30 Uhr, Zimmer C012',
  ],
};

describe('reisepass', () => {
  testDetector(reisepass, POSITIVES, NEGATIVES);
});
