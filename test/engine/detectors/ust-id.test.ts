// All numbers are published examples or computed for this file.
import { ustId } from '../../../src/engine/detectors/ust-id';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'USt-IdNr.: «DE136695976»', 'low'],
  ['groups of three', 'USt-ID «DE 136 695 976»', 'low'],
  ['dots', 'USt-IdNr. «DE.136.695.976»', 'low'],
  ['country apart, rest compact', 'UID «DE 129273398»', 'low'],
  ['country with a hyphen', 'Umsatzsteuer-ID «DE-129273398»', 'low'],
  ['small letters', 'ust-idnr. «de129273398»', 'low'],
  ['no label', 'Muster GmbH, «DE123456788»', 'low'],
  ['in a bracket', 'Muster GmbH («DE136695976»)', 'low'],
  ['label glued on', 'USt-ID:«DE136695976»', 'low'],
  ['label behind it', '«DE136695976» (USt-IdNr.)', 'low'],
  ['label on the line above', 'Umsatzsteuer-Identifikationsnummer\n«DE136695976»', 'low'],
  ['English label', 'VAT no. «DE136695976»', 'low'],
  ['business identification number', 'W-IdNr. «DE232637828-12345»', 'low'],
  ['business identification number of a person', 'W-IdNr. der Freiberuflerin: «DE232637828-00001»', 'medium'],
  ['an owner', 'Inhaber Max Muster, USt-IdNr. «DE136695976»', 'medium'],
  ['a freelancer', 'als Freiberufler unter «DE 136 695 976» erfasst', 'medium'],
  ['a sole trader, behind it', '«DE136695976», Einzelunternehmen seit 2019', 'medium'],
  ['a typing error, but a label', 'USt-IdNr. «DE136695978»', 'low'],
  ['two in one line', '«DE136695976» und «DE129273398»', 'low'],
];

const NEGATIVES: Negatives = {
  'a wrong check digit without a label': ['DE136695978', 'DE123456789', 'DE987654321', 'DE 136 695 970'],
  'a zero in front': ['USt-IdNr. DE012345678', 'DE 012 345 678'],
  'too short or too long': ['USt-IdNr. DE13669597', 'USt-IdNr. DE1366959761', 'DE 136 695'],
  'an IBAN': [
    'DE89370400440532013000',
    'DE89 3704 0044 0532 0130 00',
    'DE44 5001 0517 5407 3249 31',
    'IBAN DE75 5121 0800 1245 1261 99',
  ],
  'a creditor identifier': ['DE98ZZZ09999999999', 'Gläubiger-ID DE51ZZZ12345678901'],
  'another country': ['ATU12345678', 'FR40303265045', 'NL001234567B01', 'USt-IdNr. AT136695976'],
  'no country': ['136695976', 'USt-IdNr. 136 695 976', 'Steuernummer 136695976'],
  'part of a longer string': ['XDE136695976', 'DE136695976A', 'ABCDE136695976', 'DE136695976_2'],
  'other groups': ['DE 13 669 5976', 'DE 1366 95976', 'DE 1 3 6 6 9 5 9 7 6'],
  'the label of another number': [
    'Rechnungsnummer DE136695976',
    'Bestell-Nr. DE136695976',
    'Gläubiger-ID DE136695976',
  ],
  'an amount': ['DE 136 695 976 Euro', 'de 136695976 €'],
  'a share or a file': ['WKN 766403, ISIN DE0007664039', 'DE20261122.pdf', 'de-2026-11-22'],
};

describe('ust-id', () => {
  testDetector(ustId, POSITIVES, NEGATIVES);
});
