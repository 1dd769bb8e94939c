// All numbers are published examples of the tax administration or computed for this file; none belongs to a person.
import { steuerId } from '../../../src/engine/detectors/steuer-id';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['as printed on letters', 'Steuer-ID: «86 095 742 719»', 'high'],
  ['compact', 'Die IdNr. lautet «47036892816».', 'high'],
  ['no label at all', 'Herr Muster: «65929970489»', 'high'],
  ['dots', 'Identifikationsnummer «57.549.285.017»', 'high'],
  ['hyphens', 'St-ID «25-768-131-411»', 'high'],
  ['slashes', 'TIN «36/574/261/809»', 'high'],
  ['label glued on', 'IdNr.«86095742719»', 'high'],
  ['label with colon glued on', 'SteuerID:«86095742719»', 'high'],
  ['label behind it', '«86095742719» ist meine Steuer-ID', 'high'],
  ['other groups', 'Steueridentifikationsnummer «8609 5742 719»', 'high'],
  ['broken over two lines', 'Steuer-ID «86 095\n742 719»', 'high'],
  ['label on the line above', 'Steuerliche Identifikationsnummer\n«86095742719»', 'high'],
  ['called a tax number by mistake', 'Steuernummer: «86095742719»', 'high'],
  ['one digit three times, not side by side', '«11213456783»', 'high'],
  ['one digit twice, side by side', '«11234567890»', 'high'],
  ['in a bracket, sentence goes on', 'Frau Muster («86 095 742 719») hat angerufen.', 'high'],
  ['a comma behind it', '«86095742719», geboren in Kiel', 'high'],
  ['two in a row', '«86095742719» und «47036892816»', 'high'],
  ['a typing error, but a label', 'Steuer-ID «86095742718»', 'low'],
];

const NEGATIVES: Negatives = {
  'a wrong check digit': ['36574261808', '86095742718', '86 095 742 710'],
  'no digit repeated, though the check digit fits (accepted by one known library)': [
    '12345678903',
    '98765432106',
  ],
  'one digit four times, though the check digit fits (accepted by another)': ['11112345678'],
  'three equal digits side by side, though the check digit fits': ['11123456786'],
  'two values repeated, though the check digit fits': ['12123456787', '20223345671'],
  'a test number of the tax administration': ['02476291358'],
  'a row everybody types': ['12345678901', '11111111111', '01234567890'],
  'part of a longer number': ['860957427190', 'A86095742719', '86095742719_2', '4-860957427199'],
  'an amount or a decimal number': [
    '86 095 742 719 Euro',
    '86.095.742.719,00 EUR',
    '0,86095742719',
    '86095742719 €',
  ],
  'the label of another number': [
    'Rechnungsnummer 86095742719',
    'Bestell-Nr.: 86095742719',
    'Auftragsnummer: 86095742719',
    'Sendungsnummer 86095742719',
    'Aktenzeichen 86095742719',
    'Seriennummer 86095742719',
  ],
  'a date with a file number': ['22.11.2026/123', '12.03.2024 123'],
  'single digits in a row': ['8 6 0 9 5 7 4 2 7 1 9', 'Lotto 8 6 09 57 42 71 9'],
  'telephone numbers': ['+49 4551 951234', '0151 12345678', '089 1234567-89'],
  'a Leitweg-ID': ['991-03730-19'],
  'an ISBN or EAN': ['978-3-16-148410-0', '4006381333931'],
  'a hash or UUID': ['3fa85f64-5717-4562-b3fc-86095742719a', '0x86095742719'],
};

describe('steuer-id', () => {
  testDetector(steuerId, POSITIVES, NEGATIVES);
});
