// All addresses are made up for this file.
import { macAdresse } from '../../../src/engine/detectors/mac-adresse';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'MAC: «00:1A:2B:3C:4D:5E»', 'high'],
  ['long label', 'MAC-Adresse «00-1A-2B-3C-4D-5E»', 'high'],
  ['small letters', 'mac «00:1a:2b:3c:4d:5e»', 'high'],
  ['the first byte in letters', 'MAC «AC:DE:48:00:11:22»', 'high'],
  ['all bytes in letters', 'MAC «aa:bb:cc:dd:ee:ff»', 'high'],
  ['without a label', 'Gerät «00:1A:2B:3C:4D:5E» gesperrt', 'medium'],
  ['with hyphens, without a label', '«AC-DE-48-00-11-22»', 'medium'],
  ['in brackets', 'Rechner («00:1A:2B:3C:4D:5E»)', 'medium'],
  ['beside the network', 'WLAN-Gerät «02:1A:2B:3C:4D:5E»', 'high'],
  ['hardware address', 'Hardwareadresse «00:1A:2B:3C:4D:5E»', 'high'],
  ['as systems print it', 'Physische Adresse . . . . : «00-1A-2B-3C-4D-5E»', 'high'],
  ['label on the line above', 'MAC-Adresse\n«00:1A:2B:3C:4D:5E»', 'high'],
  ['digits only, behind the label', 'MAC «00:11:22:33:44:56»', 'medium'],
  ['digits only with hyphens, behind the label', 'MAC-Adresse: «00-11-22-33-44-56»', 'medium'],
  ['two in one line', '«00:1A:2B:3C:4D:5E», «00:1A:2B:3C:4D:5F»', 'medium'],
  ['at the end of a sentence', 'Das Gerät hat «00:1A:2B:3C:4D:5E».', 'medium'],
  ['a first byte that marks groups, behind the label', 'MAC «B5-11-16-50-F8-B9»', 'high'],
  ['radio', 'Bluetooth «F8:1A:2B:3C:4D:5E»', 'high'],
];

const NEGATIVES: Negatives = {
  'a fingerprint': [
    'SHA1 AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD',
    'SHA256 00:1A:2B:3C:4D:5E:6F:70',
    'Fingerabdruck 12-AB-34-CD-56-EF-78-90',
  ],
  'too few or too many bytes': ['00:1A:2B:3C:4D', 'MAC 00:1A:2B:3C:4D', '00:1A:2B:3C:4D:5E:6F'],
  'letters beyond F': ['00:1G:2B:3C:4D:5E', 'MAC ZZ:1A:2B:3C:4D:5E', '00:1A:2B:3C:4D:5X'],
  'mixed signs': ['00:1A-2B:3C-4D:5E', '00:1A:2B-3C-4D-5E'],
  'everybody or nobody': ['FF:FF:FF:FF:FF:FF', '00:00:00:00:00:00', 'MAC ff-ff-ff-ff-ff-ff'],
  'a group address': ['01:00:5E:00:00:FB', '33:33:00:00:00:FB'],
  'digits only without a label': ['12-34-56-78-90-12', '00:11:22:33:44:56', '20-26-11-22-10-45'],
  'dates and times': ['10:30:45', '22-11-26', '2026-11-22T10:45:12+01:00', '12:30-14:45'],
  'part of a longer word': ['x00:1A:2B:3C:4D:5E', '00:1A:2B:3C:4D:5EG', '00:1A:2B:3C:4D:5E_1'],
  'ordinary words': ['da - ab - zu', 'Ab 10:00 Uhr da: be-ad', 'ed-ab-ac', 'Raum AB-12-CD'],
  'a UUID': ['550e8400-e29b-41d4-a716-446655440000'],
};

describe('mac-adresse', () => {
  testDetector(macAdresse, POSITIVES, NEGATIVES);
});
