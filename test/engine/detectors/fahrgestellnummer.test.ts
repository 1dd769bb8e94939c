// All numbers are published specimens or made up for this file; none belongs to a vehicle known to us.
import { fahrgestellnummer } from '../../../src/engine/detectors/fahrgestellnummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['European, filled with Z', 'FIN «WVWZZZ1JZ3W386752»', 'high'],
  ['long label', 'Fahrgestellnummer: «WP0ZZZ99ZTS392124»', 'high'],
  ['long modern label', 'Fahrzeug-Identifizierungsnummer «WVWZZZ1JZ3W386752»', 'high'],
  ['label in one word', 'Fahrzeugidentifikationsnummer «TMBJJ7NE0J0123456»', 'high'],
  ['European without Z and without a check', 'FIN: «VF1ABC00012345678»', 'high'],
  ['American, check fits', 'VIN «1M8GDM9AXKP042788»', 'high'],
  ['label glued on', 'FIN:«WVWZZZ1JZ3W386752»', 'high'],
  ['label behind it', '«WVWZZZ1JZ3W386752» (Fahrgestellnummer)', 'high'],
  ['label on the line above', 'Fahrgestell-Nr.\n«WVWZZZ1JZ3W386752»', 'high'],
  ['small letters', 'fin «wvwzzz1jz3w386752»', 'high'],
  ['groups', 'FIN «WVW ZZZ 1JZ 3W386752»', 'high'],
  ['hyphens', 'Fahrgestellnummer «WVWZZZ1J-Z3W-386752»', 'high'],
  ['English label', 'chassis no. «WP0ZZZ99ZTS392124»', 'high'],
  ['beside a vehicle, filled with Z', 'Das Fahrzeug «WVWZZZ1JZ3W386752» wurde stillgelegt.', 'high'],
  ['beside a vehicle, shape only', 'Pkw «VF1ABC00012345678» abgemeldet', 'medium'],
  ['without any word, filled with Z', 'betrifft «WVWZZZ1JZ3W386752»', 'medium'],
  ['without any word, check fits', '«1HGCM82633A004352»', 'medium'],
  ['two in a row', 'FIN «WVWZZZ1JZ3W386752» und «WP0ZZZ99ZTS392124»', 'high'],
];

const NEGATIVES: Negatives = {
  'no word, no filling and no check': ['VF1ABC00012345678', 'TMBJJ7NE0J0123456', '1M8GDM9A0KP042788'],
  'I, O or Q': ['FIN WVWZZZ1JZ3W38675O', 'FIN IVWZZZ1JZ3W386752', 'FIN WVWQZZ1JZ3W386752'],
  'too short or too long': ['FIN WVWZZZ1JZ3W38675', 'FIN WVWZZZ1JZ3W3867521', 'VIN 386752'],
  'no serial number at the end': ['FIN WVWZZZ1JZ3W38675A', 'FIN WVWZZZ1JZ3W3867AB'],
  'digits only': ['FIN 12345678901234567', 'Fahrgestellnummer 11111111111111111'],
  'hardly a letter': ['FIN 1234567890A123456', 'FIN AB345678901234567'],
  'small letters without a label': ['wvwzzz1jz3w386752', '1hgcm82633a004352'],
  'groups without a label': ['WVW ZZZ 1JZ 3W386752', 'WVWZZZ1J-Z3W-386752'],
  'mixed separators': ['FIN WVW ZZZ-1JZ 3W386752'],
  'part of a longer string': ['XWVWZZZ1JZ3W386752', 'WVWZZZ1JZ3W386752_2', 'FIN WVWZZZ1JZ3W386752A'],
  'the label of another number': [
    'Bestellnummer WVWZZZ1JZ3W386752',
    'Sendungsnummer 1HGCM82633A004352',
    'Seriennummer 1M8GDM9AXKP042788',
  ],
  'an IBAN': ['DE89370400440532013000', 'NO9386011117947', 'BE68539007547034'],
  'a hash, a licence or a mandate': [
    '9F86D081884C7D659A2FEAA0C55AD015',
    'ABCD1-EFGH2-JKLM3-NPRS4',
    'Mandatsreferenz MUSTER2026A001234',
  ],
  'ordinary words': [
    'Die FIN steht in Feld E der Zulassungsbescheinigung Teil I.',
    'Fin 2026-11-22 10:30',
    'Das Fahrzeug HU 12/2026, Schlüsselnummer 0603 ADK000123',
  ],
};

describe('fahrgestellnummer', () => {
  testDetector(fahrgestellnummer, POSITIVES, NEGATIVES);
});
