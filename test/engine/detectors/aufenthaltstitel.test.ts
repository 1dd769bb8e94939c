// All numbers are computed for this file; none belongs to a person.
import { aufenthaltstitel } from '../../../src/engine/detectors/aufenthaltstitel';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['nine characters with label', 'Aufenthaltstitel «Y12G3H4K5»', 'high'],
  ['with check digit', 'Aufenthaltstitel Nr. «Y12G3H4K54»', 'high'],
  ['short label', 'eAT: «Y70K0FZW6»', 'high'],
  ['short label with number', 'eAT-Nr. «Y70K0FZW6»', 'high'],
  ['digits behind the letter', 'Seriennummer des eAT «Y70000001»', 'high'],
  ['check digit apart', 'Aufenthaltstitel «Y12G3H4K5 4»', 'high'],
  [
    'its official name beside the document',
    'Aufenthaltserlaubnis nach § 24 AufenthG, Seriennummer «Y12G3H4K5»',
    'high',
  ],
  ['another number behind it', 'Aufenthaltstitel «Y12G3H4K5» 7 Seiten', 'high'],
  ['small letters', 'aufenthaltstitel «y12g3h4k5»', 'high'],
  ['label further away', 'Der Aufenthaltstitel von Frau Muster trägt die Nummer «Y12G3H4K5».', 'high'],
  ['label behind it', '«Y12G3H4K5» (Aufenthaltserlaubnis)', 'high'],
  ['label on the line above', 'Niederlassungserlaubnis\n«Y70K0FZW61»', 'high'],
  ['blue card', 'Blaue Karte EU «Y12G3H4K5»', 'high'],
  ['English label', 'residence permit no. «Y12G3H4K5»', 'high'],
  ['sticker', 'Aufenthaltserlaubnis Nr. «D12345678»', 'medium'],
  ['sticker, two letters', 'Duldung Nr. «AB123456»', 'medium'],
  ['certificate', 'Fiktionsbescheinigung «P1234567»', 'medium'],
  ['permission during the procedure', 'Aufenthaltsgestattung «G1234567»', 'medium'],
  ['another letter, directly labelled', 'Aufenthaltstitel «C4F7HK2LM»', 'medium'],
  ['additional sheet', 'Zusatzblatt «X1234567»', 'medium'],
  ['a typing error, but a label', 'Aufenthaltstitel «Y12G3H4K55»', 'low'],
];

const NEGATIVES: Negatives = {
  'no label': ['Y12G3H4K5', 'Y12G3H4K54', 'Y70000001', 'D12345678'],
  'the label of another document': ['Personalausweis Y12G3H4K5', 'Reisepass Y12G3H4K5', 'Perso: Y12G3H4K54'],
  'another document nearer than the title': [
    'Aufenthaltstitel und Reisepass Y12G3H4K5',
    'Duldung, Personalausweis T22000129',
  ],
  'a letter other than Y and a title far away': [
    'Die Aufenthaltserlaubnis wurde verlängert, siehe Vorgang D12345678',
    'Aufenthaltstitel liegt vor, das Dokument trägt die Nummer C4F7HK2LM',
  ],
  'vowels and letters that look like digits': ['Aufenthaltstitel YO2G3H4K5', 'eAT Y12I3H4K5'],
  'digits only': ['Aufenthaltstitel 123456789', 'Duldung 20261122', 'AZR 261122123456'],
  'too short or too long': [
    'eAT Y12G3',
    'Aufenthaltstitel Y12G3H4K543',
    'Duldung AB12345',
    'Duldung ABC123456',
  ],
  'the label of another number': [
    'Aufenthaltserlaubnis, Az. AB123456',
    'Duldung: Aktenzeichen D1234567',
    'Aufenthaltstitel, Rechnungsnummer D1234567',
  ],
  'part of a longer string': ['eAT XY12G3H4K5', 'eAT Y12G3H4K5_2', 'Aufenthaltstitel Y12G3H4K5ABCD'],
  'law and forms': [
    'Aufenthaltstitel nach § 25 Abs. 5 AufenthG, erteilt am 22.11.2026',
    'Duldung gemäß § 60a Abs. 2 AufenthG bis 31.12.2026',
    'Niederlassungserlaubnis: Gebühr 113 EUR, Zimmer B012',
    'Fiktionsbescheinigung nach § 81 Abs. 4 AufenthG',
  ],
  'ordinary words': [
    'eat Y12',
    'Blaue Karte EU, Antrag vom 22.11.2026',
    'Der Aufenthaltstitel kostet 100 EUR.',
  ],
};

describe('aufenthaltstitel', () => {
  testDetector(aufenthaltstitel, POSITIVES, NEGATIVES);
});
