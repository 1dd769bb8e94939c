// All numbers are published specimens of the registry and the banks or computed for this file; none is a person's account.
import { iban } from '../../../src/engine/detectors/iban';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['compact', 'Bitte auf «DE89370400440532013000» überweisen.', 'high'],
  ['groups of four', 'IBAN: «DE44 5001 0517 5407 3249 31»', 'high'],
  ['label glued on with a colon', 'IBAN:«DE18120300000012345678»', 'high'],
  ['label glued on without any sign', 'Konto «IBANDE68210501700012345678»', 'high'],
  ['small letters', 'meine iban ist «de75230510301234567890»', 'high'],
  ['country apart', 'IBAN DE «89 3704 0044 0532 0130 00»', 'high'],
  ['country on the line above', 'IBAN DE\n«89 3704 0044 0532 0130 00»', 'high'],
  ['hyphens', '«DE89-3704-0044-0532-0130-00»', 'high'],
  ['dots', '«DE89.3704.0044.0532.0130.00»', 'high'],
  ['broken over two lines', 'IBAN «DE89 3704 0044\n0532 0130 00»', 'high'],
  ['another number behind it', '«DE89 3704 0044 0532 0130 00» 12345', 'high'],
  ['a word behind it', '«DE89 3704 0044 0532 0130 00» und BIC COBADEFFXXX', 'high'],
  ['brackets', 'Konto (IBAN «DE89370400440532013000»)', 'high'],
  ['no label at all', 'Frau Muster hat «AT611904300234573201» genannt.', 'high'],
  ['letters in the national part', '«GB29 NWBK 6016 1331 9268 19»', 'high'],
  ['the shortest there is', 'Konto in Norwegen: «NO93 8601 1117 947»', 'high'],
  ['the longest with letters at its end', '«MT84MALT011000012345MTLCAST001S»', 'high'],
  ['a letter in the middle', '«FR14 2004 1010 0505 0001 3M02 606»', 'high'],
  ['Poland', 'Rachunek «PL61109010140000071219812874»', 'high'],
  ['Switzerland', '«CH93 0076 2011 6238 5295 7»', 'high'],
  ['the Netherlands', '«NL91ABNA0417164300»', 'high'],
  ['two in one line', 'von «DE89370400440532013000» auf «ES9121000418450200051332»', 'high'],
  ['a typing error, but a label', 'IBAN «DE89 3704 0044 0532 0130 01»', 'low'],
  ['check digits nobody issues, but a label', 'IBAN «GB00HLFX11016111455365»', 'low'],
];

const NEGATIVES: Negatives = {
  'a wrong check digit without a label': [
    'DE89370400440532013001',
    'DE45 5001 0517 5407 3249 31',
    'AT611904300234573202',
    'NL92 ABNA 0417 1643 00',
  ],
  'check digits 00, 01 and 99, which the formula never gives': ['GB00HLFX11016111455365'],
  'a wrong length': ['DE4450010517540732493', 'DE445001051754073249310', 'IBAN: DE8937040044053201300'],
  'letters where the country has digits': ['GB2LABBY09012857201707', 'DE8937O400440532013000'],
  'a country without IBAN': [
    'US89370400440532013000',
    'XX89 3704 0044 0532 0130 00',
    'AB 89 3704 0044 0532 0130 00',
  ],
  'part of a longer word': [
    'XDE89370400440532013000',
    'DE89370400440532013000A',
    'DE89370400440532013000_alt',
  ],
  'a creditor identifier': [
    'Gläubiger-ID DE98ZZZ09999999999',
    'CI: DE51ZZZ12345678901',
    'AT61ZZZ01234567890',
  ],
  'a VAT number': ['USt-IdNr. DE136695976', 'DE 129 273 398', 'ATU12345678'],
  'a BIC': ['COBADEFFXXX', 'BIC NOLADE21KIE', 'INGDDEFFXXX'],
  'a Leitweg-ID': ['Leitweg-ID 991-03730-19', '04011000-1234512345-06'],
  'a mandate or an order': ['Mandatsreferenz DE2026110012345678901', 'Bestellung DE20261122-000000000001'],
  'a hash or UUID': [
    'de89f370400440532013000ab',
    '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    'SHA-1 da39a3ee5e6b4b0d3255bfef95601890afd80709',
  ],
  'a file name or version': ['DE89_37040044_0532.pdf', 'Release DE22.11.2026.1200.3000.1'],
};

describe('iban', () => {
  testDetector(iban, POSITIVES, NEGATIVES);
});
