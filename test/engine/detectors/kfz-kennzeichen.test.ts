// All plates are made up for this file; a vehicle with one of them would be chance.
import { kfzKennzeichen } from '../../../src/engine/detectors/kfz-kennzeichen';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['hyphen, with label', 'Kennzeichen «SE-XY 123»', 'high'],
  ['colon for the seals', 'amtl. Kennzeichen: «M:XY 999»', 'high'],
  ['blanks only, with label', 'Kfz-Kennzeichen «HH AB 1234»', 'high'],
  ['in one piece, with label', 'Kennzeichen «HHAB1234»', 'high'],
  ['two hyphens', 'Kennzeichen «OD-AB-123»', 'high'],
  ['hyphen, digits glued on', 'Kennzeichen «OD-AB123»', 'high'],
  ['electric', 'Kennzeichen «KI-EL 77E»', 'high'],
  ['historic', 'Oldtimer mit Kennzeichen «RZ-V 64H»', 'high'],
  ['season behind it', 'Kennzeichen «PI-KL 12» 04/10', 'high'],
  ['umlaut in the district', 'Kennzeichen «PLÖ-AB 12»', 'high'],
  ['umlaut in front', 'Kennzeichen «ÖHR-AB 12»', 'high'],
  ['one digit, with label', 'Kennzeichen «B-M 1»', 'high'],
  ['label behind it', '«SE-XY 123» (Kennzeichen des Klägers)', 'high'],
  ['label on the line above', 'Kennzeichen\n«SE-XY 123»', 'high'],
  ['English label', 'licence plate «B-MW 1234»', 'high'],
  ['letters in one piece behind the label', 'Kennzeichen: «HHAB 1234»', 'high'],
  ['nine characters, which nobody issues, but a label', 'Kennzeichen «NMS-AB 1234»', 'medium'],
  ['nine characters beside a vehicle', 'das Fahrzeug «NMS-AB 1234» stilllegen', 'medium'],
  ['an inquiry', 'Halteranfrage «PI-X 456»', 'high'],
  ['label and number sign', 'Kennzeichen Nr. «SE-XY 123»', 'high'],
  ['keeper', 'Halter des Pkw «NMS-AB 12» ist Herr Muster', 'high'],
  ['vehicle with blanks', 'Das Fahrzeug «B MW 1234» parkte im Halteverbot.', 'medium'],
  ['vehicle, in one piece', 'Pkw «NMSAB12» abgeschleppt', 'medium'],
  ['no word, hyphen', 'Gegen 14 Uhr stand «SE-XY 123» vor der Einfahrt.', 'medium'],
  ['ambulance', 'Der RTW «SE-RD 831» wird am 3. Dezember geprüft.', 'low'],
  ['fire engine', 'Das neue HLF 20 («SE-FW 112») wurde ausgeliefert.', 'low'],
  ['sold by the house', 'Altfahrzeuge: VW Crafter, «SE-KB 418», Baujahr 2012', 'low'],
  ['no word, few digits', 'Wer fährt «SE-X 12»?', 'low'],
  ['no word, may be a part of an authority', 'bitte an «FD-SV 101» senden', 'low'],
  ['no word, may be Roman', '«KI-II 345»', 'low'],
  ['a vehicle in a judgment', 'Das Urteil betrifft den Unfall mit dem Pkw «SE-XY 123».', 'high'],
  ['small letters with label', 'kennzeichen: «se-xy 123»', 'medium'],
  ['mixed letters with label', 'Kennzeichen «Se-Xy 123»', 'medium'],
  ['a code that is a word', 'Pkw «IN-AB 123» und Lkw «DU-EL 45»', 'high'],
  ['two in a row', 'Kennzeichen «SE-XY 123» und «SE-AB 45»', 'high'],
];

const NEGATIVES: Negatives = {
  'court files': [
    'BSG, Urteil vom 12.12.2017, B 1 KR 9/17 R',
    'L 7 AS 12/20 B ER',
    'BVerwG 4 C 5.10, juris Rn. 12-15',
    'Az. S 12 KR 345/24',
    'Urteil in Sachen K-AB 123',
  ],
  'law and standards': [
    'VO (EG) Nr 1234/2008, EG Nr 1234',
    'EU-VO 2016/679 und EG-RL 95/46',
    'DIN-EN 1090, DIN EN 12464, EN-ISO 9001',
    'Art. 12 DSGVO, § 35 SGB I',
    'Nach § 21 Abs. 1 S. 3 K-AG 123 ist das unzulässig',
    'Art. 28 M-VO 123',
    'BT-Drs. 19/4674',
  ],
  'a code that is a word': [
    'In ab 12 Fällen, in 12 Tagen, am 12.11.2026',
    'Bei Ab 3 Personen, es so 12 mal',
    'KM 12, OK 3, PM 7, AZ 45',
    'AB 12 UHR, AM 24 DEZEMBER, ES 3 KM',
  ],
  'a district that does not exist': [
    'Kennzeichen XX-AB 123',
    'YZ-AB 12',
    'Kennzeichen QQ XY 99',
    'IT-SG 201',
  ],
  'a zero in front or too many digits': ['Kennzeichen SE-XY 0123', 'Kennzeichen SE-XY 12345', 'SE-XY 00'],
  'more than eight characters': ['NMS-AB 1234', 'PLÖ-AB 1234', 'Kennzeichen PLÖ-AB 1234E', 'Pkw NMS AB 1234'],
  'three letters behind the district': ['Kennzeichen SE-XYZ 12', 'SE-ABC 123'],
  'no digits or no letters': ['Kennzeichen SE-XY', 'SE-123', 'Kennzeichen SE 123', 'A 7, B 75, L 79, K 105'],
  'blanks or one piece without a word': ['SE XY 123', 'SEXY123', 'HH AB 1234', 'M XY 999'],
  'a year': ['AK-IT 2026', 'KR-AB 2024', 'AG-KI 2025', 'FB-A 2027'],
  'one digit without a word': ['A-B 1', 'S-E 3', 'B-P 4'],
  'more behind it': ['SE-XY 123/26', 'SE-XY 12-345', 'SE-XY 12.3', 'SE-XY 123-A', 'M-XY 999/A'],
  'part of a longer string': ['XSE-XY 123A', 'A-SE-XY 123', 'ABC/SE-XY 123', 'SE-XY 123_2'],
  'rooms, models and other things': [
    'Raum A-B 12, Gebäude B-C 12',
    'Typ HP-LJ 425',
    'Modell MG-X 100',
    'Zimmer E-G 12',
    'Linie S-B 21',
  ],
  'cars and inspections beside the word for a vehicle': [
    'Fahrzeug: MB E 220, Erstzulassung 2019',
    'Pkw HU AU 12 neu',
    'Fahrzeug EG NR 1234',
    'Kfz-Steuer ab 12 Euro',
  ],
  'the label of another number': ['Bestellnummer SE-XY 123', 'Aktenzeichen SE-XY 123', 'Ticket SE-XY 123'],
  'word for a plate in another sense': [
    'Aktenkennzeichen 12, Geschäftskennzeichen SE 4',
    'Das Kennzeichen ab 12 Uhr reservieren',
    'Kennzeichen in 3 Tagen abholen',
    'Kennzeichen AKTENZ 12, Kennzeichen FALL 12345',
  ],
  'codes of products and places': [
    'D-23795 Bad Segeberg',
    'B12, A4, C 3',
    'CO2-Wert 120 g',
    'E-Mail 12, S-Bahn 3',
  ],
};

describe('kfz-kennzeichen', () => {
  testDetector(kfzKennzeichen, POSITIVES, NEGATIVES);
});
