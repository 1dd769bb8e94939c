// All numbers are specimens of the tax administration (district 815) or computed for this file; none belongs to a person.
import { steuernummer } from '../../../src/engine/detectors/steuernummer';
import { checkTaxNumber } from '../../../src/engine/tax-number-forms';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['Berlin', 'St.-Nr.: «21/815/08150»', 'high'],
  ['Bavaria', 'Steuernummer «198/815/08152»', 'high'],
  ['Baden-Württemberg', 'Steuernummer: «66815/08156»', 'high'],
  ['Bremen, with blanks', 'Steuer-Nr. «75 815 08152»', 'high'],
  ['Hamburg', 'StNr «41/815/08154»', 'high'],
  ['Hesse', 'Steuernummer «053 815 08158»', 'high'],
  ['North Rhine-Westphalia', 'Steuernummer «400/8150/8159»', 'high'],
  ['Rhineland-Palatinate', 'Steuernummer «99/815/08152»', 'high'],
  ['Saarland', 'Steuernummer «096/815/08187»', 'high'],
  ['Schleswig-Holstein, compact', 'Steuernummer «3881508154»', 'high'],
  ['federal form without a label', 'Herr Muster: «9198081508152»', 'medium'],
  ['federal form with label', 'ELSTER-Steuernummer «5400081508159»', 'high'],
  ['federal form, taken apart', 'Steuernummer «28 66 0 815 0815 6»', 'high'],
  ['blanks around the slashes', 'Steuernummer «21 / 815 / 08150»', 'high'],
  ['hyphens', 'Steuernummer «248-815-08156»', 'high'],
  ['dots', 'Steuernummer «21.815.08150»', 'high'],
  ['label behind it', '«88/815/08158» ist die Steuernummer von Frau Muster.', 'high'],
  ['label on the line above', 'Ihre Steuernummer\n«098/815/08157»', 'high'],
  ['broken over two lines', 'Steuernummer «21/815/\n08150»', 'high'],
  ['English label', 'Your tax number is «21/815/08150».', 'high'],
  ['English label, short', 'tax no. «198/815/08152»', 'high'],
  ['two in one line', 'Steuernummer «21/815/08150» und «38/815/08154»', 'high'],
  ['only the tax office is named', 'Finanzamt Kiel, «38/815/08154», Einspruch vom 03.11.2026', 'medium'],
  ['exact groups of few Länder without any word', 'zu «198/815/08152» bitten wir um Rückruf', 'medium'],
  ['exact groups of many Länder without any word', 'zu «21/815/08150» bitten wir um Rückruf', 'low'],
  ['a typing error, but a label', 'Steuernummer «21/815/08152»', 'low'],
];

const NEGATIVES: Negatives = {
  'a wrong check digit without a label': ['21/815/08152', '198/815/08153', '400/8150/8150', '9198081508153'],
  'a local form without slashes and without a label': [
    '21 815 08150',
    '2181508150',
    '198-815-08152',
    '66815/08156',
  ],
  'an office or a district that does not exist': [
    'Steuernummer 999/815/08152',
    'Steuernummer 198/000/08152',
    'Steuernummer 198/998/08152',
    'Steuernummer 9999/8150/8159',
  ],
  'the constant zero of the federal form missing': ['Steuernummer 9198181508152', '1121181508150'],
  'another Land than any in the federal form': [
    'Steuernummer 8812345678901',
    '7728081508150',
    '0021081508150',
  ],
  'a tax ID under the label of a tax number': ['Steuernummer: 86095742719', 'Steuernummer 86 095 742 719'],
  'too short or too long': ['Steuernummer 21/815/0815', 'Steuernummer 21/815/0815012', 'Steuernummer 4711'],
  'mixed separators': ['Steuernummer 21/815-08150', '12.03.2024/12345', 'Steuernummer vom 12.11.2026/12345'],
  'the label of another number': [
    'Aktenzeichen 21/815/08150',
    'Az. 198/815/08152',
    'Rechnungsnummer 9198081508152',
    'Tel. 21/815/08150',
    'Kassenzeichen 9198081508152',
    'Steuernummer liegt vor, Telefon 21/815/08150',
  ],
  'part of a longer file number': ['4/21/815/08150', '21/815/08150/2', '21/815/08150-26', 'A21/815/08150'],
  'a telephone number': ['0431/815/081', '030 815 08150', '+49 30 815 08150', '0151 12345678'],
  'an article number or ISBN': ['4006381333931', '9783161484100', 'EAN 9198081508152'],
  'an amount': ['9198081508152 Euro', '2.181.508.150,00 EUR', 'Steuer 2 181 508 150 €'],
  'single digits in a row': ['Steuernummer 2 1 8 1 5 0 8 1 5 0'],
  'a court or parliament file': ['1 BvR 471/10', 'BT-Drs. 19/4674', 'S. 12/345', '12 O 345/24'],
  'a time stamp': ['1732276800000', '20261122104512'],
};

describe('steuernummer', () => {
  testDetector(steuernummer, POSITIVES, NEGATIVES);

  // One for each Land and procedure, as published; Berlin with districts on both sides of its ranges.
  test.each([
    ...['1121081508150', '2475081508152', '2241081508154', '2653081508158', '2138081508154', '2388081508158'],
    ...['2799081508152', '2866081508156', '3098081508157', '3198081508152', '3248081508156', '4098081508157'],
    ...['4198081508152', '1096081508187', '5400081508159', '9198081508152', '2865013528340'],
    ...['1113020008157', '1113020108153', '1116002908157', '1116003008153', '1119063908152', '1119064008168'],
    ...['1127020008157', '1131010208158'],
  ])('%s is valid, and only with this check digit', (number) => {
    const last = (digit: number): string => number.slice(0, 12) + String(digit);
    const valid = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(last).filter((value) => checkTaxNumber(value) === 'ok');
    expect(valid).toEqual([number]);
  });

  test.each(['1118010108150', '2475012345678', '5400012345670', '9198012345678', '2866012345678'])(
    '%s fails',
    (number) => {
      expect(checkTaxNumber(number)).toBe('check-digit');
    },
  );
});
