// All names are made up, of specimens, or of figures everybody knows; none stands for a private person.
import { personenname } from '../../../src/engine/detectors/personenname';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['title', 'Sehr geehrte Frau «Mustermann»,', 'high'],
  ['title and degree', 'Sehr geehrte Frau Dr. «Mustermann»,', 'high'],
  ['address block', 'Herrn\n«Max Mustermann»\nMusterstr. 1', 'high'],
  ['label', 'Name: «Muster, Erika»', 'high'],
  ['label of two words', 'Name, Vorname: «Muster, Erika Sofie»', 'high'],
  ['role as label', 'Antragstellerin: «Aylin Yılmaz»', 'high'],
  ['list of a mail head', 'An: Poststelle; «Max Beispiel»', 'high'],
  ['history', 'Am 12.03.2026 um 10:14 schrieb «Erika Muster» <e@x.example>:', 'high'],
  ['signature', 'Viele Grüße\n«Erika Mustermann»', 'high'],
  ['signature of a surname', 'Mit freundlichen Grüßen\nIm Auftrag\n\n«Krüger»', 'medium'],
  ['greeting', 'Liebe «Erika»,', 'medium'],
  ['job title', 'Frau Landrätin «Muster» spricht', 'high'],
  ['nouns behind the name', 'Frau «Muster» Leistungen nach SGB II bewilligt', 'high'],
  ['nobility', 'Frau «von der Leyen» kommt', 'high'],
  ['pair', '«Erika Mustermann» wohnt in Kiel', 'high'],
  ['family', 'Familie «Schmidt»', 'high'],
  ['both parts double', 'Herrn Prof. Dr. med. dent. «Hans-Peter Müller-Lüdenscheidt»', 'high'],
  ['English', 'Mrs. «Jane Doe»', 'high'],
];

const NEGATIVES: Negatives = {
  pseudonyms: ['wir haben mit Frau M. gesprochen', 'Herr K. hat widersprochen', 'das Kind E. B.'],
  'an office signs': [
    'Mit freundlichen Grüßen\nStadt Musterhausen\nDer Bürgermeister',
    'Viele Grüße\nIhr Team',
  ],
  'nobody in particular': [
    'Sehr geehrte Damen und Herren,',
    'Hallo zusammen,',
    'Liebe Kolleginnen und Kollegen,',
    'Liebe Eltern,',
  ],
  'an office behind the title': ['die Frau Landrätin spricht', 'Sehr geehrter Herr Bürgermeister,'],
  places: ['in der Konrad-Adenauer-Straße 5', 'am Willy-Brandt-Platz', 'Anne-Frank-Weg 3'],
  houses: [
    'die Konrad Adenauer Stiftung',
    'Das Max-Planck-Institut',
    'Anne-Frank-Schule',
    'Erich Kästner Gesamtschule',
  ],
  firms: ['Firma Max Muster', 'Muster GmbH', 'die Deutsche Bahn und das Rote Kreuz', 'Max Muster GmbH'],
  'laws and diseases': ['Hartz IV', 'Morbus Crohn', 'Morbus Alzheimer'],
  figures: ['Frau Holle'],
  'words behind the title': ['Familie und Beruf', 'Familie, Senioren, Frauen und Jugend', 'Herr der Ringe'],
};

describe('personenname', () => {
  testDetector(personenname, POSITIVES, NEGATIVES);
});
