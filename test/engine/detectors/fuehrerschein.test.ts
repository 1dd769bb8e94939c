// B072RRE2I55 is the specimen of the regulation; all other numbers are computed for this file and belong to nobody.
import { fuehrerschein } from '../../../src/engine/detectors/fuehrerschein';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['the specimen', 'Führerschein «B072RRE2I55»', 'high'],
  ['label with number', 'Führerschein-Nr.: «N0306AB1251»', 'high'],
  ['label in one word', 'Führerscheinnummer «K1300A9B011»', 'high'],
  ['licence', 'Fahrerlaubnis «B072RRE2I51»', 'high'],
  ['first issue, last sign a letter', 'FS-Nr. «B072RRE2I5A»', 'high'],
  ['label without umlaut', 'Fuehrerschein Nr. «F0100LQUA01»', 'high'],
  ['field of the card', 'Feld 5: «M123Z9K4R51»', 'high'],
  ['digit in front', 'Führerscheinnummer «12345AB6701»', 'high'],
  ['small letters', 'führerschein «b072rre2i55»', 'high'],
  ['groups', 'Führerschein «B072 RRE2I 55»', 'high'],
  ['hyphens', 'Führerschein «B072-RRE2I-55»', 'high'],
  ['label behind it', '«B072RRE2I55» (Führerschein)', 'high'],
  ['label on the line above', 'Nummer des Führerscheins\n«B072RRE2I55»', 'high'],
  ['English label', 'driving licence no. «B072RRE2I55»', 'high'],
  ['American label', 'driver license «N0306AB1251»', 'high'],
  ['no label, usual form, check fits', 'Frau Muster: «B072RRE2I55»', 'medium'],
  ['no label, in a bracket', '(«K1300A9B011»)', 'medium'],
  ['a typing error, but a label', 'Führerschein «B072RRE2I65»', 'low'],
];

const NEGATIVES: Negatives = {
  'a wrong check character without a label': ['B072RRE2I65', 'N0306AB1241', 'K1300A9B021'],
  'no label and not the usual form': ['BA72RRE2I55', '12345AB6701', 'b072rre2i55', 'B072 RRE2I 55'],
  'no label and digits only behind the letter': ['B0721234521', 'K1300123451'],
  'too short or too long': ['Führerschein B072RRE2I5', 'Führerschein B072RRE2I551', 'Führerschein B072'],
  'digits only': ['Führerschein 12345678901', 'Fahrerlaubnis 20261122123'],
  'letters at the check character': ['Führerschein B072RRE2IA5'],
  'part of a longer string': ['Führerschein XB072RRE2I55', 'B072RRE2I55_2', 'B072RRE2I55A'],
  'the label of another number': [
    'Bestellnummer B072RRE2I55',
    'Rechnungsnummer N0306AB1251',
    'Führerschein, Aktenzeichen B072RRE2I55',
    'Seriennummer K1300A9B011',
  ],
  'classes and law': [
    'Fahrerlaubnis der Klassen A1, B, BE, C1E, Schlüsselzahl 95',
    'Fahrerlaubnisklasse B96, erteilt am 12.03.2024',
    'Führerschein Klasse CE, gültig bis 31.12.2031',
    'Entziehung der Fahrerlaubnis nach § 69 StGB, Sperrfrist 12 Monate',
  ],
  'a licence of software': ['license key ABCD1-EFGH2-IJKL3', 'Lizenz ABCDE-12345'],
  'a bank code or an order': ['DEUTDEDB110', 'NOLADE21SHO', 'INC00123456'],
  'an insurance number': ['A123456780', '15070649C103'],
  'ordinary words': [
    'Führerscheinstelle, Zimmer B072, Termin 14:30 Uhr',
    'Führerschein-Kontrolle am 22.11.2026',
  ],
};

describe('fuehrerschein', () => {
  testDetector(fuehrerschein, POSITIVES, NEGATIVES);
});
