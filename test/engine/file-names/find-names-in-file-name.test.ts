// Names are made up or among the most frequent ones; they mean nobody.
import { fileNameWords } from '../../../src/engine/file-names/file-name-words';
import { findNamesInFileName } from '../../../src/engine/file-names/find-names-in-file-name';

function names(file: string): readonly string[] {
  return findNamesInFileName(fileNameWords(file)).map(({ start, end }) => file.slice(start, end));
}

test.each([
  ['Bescheid_Muster_Erika.pdf', 'Bescheid Muster Erika.pdf'],
  ['Lebenslauf-Peter-Schneider.pdf', 'Lebenslauf Peter Schneider.pdf'],
  ['Antrag_Lehmann-Krause.pdf', 'Antrag Lehmann-Krause.pdf'],
  ['Plan+Nord.pdf', 'Plan Nord.pdf'],
  ['Az-32-1-4711.pdf', 'Az-32-1-4711.pdf'],
  ['2026-11-03.pdf', '2026-11-03.pdf'],
  ['', ''],
])('%s reads „%s“, each character in its place', (file, words) => {
  expect(fileNameWords(file)).toBe(words);
  expect(fileNameWords(file)).toHaveLength(file.length);
});

describe('a person', () => {
  test.each([
    ['Bescheid_Schneider_Erika.pdf', 'Schneider_Erika'],
    ['Erika_Schneider_Antrag.docx', 'Erika_Schneider'],
    ['Lebenslauf-Peter-Schneider.pdf', 'Peter-Schneider'],
    ['Schneider, Erika - Antrag.pdf', 'Schneider, Erika'],
    ['Bescheid_Krüger.pdf', 'Krüger'],
    ['Bewilligungsbescheid Mueller 2026.pdf', 'Mueller'],
    ['Krüger Lebenslauf.docx', 'Krüger'],
    ['Lebenslauf-Schneider.pdf', 'Schneider'],
    ['Widerspruch_Lehmann-Krause.pdf', 'Lehmann-Krause'],
    ['2026-11-03 Gutachten Vogel.pdf', 'Vogel'],
    ['Geburtsurkunde_Fischer.jpg', 'Fischer'],
    ['Kündigung Hoffmann (unterschrieben).pdf', 'Hoffmann'],
    ['Abmahnung_Becker_Entwurf.docx', 'Becker'],
    ['Anhörung Schulz.pdf', 'Schulz'],
    ['Hilfeplan Wagner.pdf', 'Wagner'],
    ['Reisepass_Yilmaz.jpg', 'Yilmaz'],
  ])('%s: %s', (file, name) => {
    expect(names(file)).toEqual([name]);
  });
});

const NEGATIVES: Readonly<Record<string, readonly string[]>> = {
  'papers about a matter': [
    'Protokoll_2026-11-03.pdf',
    'Vermerk_Besprechung.pdf',
    'Gutachten_Lärm_B-Plan_17.pdf',
    'Antrag Winter 2026.pdf',
    'Antrag_Sommerfest.pdf',
    'Bescheid_Muster_leer.pdf',
    'Antrag_Formular.pdf',
    'Genehmigungsbescheid Entwurf.docx',
  ],
  'towns, roads, fields': [
    'Antrag_Kiel.pdf',
    'Bescheid Berlin.pdf',
    'Antrag Neustadt.pdf',
    'Gutachten Brücke Nord.pdf',
    'Gutachten Wald.pdf',
    'Antrag_Berg.pdf',
  ],
  'houses, firms, clubs': [
    'Bescheid_Becker_GmbH.pdf',
    'Antrag_Kita_Sonnenschein.pdf',
    'Antrag Hartmann Stiftung.pdf',
    'Anna Seghers Schule Plan.pdf',
    'Antrag Fraktion Grüne.pdf',
  ],
  'papers that firms write': ['Rechnung_Schneider.pdf', 'Angebot Krüger.pdf', 'Lieferschein_Wagner.pdf'],
  'lower case, as programs write': ['mueller_bescheid.pdf', 'img_4711.jpg', 'scan.pdf'],
};
describe.each(Object.entries(NEGATIVES))('nobody: %s', (_, files) => {
  test.each([...files])('%s', (file) => {
    expect(names(file)).toEqual([]);
  });
});
