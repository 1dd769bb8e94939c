/** All people are invented. */
import { isUnderOffice } from '../../src/check/is-under-office';

/** The name begins at „[“. */
const isUnder = (source: string): boolean => isUnderOffice(source.replace('[', ''), source.indexOf('['));

test.each([
  ['second column', 'Inhalt\tLeitung\nSuizid\t[Erika Muster', true],
  ['some rows below', 'Inhalt\tReferentin\nA\tMax Beispiel\nB\t[Erika Muster\n', true],
  ['first column', 'Referent\tThema\n[Max Beispiel\tDemenz\n', true],
  ['a gendered heading', 'Block\tLeiter/in\nA\t[Erika Muster', true],
  ['another column', 'Name\tLeitung\n[Erika Muster\tFrau Berg', false],
  ['patients', 'Name\tDiagnose\n[Erika Muster\tDemenz', false],
  ['no table', 'Leitung\n[Erika Muster', false],
  ['the heading of another table', 'Inhalt\tLeitung\n\nName\tGrund\nX\t[Erika Muster', false],
])('%s: %s', (_, source, expected) => {
  expect(isUnder(source)).toBe(expected);
});
