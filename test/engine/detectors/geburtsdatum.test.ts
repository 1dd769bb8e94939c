// All people and dates are made up.
import { geburtsdatum } from '../../../src/engine/detectors/geburtsdatum';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['geb.', 'Erika Muster, geb. «12.08.1964»', 'high'],
  ['geb. am', 'Erika Muster (geb. am «4.4.1997»)', 'high'],
  ['geb. glued on', 'geb.«12.08.1964»', 'high'],
  ['geboren am', 'geboren am «04.04.1997» in Kiel', 'high'],
  ['geboren in … am', 'Er wurde geboren in Kiel am «4.4.1997».', 'high'],
  ['Geburtsdatum with colon', 'Geburtsdatum: «04.04.1997»', 'high'],
  ['Geburtsdatum with the form in brackets', 'Geburtsdatum (TT.MM.JJJJ): «04.04.1997»', 'high'],
  ['Geburtsdatum of somebody', 'Geburtsdatum des Kindes: «01.10.2019»', 'high'],
  ['Geb.-Datum', 'Geb.-Datum «04.04.97»', 'high'],
  ['Geburtstag with colon', 'Geburtstag: «4.4.1997»', 'high'],
  ['Geburtstag ist', 'Ihr Geburtstag ist der «4. April 1997».', 'high'],
  ['month as a word', 'geb. am «4. April 1997»', 'high'],
  ['short month', 'geb. «4. Apr. 1997»', 'high'],
  ['March without umlaut and in Austria', 'geb. «4. Mrz 1997», Schwester geb. «5. Jänner 1999»', 'high'],
  ['ISO', 'Geburtsdatum «1997-04-04»', 'high'],
  ['slashes', 'Date of birth: «04/04/1997»', 'high'],
  ['spaces behind the dots', 'geb. «04. 04. 1997»', 'high'],
  ['two-digit year', 'geb. «12.8.64»', 'high'],
  ['leap day', 'geb. Muster am «29.02.1996»', 'high'],
  ['label above', 'Geburtsdatum:\n«04.04.1997»', 'high'],
  ['heading above', 'Name;Vorname;Geburtsdatum;Ort\nMuster;Erika;«12.08.1964»;Kiel', 'high'],
  ['behind it', 'Der am «12. Juli 1942» geborene Kläger', 'high'],
  ['behind it with a place', 'am «4.4.1997» in Kiel geboren', 'high'],
  ['a list', 'geb. «4.4.1997», «5.6.1999» und «7.8.2001»', 'high'],
  ['star in brackets', 'Erika Muster (* «4.4.1997»)', 'high'],
  ['star behind a name', 'Erika Muster *«04.04.1997»', 'high'],
];

const NEGATIVES: Negatives = {
  'bare dates': ['04.04.1997', 'am 4. April 1997', '1997-04-04', 'Kiel, den 22.11.2026', '04/04/1997'],
  'dates of meetings and deadlines': [
    'Termin am 12.12.2026 um 10 Uhr',
    'Frist bis 31.12.2026',
    'Sitzung vom 04.04.2019',
    'Rechnung vom 04.04.2019',
  ],
  'key dates of laws': [
    'Personen, die nach dem 31.12.1970 geboren sind',
    'vor dem 01.01.1964 geborene Versicherte',
    'geboren nach dem 31.12.1970',
    'ab 01.08.2013 geborene Kinder',
  ],
  'a birthday party': [
    'Geburtstagsfeier am 12.12.2026',
    'zum 50. Geburtstag am 12.12.2026',
    'Glückwunsch zum Geburtstag, 12.12.2026',
  ],
  'a name at birth with a date of something else': [
    'Erika Muster, geb. Gabler, eingestellt am 01.04.2020',
    'geb. Gabler, Antrag vom 01.04.2020',
    'Muster (geb. Gabler). Termin: 12.12.2026',
    'geb. Gabler, verheiratet seit 01.04.1990',
  ],
  'a sentence or thirty characters in between': [
    'Sie ist hier geboren. Am 04.04.2019 zog sie um.',
    'geboren und aufgewachsen ist sie in einem Dorf bei Kiel, das am 04.04.2019',
  ],
  'a day that does not exist': [
    'geb. 31.02.1997',
    'geb. 29.02.1997',
    'geb. 32.01.1997',
    'geb. 12.13.1997',
    'geb. 00.00.1997',
  ],
  'a year out of range': ['geb. 04.04.1899', 'geb. 04.04.2041', 'geb. 04.04.0097'],
  'a bullet at the beginning of a line': ['* 04.04.2026 Sitzung', 'Termine:\n* 04.04.2026 Ausschuss'],
  'words that only begin alike': [
    'Gebühr 04.04.1997',
    'Gebäude 12.08.1964',
    'wiedergeboren 04.04.1997',
    'Gebiet 4.4.97',
  ],
  'a year alone': ['geb. 1997', 'Jahrgang 1964'],
  'parts of longer numbers': ['geb. 04.04.19971', 'geb. 104.04.1997', 'geb. 1.04.04.1997.2'],
  'version numbers and file numbers': ['Version 4.4.19', 'Az. 04.04.1997-12'],
};

describe('geburtsdatum', () => {
  testDetector(geburtsdatum, POSITIVES, NEGATIVES);
});
