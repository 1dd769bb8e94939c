// Zones of the published specimens (Mustermann, Eriksson) or computed for this file; none belongs to a person.
import { mrz } from '../../../src/engine/detectors/mrz';
import { readMrz } from '../../../src/engine/read-mrz';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const PASSPORT = `P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<
C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4`;
const CARD = `IDD<<T220001293<<<<<<<<<<<<<<<
6408125<2010315D<<<<<<<<<<<<<4
MUSTERMANN<<ERIKA<<<<<<<<<<<<<`;
const TITLE = `ARD<<Y12G3H4K54<<<<<<<<<<<<<<<
8501019M3006302TUR<<<<<<<<<<<0
MUSTER<<MAX<<<<<<<<<<<<<<<<<<<`;
const OLD_CARD = `IDD<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<
1220001297D<<6408125<1110078<<<<<<<2`;
const ICAO = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`;
const TURKISH = `P<TURMUSTER<<AYSE<<<<<<<<<<<<<<<<<<<<<<<<<<<
U123456784TUR9002052F3102042<<<<<<<<<<<<<<<2`;

const line = (zone: string, at: number): string => zone.split('\n')[at] ?? '';

const POSITIVES: readonly Positive[] = [
  ['passport', `«${PASSPORT}»`, 'high'],
  ['passport of another country', `«${TURKISH}»`, 'high'],
  ['the specimen of the standard', `«${ICAO}»`, 'high'],
  ['identity card', `«${CARD}»`, 'high'],
  ['residence title', `«${TITLE}»`, 'high'],
  ['older identity card', `«${OLD_CARD}»`, 'high'],
  ['front of an older card', 'Nummer «T22000129364081252010315D4»', 'high'],
  ['in a text', `Anbei die Zeilen:\n«${PASSPORT}»\nMit freundlichen Grüßen`, 'high'],
  ['passport, second line alone', `«${line(PASSPORT, 1)}»`, 'high'],
  ['card, second line alone', `Zeile 2: «${line(CARD, 1)}»`, 'high'],
  ['card, second and third line', `«${line(CARD, 1)}\n${line(CARD, 2)}»`, 'high'],
  ['blanks at the ends of lines', `«${CARD.replace(/\n/g, ' \n')}»`, 'high'],
  [
    'blanks before filling signs',
    `«${line(PASSPORT, 0).replace('<<<<<<', '<<< <<<')}\n${line(PASSPORT, 1)}»`,
    'high',
  ],
  ['O read for 0', `«${PASSPORT.replace('640812', '64O812')}»`, 'high'],
  ['I read for 1 and S for 5', `«${CARD.replace('6408125', '6408I2S')}»`, 'high'],
  [
    'filling signs lost at the ends',
    `«${line(PASSPORT, 0).slice(0, 40)}\n${line(PASSPORT, 1).slice(0, 40)}»`,
    'high',
  ],
  ['one check digit wrong', `«${PASSPORT.replace('6408125', '6408126')}»`, 'high'],
  ['two zones', `«${PASSPORT}»\n\n«${CARD}»`, 'high'],
  ['name line of a passport alone', `«${line(PASSPORT, 0)}»`, 'medium'],
  ['first line of a card alone', `«${line(CARD, 0)}»`, 'medium'],
  [
    'all check digits wrong',
    `«${line(PASSPORT, 1).replace('6408125', '6408126').replace('2702283', '2702284').replace('478', '479')}»`,
    'medium',
  ],
];

const NEGATIVES: Negatives = {
  'impossible dates': ['C01X00T478D<<6413125F2702283<<<<<<<<<<<<<<<4', '6408425<2010315D<<<<<<<<<<<<<4'],
  'too short': ['C01X00T478D<<6408125F27022', '6408125<2010315D<<<<<4', 'P<D<<MUSTERMANN'],
  'too long': ['X'.repeat(60), `C01X00T478D<<6408125F2702283${'A1'.repeat(20)}`],
  'dates of another row': ['C01X00T479D6408126F2702284AAAAAAAA', '20261122104512345678901234AB'],
  'capital letters': [
    'DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFT',
    'BEKANNTMACHUNG DER SATZUNG UEBER DIE ABFALLENTSORGUNG',
    'P ACHTUNG: NICHT BETRETEN',
  ],
  'small letters': [
    'p<d<<mustermann<<erika<<<<<<<<<<<<<<<<<<<<<<',
    'c01x00t478d<<6408125f2702283<<<<<<<<<<<<<<<4',
  ],
  'a hash or key': [
    '9F86D081884C7D659A2FEAA0C55AD015',
    'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4',
    'MIIEVQIBADANBGKQHKIG9W0BAQEFAASC',
  ],
  'digits only': ['12345678901234567890123456', '00340434161094042557003404341610'],
  'an IBAN or two': ['DE89370400440532013000DE4450', 'MT84MALT011000012345MTLCAST001S'],
  'arrows and markup': ['A <<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', '<<<<<<< HEAD', 'I <<< 3', 'P <<DIV>> A1'],
  'one word of a zone': ['IDD<<', 'ARD', 'ID 4711', 'P 12', 'A 7 und C 3'],
  'part of a longer string': ['X_T22000129364081252010315D4', `${line(CARD, 1)}a`],
  'a name line without fillers': ['P<D<<MUSTERMANN<<ERIKAANNAMARIALUISE'],
};

describe('mrz', () => {
  testDetector(mrz, POSITIVES, NEGATIVES);

  test.each([
    ['guillemets read for two signs', PASSPORT.replace(/<<<<<<<<<<$/m, '«««««'), 'checked'],
    ['a single guillemet', line(CARD, 1).replace('<2010315', '‹2010315'), 'checked'],
    ['the document of a card checked with one date', CARD.replace('6408125', '6408126'), 'checked'],
  ])('text recognition: %s', (_, zone, reading) => {
    expect(readMrz(zone)).toBe(reading);
  });
});
