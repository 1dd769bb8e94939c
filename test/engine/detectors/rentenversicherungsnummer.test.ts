// All numbers are published examples of the pension insurance or computed for this file; none belongs to a person.
import { rentenversicherungsnummer } from '../../../src/engine/detectors/rentenversicherungsnummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['as printed on the card', 'Versicherungsnummer «15 070649 C 103»', 'high'],
  ['compact', 'RVNR «15070649C103»', 'high'],
  ['no label at all', 'Frau Muster, «65070803A019», hat nachgefragt.', 'high'],
  ['letter and serial joined', '«15 070649 C103»', 'high'],
  ['small letter', 'sv-nr. «50150256w493»', 'high'],
  ['hyphens', 'VSNR: «15-070649-C-103»', 'high'],
  ['slashes', '«20/151090/B/023»', 'high'],
  ['date with dots', 'Rentenversicherungsnummer «15 07.06.49 C 103»', 'high'],
  ['date in pairs', '«15 07 06 49 C 10 3»', 'high'],
  ['label glued on', 'SV-Nummer:«20151090B023»', 'high'],
  ['label behind it', '«20151090B023» (Sozialversicherungsnummer)', 'high'],
  ['broken over two lines', 'Rentenversicherung «15 070649\nC 103»', 'high'],
  ['label on the line above', 'Sozialversicherungsnummer\n«15070649C103»', 'high'],
  ['day raised by 50', '«53000075M511»', 'high'],
  ['day and month not known', '«12001199K606»', 'high'],
  ['area of the federal institution', '«42120364M510»', 'high'],
  ['area of miners, railway and sea', 'SVNR «89290296Z493»', 'high'],
  ['two in one line', '«15070649C103»; «65070803A019»', 'high'],
  ['a typing error, but a label', 'Rentenversicherungsnummer «15070649C100»', 'low'],
];

const NEGATIVES: Negatives = {
  'a wrong check digit': ['15070649C100', '65070803A018', '50150256W494'],
  'an impossible month': ['15071349C103', '15079949C103'],
  'an impossible day, whatever the label says': ['15420649C103', 'RVNR 15990649C103'],
  'an area nobody has': ['70150256W497', '01070649C103', '07070649C103', '99070649C103'],
  'part of a longer string': [
    '115070649C103',
    '15070649C1030',
    'A15070649C103',
    '15070649C103x',
    '15070649C103_1',
  ],
  'a letter in the wrong place': ['1507064C9103', '15C070649103', '150706490103'],
  'two letters or an umlaut': ['15070649CA103', '15070649Ä103'],
  'a date and a room': ['12.03.2024 B 103', '22 11 26 C 12', 'am 15.07.2026 B 10'],
  'a file number': ['12 O 345/24', '3 C 123/26', '15 K 070649/26'],
  'an article or serial number': ['Artikel 15070649-C', 'SN 1507-0649-C1-03-9', '10-070649-X-1'],
  'a hash or UUID': ['15070649c103ab', '3fa85f64-5717-4562-b3fc-15070649c104'],
  'a licence plate or a coordinate': ['SE-C 103', 'N 53 56 10 E 10 18 2'],
};

describe('rentenversicherungsnummer', () => {
  testDetector(rentenversicherungsnummer, POSITIVES, NEGATIVES);
});
