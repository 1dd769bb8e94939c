// All file numbers are made up for this file, but those of published decisions of the highest courts.
import { aktenzeichen } from '../../../src/engine/detectors/aktenzeichen';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['the short label', 'Az.: «32-4711/26»', 'medium'],
  ['the label without a colon', 'Az. «50.12-4711/2026» liegt vor.', 'medium'],
  ['the long label', 'Aktenzeichen: «32.1-045.2-2026/0815»', 'medium'],
  ['department in Roman figures', 'Aktenzeichen «III/50-4711/26»', 'medium'],
  ['letters in front', 'Az: «JA-2026-00123»', 'medium'],
  ['a clerk behind', 'Geschäftszeichen: «50.1-4711/26-Mu»', 'medium'],
  ['Gz.', 'Gz.: «32.30.11-12345»', 'medium'],
  ['GeschZ', 'GeschZ.: «II-4711/2026»', 'medium'],
  ['abbreviated with hyphens', 'Gesch.-Z.: «II-4711/2026»', 'medium'],
  ['our', 'Unser Zeichen: «32.1-4711/26»', 'medium'],
  ['mine', 'Mein Zeichen «50-123456»', 'medium'],
  ['yours', 'Ihr Zeichen: «4711/2026»', 'medium'],
  ['label on the line above', 'Unser Zeichen:\n«32.1-4711/26»', 'medium'],
  ['blanks around the signs', 'Az. «32 - 4711 / 26» vom 12.03.2026', 'medium'],
  ['groups with blanks', 'Az. «32 4711 26»', 'medium'],
  ['a note in brackets', 'Aktenzeichen (bitte stets angeben): «51-4711/26»', 'medium'],
  ['whose it is', 'Aktenzeichen des Jugendamtes: «51-4711/26»', 'medium'],
  ['lautet', 'Das Aktenzeichen lautet «51-4711/26».', 'medium'],
  ['compound', 'Bußgeldaktenzeichen «112.26.004711.7»', 'medium'],
  ['the federal office', 'BAMF-Az.: «1234567-163»', 'high'],
  ['the federal office named behind', 'Aktenzeichen BAMF: «1234567-438»', 'high'],
  ['process number', 'Vorgangsnummer «ST/0123456/2026»', 'medium'],
  ['Vorgangs-Nr.', 'Vorgangs-Nr. «20261122-0815»', 'medium'],
  ['damage number', 'Schaden-Nr.: «KH-26-123456»', 'medium'],
  ['prosecution', 'Az. «106 Js 12345/26» der Staatsanwaltschaft', 'medium'],
  ['fine', 'Az.: «12 OWi 345/26»', 'medium'],
  ['our ref', 'Our ref.: «32-4711/26»', 'medium'],
  ['file number', 'file number «AB-4711/26»', 'medium'],
  ['case no.', 'Case No. «2026-004711»', 'medium'],
  ['two labels', 'Ihr Zeichen: «4711/2026», unser Zeichen: «32-0815/26»', 'medium'],
  ['capitals', 'AKTENZEICHEN: «32-4711/26»', 'medium'],
  ['a pending case in court', 'Klage vor dem VG, Az. «12 A 345/26»', 'low'],
  ['a pending social case', 'Aktenzeichen «S 12 AS 345/26 ER»', 'low'],
  ['no running number', 'Unser Zeichen: «32.1-Mu»', 'low'],
  ['a plan', 'Aktenzeichen «61.2-123/2026-045», Bebauungsplan Nr. 45a', 'low'],
  ['a tender', 'Vergabe Reinigung, Az. «10-4711/26»', 'low'],
  ['a council paper', 'Beschlussvorlage, Az.: «10.24-0815/26»', 'low'],
];

const NEGATIVES: Negatives = {
  'a number without a label': ['32-4711/26', '32.1-045.2-2026/0815', '1234567-163', 'Nr. 4711/26'],
  'a decision': [
    'BVerfG, Beschluss vom 27.01.2015, Az. 1 BvR 471/10',
    'BSG, Urteil vom 12.12.2017, Az. B 1 KR 9/17 R',
    'BGH, Urteil vom 01.10.2024, Az.: VI ZR 10/24, juris',
    'Az. 3 StR 49/15, Rn. 12',
    'vgl. OLG, Az. 2 Ws 34/20',
  ],
  'a decision without a label': ['BVerwG 4 C 5.10', '1 BvR 471/10', 'B 1 KR 9/17 R', 'L 7 AS 12/20 B ER'],
  'papers of a parliament or council': [
    'BT-Drs. 19/4674 S. 208',
    'BGBl. 2017 I S. 2097',
    'Vorlage 2026/123-1',
    'Drucksache 21/4711',
    'Beschluss 17/2026',
  ],
  'tenders and plans': [
    'Vergabenummer 2026-VOB-0012',
    'Ausschreibung 26-4711',
    'Bebauungsplan Nr. 45a, 3. Änderung',
    'B-Plan 12/2026',
  ],
  'a label without a number': [
    'Aktenzeichen bitte stets angeben.',
    'Az. wird nachgereicht',
    'Das Aktenzeichen fehlt, Frist 12.03.2026',
    'Unser Zeichen: Mu',
    'Ihr Zeichen, Ihre Nachricht vom, unser Zeichen',
  ],
  'a date behind the label': [
    'Aktenzeichen: 12.03.2026',
    'Unser Zeichen: 2026-11-22',
    'Aktenzeichen vom 12.03.2026',
    'Ihr Zeichen vom 12.03.2026',
  ],
  'the word in another sense': [
    'Ein Zeichen 2026 setzen',
    'Der Text hat 1600 Zeichen 12345',
    'Höchstens 2000 Zeichen: 4711 sind erlaubt',
    'Das Zeichen 4711/26 steht für Ordnung',
    'Verkehrszeichen 1042-33',
    'Kfz-Zeichen 4711',
  ],
  'too short': ['Az. 12', 'Az.: 1/2', 'Unser Zeichen: 32'],
  'an amount': ['Az. 4711 Euro', 'Fall Nr. 4711 EUR'],
  'words that begin like a label': [
    'Azubi 2026-0815',
    'Azoren 4711/26',
    'Gzuz 4711',
    'Fall 4711',
    'Schaden 2026-123456',
  ],
  'references to other things': [
    'Referat 4711-26',
    'File 2026-11-22_Protokoll.pdf',
    'Case 4711-26',
    'Reference 4711/26',
    'BAMF 2026-0815',
  ],
};

describe('aktenzeichen', () => {
  testDetector(aktenzeichen, POSITIVES, NEGATIVES);
});
