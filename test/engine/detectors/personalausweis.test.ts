// All numbers are official specimens (L01X00T47, C01X00T47, T22000129 …) or computed for this file; none belongs to a person.
import { personalausweis } from '../../../src/engine/detectors/personalausweis';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['nine characters with label', 'Personalausweis «L01X00T47»', 'high'],
  ['nine characters, eight of them digits', 'Ausweisnummer: «T22000129»', 'high'],
  ['with check digit and label', 'Ausweis-Nr. «L01X00T471»', 'high'],
  ['an older card with its D', 'Personalausweis-Nr. «LZ6311T475D»', 'high'],
  ['an older card, digits only', 'Ausweis «2406055684»', 'high'],
  ['digits only with D', 'Personalausweisnummer «2406055684D»', 'high'],
  ['English label', 'ID card no. «L01X00T47»', 'high'],
  ['a word for any document', 'Dokumenten-Nr. «L01X00T47»', 'high'],
  ['the short word for it', 'mein Perso hat die Nummer «PX4R7TKMZ»', 'high'],
  ['ends in a letter', 'Ausweisnummer «PX4R7TKMZ»', 'high'],
  ['check digit apart', 'Ausweisnummer «T22000129 3»', 'high'],
  ['its official name beside the document', 'Personalausweis, Seriennummer «L01X00T47»', 'high'],
  ['small letters with label', 'ausweis-nr. «l01x00t47»', 'high'],
  ['label behind it', '«L01X00T47» (Nummer des Ausweises)', 'high'],
  ['label on the line above', 'Dokumentennummer\n«RC3L9PT0V»', 'high'],
  ['label glued on', 'Ausweis:«L01X00T47»', 'high'],
  ['no label, check digit fits', 'Herr Muster legte «T220001293» vor.', 'medium'],
  ['no label, in a bracket', '(«YZ4F7HNK23»)', 'medium'],
  ['no label, followed by the signs of the machine-readable line', '«L01X00T471»<<<<<<<', 'medium'],
  ['a typing error, but a label', 'Personalausweis «T220001294»', 'low'],
];

const NEGATIVES: Negatives = {
  'nine characters without a label': ['L01X00T47', 'T22000129', 'PX4R7TKMZ', 'RC3L9PT0V'],
  'the number of a passport, whatever names it': [
    'C01X00T478',
    'Personalausweis C01X00T47',
    'Ausweisnummer C01X0006H1',
    'Reisepass C01X00T47',
  ],
  'the label of a passport or a residence title': [
    'Reisepass T22000129',
    'Passnummer L01X00T471',
    'Aufenthaltstitel Y12G3H4K5',
    'eAT Y12G3H4K54',
  ],
  'a wrong check digit without a label': ['T220001294', 'L01X00T470', 'LZ6311T474'],
  'ten digits without a label': ['2406055684', '2406055684D'],
  'vowels and letters that look like digits': [
    'Ausweis LO1X00T47',
    'Ausweis L01XOOT47',
    'Ausweis A01X00T47',
    'Ausweis SB1234567',
  ],
  'a letter that no document has in front': ['Ausweis Z01X00T47', 'Ausweis 401X00T47'],
  'nine digits': ['Ausweis 123456789', 'Pass 240605568'],
  'too short or too long': ['Ausweis L01X00T4', 'Ausweis L01X00T4712', 'Ausweis T2200012'],
  'part of a longer string': ['Ausweis XT22000129A', 'T220001293A', 'T220001293_2'],
  'another kind of card': [
    'Schwerbehindertenausweis T22000129',
    'Dienstausweis T22000129',
    'Bibliotheksausweis L01X00T47',
  ],
  'a word that only begins alike': [
    'ausweislich des Protokolls T22000129',
    'passend T22000129',
    'Passage PX4R7TKMZ',
  ],
  'the label of a device or an order': [
    'Seriennummer: T220001293',
    'Bestellnummer T220001293',
    'Artikel-Nr. L01X00T471',
    'Inventarnummer T220001293',
  ],
  'grouped like something else': ['T22 000 129', 'T220-001-293'],
};

describe('personalausweis', () => {
  testDetector(personalausweis, POSITIVES, NEGATIVES);
});
