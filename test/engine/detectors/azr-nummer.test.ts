// All numbers are made up for this file from the form of the law; none belongs to a person.
import { azrNummer } from '../../../src/engine/detectors/azr-nummer';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'AZR-Nummer: «260412123456»', 'high'],
  ['short label', 'AZR-Nr. «260412123456»', 'high'],
  ['the register alone', 'AZR «150930000017»', 'high'],
  ['label without hyphen', 'AZRNr: «991231654321»', 'high'],
  ['date apart', 'AZR-Nr.: «260412 123456»', 'high'],
  ['hyphen behind the date', 'AZR-Nummer «260412-123456»', 'high'],
  ['groups of three', 'AZR: «260 412 123 456»', 'high'],
  ['groups of three with full stops', 'AZR: «260.412.123.456»', 'high'],
  ['groups of four', 'AZR-Nummer «2604 1212 3456»', 'high'],
  ['date in pairs', 'AZR-Nummer «26.04.12 123456»', 'high'],
  ['register written out', 'Im Ausländerzentralregister unter «080101000001» erfasst.', 'high'],
  ['register in small letters', 'ausländerzentralregisternummer «080101000001»', 'high'],
  ['month and day not known', 'AZR-Nr. «850000123456»', 'high'],
  ['label behind', '«260412123456» (AZR-Nummer)', 'high'],
  ['label on the line above', 'AZR-Nr.\n«260412123456»', 'high'],
  ['in a sentence', 'Die AZR-Nummer der Antragstellerin lautet «070717998877», bitte vergleichen.', 'high'],
  ['English label', 'Number in the central register of foreigners: «260412123456»', 'high'],
  ['umlaut written out', 'Auslaenderzentralregister «260412123456»', 'high'],
];

const NEGATIVES: Negatives = {
  'a row of digits without a label': [
    '260412123456',
    'Nummer 260412 123456',
    'Die 080101000001 wurde genannt.',
  ],
  'a month or day that does not exist': [
    'AZR-Nr. 261312123456',
    'AZR 260432123456',
    'AZR-Nummer: 269912123456',
  ],
  'a wrong length': [
    'AZR-Nr. 26041212345',
    'AZR-Nr. 2604121234567',
    'AZR-Nummer 26041212',
    'AZR-Nummer 260412 12345',
  ],
  'a register of the Federal Labour Court': ['BAG 5 AZR 123/20', 'Urteil vom 12.12.2017, 10 AZR 376/16'],
  'another label nearer': [
    'AZR liegt vor, Kassenzeichen 260412123456',
    'AZR-Auszug, Az. 260412123456',
    'AZR angefragt, Rechnungsnummer 260412123456',
    'AZR vorhanden; Ticket 260412123456',
  ],
  'the register without a number': [
    'Das Ausländerzentralregister wird vom BAMF geführt.',
    'AZR-Gesetz vom 02.09.1994 (BGBl. I S. 2265)',
    '§ 10 Abs. 4 AZRG, § 2 AZRG-DV',
    'Schulung AZR am 12.04.2026, 09:00 Uhr, Raum 123',
  ],
  'an amount': ['AZR-Haushalt 260412123456 Euro', 'AZR: 260.412.123.456 EUR'],
  'part of a longer word': ['AZR-Nr. A260412123456', 'AZR 260412123456b', 'AZR_260412123456'],
  'another register': ['AZRX 260412123456', 'Ausländeramt 260412123456', 'Melderegister 260412123456'],
};

describe('azr-nummer', () => {
  testDetector(azrNummer, POSITIVES, NEGATIVES);
});
