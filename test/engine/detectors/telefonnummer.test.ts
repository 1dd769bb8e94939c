// Area codes are real, subscriber numbers are made up (many from the ranges kept for films and examples).
import { telefonnummer } from '../../../src/engine/detectors/telefonnummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['label and extension', 'Tel. «04551 951-234»', 'high'],
  ['label with colon', 'Telefon: «0431 988123»', 'high'],
  ['fax', 'Fax «04551/951-200»', 'high'],
  ['label with Nr.', 'Tel.-Nr.: «04551 951234»', 'high'],
  ['label with an explanation', 'Telefon (privat): «951234»', 'high'],
  ['label of one letter', 'T: «951 234»', 'high'],
  ['own subscriber number only, with label', 'Telefon «951-234»', 'high'],
  ['reachable under', 'Sie ist erreichbar unter «0431 988123».', 'high'],
  ['mobile with label', 'Handy «0170 1234567»', 'high'],
  ['country code with label', 'Mobil: «+49 170 1234567»', 'high'],
  ['label on the line above', 'Rückrufnummer\n«030 23125 123»', 'high'],
  ['area in brackets', 'Herr Muster, «(04551) 951-0»', 'medium'],
  ['number in brackets', 'Frau Muster («04551 951-234»)', 'medium'],
  ['DIN 5008', '«0431 9881234»', 'medium'],
  ['slash', '«0431/988-1234»', 'medium'],
  ['slash with spaces', '«04551 / 951 234»', 'medium'],
  ['old groups of two', '«0 45 51/95 12 34»', 'medium'],
  ['dots', '«0431.988.1234»', 'medium'],
  ['switchboard', 'Zentrale «04551 951-0»', 'medium'],
  ['two-digit area', '«030 23125123»', 'medium'],
  ['five-digit area', '«033701 123456»', 'medium'],
  ['country code and (0)', '«+49 (0) 4551 / 951-0»', 'medium'],
  ['country code compact', '«+494551951234»', 'medium'],
  ['country code with 00', '«0049 4551 951234»', 'medium'],
  ['country code in brackets', '«(+49) 4551 951234»', 'medium'],
  ['mobile compact', 'melden unter «01701234567»', 'medium'],
  ['mobile with slash', '«0151/12345678»', 'medium'],
  ['mobile with hyphen', '«0176-12345678»', 'medium'],
  ['landline compact', '«04551951234»', 'medium'],
  ['abroad', '«+43 1 53120-0»', 'medium'],
  ['abroad with 00', '«0041 44 668 18 00»', 'medium'],
  ['a date behind it', '«04551 951234», 12.11.2026', 'medium'],
  ['postal code behind it', '«0431 9881234» 24103 Kiel', 'medium'],
];

const NEGATIVES: Negatives = {
  'emergency and service numbers of the community': [
    'Tel. 110',
    'Notruf 112',
    'Tel. 116 117',
    'Telefon 116116',
    'Behördennummer 115',
  ],
  'free phone, shared cost and premium rate': [
    '0800 1000 4800',
    'Hotline 0180 5 123456',
    'Tel. 0900 1 234567',
    '0137 123456',
  ],
  'dates and times': [
    '03.06.15',
    '01.02.2024',
    '04.06.2026 10.30 Uhr',
    'erreichbar unter 08.00-12.00 Uhr',
    '2026-11-22',
    '0431.2026',
  ],
  'amounts and quantities': [
    'Mobil 100.000 km',
    'Fax 250.000',
    '0431 988123 Euro',
    '04551 951234 €',
    '0,4551951234',
  ],
  'law citations': ['§ 0431 988123', 'Art. 04551 951234', 'BT-Drs. 19/012345', 'Rn. 0431 988123'],
  'file numbers': [
    'Az. 0431 988123',
    'Az.: 04551/951234',
    'Aktenzeichen 0431 988123',
    'Geschäftszeichen 0431/988123',
    'unter der Nummer 30 2013 058 941',
    '0123/456/78901',
  ],
  'invoice and order numbers': [
    'Rechnungsnummer 0431 988123',
    'Bestell-Nr. 04551 951234',
    'Nr. 0431 988123',
    'Kundennummer 01701234567',
  ],
  'tax numbers': ['Steuernummer 030/815/08150', 'St.-Nr. 098/815/08157', '053 815 08158', '21/815/08150'],
  identifiers: [
    'DE89 3704 0044 0532 0130 00',
    '15 070649 C 103',
    '86 095 742 719',
    '4111 0431 1111 1111',
    'Konto 0431988123',
    'BLZ 04551 951234',
  ],
  'an area code that does not exist': ['0111 123456', '0222 12', '04311 123456', '01511 12'],
  'too short or too long without a label': ['0431 2024', '0431 98812', '0170 123456', '0431 9881234567890'],
  'part of a longer word or address': [
    'https://example.org/04551951234',
    'https://example.org/?id=01701234567',
    'AZ-04551 951234',
    'a04551951234',
    '04551951234a',
    '04551951234_2',
  ],
  'version numbers, IP addresses, ISBN, UUID': [
    '0.12.3456789',
    '010.020.030.040',
    '0-306-40615-2',
    '01234567-89ab-0431-9881-234567890123',
  ],
  'a formula': ['x+49123456789', '1+49 4551 951234'],
  'postal codes and places': ['01067 Dresden', '04109 Leipzig und 06108 Halle'],
};

describe('telefonnummer', () => {
  testDetector(telefonnummer, POSITIVES, NEGATIVES);
});
