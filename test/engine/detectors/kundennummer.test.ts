// All numbers are made up for this file. The form of the employment agency is unverified, see the detector.
import { kundennummer } from '../../../src/engine/detectors/kundennummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['the agency', 'Kundennummer: «123A456789»', 'high'],
  ['the agency, in groups', 'Kundennummer «123 A 456789»', 'high'],
  ['the agency, short label', 'Kd.-Nr. «123D456789»', 'high'],
  ['any row of digits', 'Kundennummer: «47110815»', 'medium'],
  ['short label', 'Kd.-Nr.: «47110815»', 'medium'],
  ['short label without signs', 'KdNr «47110815»', 'medium'],
  ['Kunden-Nr.', 'Kunden-Nr. «4711 0815»', 'medium'],
  ['letters in front', 'Kundennummer «K-471108»', 'medium'],
  ['a membership', 'Mitgliedsnummer «12345678»', 'medium'],
  ['a membership with hyphen', 'Mitglieds-Nr.: «12345678»', 'medium'],
  ['an insurance policy', 'Versicherungsschein-Nr. «40-1234567-1»', 'medium'],
  ['an insurance policy in one word', 'Versicherungsscheinnummer: «401234567»', 'medium'],
  ['a supply contract', 'Vertragskontonummer «2012345678»', 'medium'],
  ['a supply contract with Nr.', 'Vertragskonto-Nr. «2012345678»', 'medium'],
  ['whose it is', 'Kundennummer von Herrn Muster: «47110815»', 'medium'],
  ['lautet', 'Meine Kundennummer lautet «47110815».', 'medium'],
  ['label on the line above', 'Kundennummer\n«47110815»', 'medium'],
  ['English', 'Customer number: «47110815»', 'medium'],
  ['English, short', 'client ID «47110815»', 'medium'],
  ['our own at a supplier', 'Unsere Kundennummer: «47110815»', 'low'],
  ['on an invoice', 'Rechnung vom 12.03.2026, Kundennummer «47110815»', 'low'],
  ['on an order', 'Kundennummer «47110815», Bestellung 4500012345', 'low'],
];

const NEGATIVES: Negatives = {
  'a number without a label': ['123A456789', '47110815', 'Nr. 4711 0815', 'K-471108'],
  'a label without a number': [
    'Bitte die Kundennummer angeben.',
    'Kundennummer: siehe Schreiben',
    'Kd.-Nr. fehlt',
    'Die Kundennummer wird am 12.03.2026 vergeben.',
  ],
  'a date behind the label': ['Kundennummer 12.03.2026', 'Kd.-Nr. 2026-11-22'],
  'a quantity': ['Kundennummern: 4711 Stück', 'Kundennummer 4711 Euro', 'Mitgliedsnummer 4711 EUR'],
  'too short': ['Kundennummer 123', 'Kunde Nr. 1', 'Mitglied Nr. 12', 'Kd.-Nr. 7'],
  'customers in another sense': [
    'Kunden 2026: 47110',
    'Kunde 47110815',
    'Mitglied 47110815',
    'Mitglieds 47110815',
    'policy 47110815',
    'client 47110815',
    'customer 47110815',
    'Abo 47110815',
  ],
  'other numbers': [
    'Rechnungsnummer 47110815',
    'Bestellnummer 4500012345',
    'Vertragsnummer 40123456789',
    'Lieferantennummer 70012',
  ],
  'part of a longer word': [
    'Kundennummer 47110815abc',
    'Kundennummer 4711_0815',
    'Kundennummernkreis 47110815',
  ],
};

describe('kundennummer', () => {
  testDetector(kundennummer, POSITIVES, NEGATIVES);
});
