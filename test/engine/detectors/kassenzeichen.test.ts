// All references are made up for this file.
import { kassenzeichen } from '../../../src/engine/detectors/kassenzeichen';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'Kassenzeichen: «5.1234.567890.1»', 'medium'],
  ['three groups of four', 'Kassenzeichen «1234.5678.9012»', 'medium'],
  ['compact', 'Kassenzeichen «0123456789012»', 'medium'],
  ['groups with blanks', 'Kassenzeichen: «1234 5678 9012»', 'medium'],
  ['abbreviated', 'Kassen-Z.: «12345678»', 'medium'],
  ['two words', 'Kassen-Zeichen «12345678»', 'medium'],
  ['booking reference', 'Buchungszeichen: «50100.12345»', 'medium'],
  ['account of a person', 'Personenkonto «1234567»', 'medium'],
  ['account of a person with Nr.', 'Personenkonto-Nr. «1234567»', 'medium'],
  ['debtor', 'Debitoren-Nr.: «70012345»', 'medium'],
  ['debtor in one word', 'Debitorennummer «70012345»', 'medium'],
  ['letters in front', 'Kassenzeichen «OWI-2026-123456»', 'medium'],
  ['in a sentence', 'Bitte geben Sie das Kassenzeichen «5.1234.567890.1» an.', 'medium'],
  ['ist', 'Ihr Kassenzeichen ist «12345678».', 'medium'],
  ['a note in brackets', 'Kassenzeichen (bei Zahlung angeben): «12345678»', 'medium'],
  ['label on the line above', 'Kassenzeichen\n«5.1234.567890.1»', 'medium'],
  ['capitals', 'KASSENZEICHEN: «12345678»', 'medium'],
  ['compound', 'Bußgeldkassenzeichen «12345678»', 'medium'],
  ['English', 'Cash reference: «12345678»', 'medium'],
  ['payment reference', 'payment reference: «5.1234.567890.1»', 'medium'],
  ['the number in the next cell', 'Kassenzeichen\t«12345678»', 'medium'],
  [
    'a table',
    'Schuldner\tBetrag\tKassenzeichen\nMuster\t412,00\t«993961898022»\nGabler\t1.088,20\t«847119590340»',
    'medium',
  ],
  ['a date behind it', 'Kassenzeichen «12345678» 12.03.2026', 'medium'],
];

const NEGATIVES: Negatives = {
  'a number without a label': ['5.1234.567890.1', '1234.5678.9012', '0123456789012', 'Nr. 12345678'],
  'a label without a number': [
    'Bitte das Kassenzeichen angeben.',
    'Kassenzeichen: siehe Bescheid',
    'Kassenzeichen fehlt, Frist 12.03.2026',
    'Das Kassenzeichen steht oben rechts.',
  ],
  'a date behind the label': [
    'Kassenzeichen 12.03.2026',
    'Buchungszeichen: 2026-11-22',
    'Personenkonto vom 12.03.2026',
  ],
  'an amount': ['Kassenzeichen 12345 EUR', 'Personenkonto 12345 Euro', 'Buchungszeichen 12345 €'],
  'too short': ['Kassenzeichen 1234', 'Kassenzeichen: 12', 'Personenkonto 1', 'Debitor Nr. 12'],
  'other words of the cash office': [
    'Kassenstand 12345678',
    'Kasse 12345678',
    'Kassen 2026: 12345678',
    'Kassenschluss 12.03.2026',
    'Kassenbuch 1234567',
    'Buchung 12345678',
    'Debitoren 12345678',
  ],
  'other references': [
    'Rechnungsnummer 12345678',
    'Verwendungszweck 12345678',
    'Mandatsreferenz 2026-11-000123',
    'payment 12345678',
    'cash 12345678',
  ],
  'a table without a number in its column': [
    'Kassenzeichen\tBetrag\nsiehe oben\t12.345,67\nfehlt\t1234567',
    'Kassenzeichen\tBetrag\n12345678 EUR\t1\n12.345.678,90\t2',
    'Kassenzeichen und Betrag\tDatum\n12345678\t12.03.2026',
  ],
  'part of a longer word': [
    'Kassenzeichen 12345678abc',
    'Kassenzeichen 12345_678',
    'Kassenzeichenliste 12345678',
  ],
};

describe('kassenzeichen', () => {
  testDetector(kassenzeichen, POSITIVES, NEGATIVES);
});
