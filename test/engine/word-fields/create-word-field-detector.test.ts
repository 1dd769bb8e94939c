// Sentences made up for this file; nobody in them exists.
import { scan } from '../../../src/engine/scan';
import { createWordFieldDetector } from '../../../src/engine/word-fields/create-word-field-detector';

const detector = createWordFieldDetector({
  id: 'test',
  field: {
    telling: 'krankmeldung* hilfe_zur_pflege',
    ambiguous: 'befunde katholisch*',
    vague: 'therapie',
    groups: 'kirche',
  },
  forms: [
    { shape: '[A-F]\\d{2}', judge: ({ before }) => (before.endsWith('Code ') ? 'entry' : null) },
    { words: ['grad'], shape: 'grad \\d{1,2}', judge: () => 'telling' },
  ],
  codeStarts: 'ABCDEF',
  label: /attest: ‸|wegen ‸ entlassen/i,
  rule: /mit $/,
  namesInstitutions: true,
});

const find = (text: string): unknown[] =>
  scan(text, [detector]).map(({ start, end, confidence }) => [text.slice(start, end), confidence]);

describe('createWordFieldDetector', () => {
  test.each([
    ['a telling word alone is a hint', 'Krankmeldung', [['Krankmeldung', 0.35]]],
    ['with a person it is more', 'Ihre Krankmeldung', [['Krankmeldung', 0.7]]],
    ['in a rule it is nothing', 'Wer eine Krankmeldung hat', []],
    [
      'a person with a name outweighs a rule',
      'Wenn Frau Muster eine Krankmeldung hat',
      [['Krankmeldung', 0.7]],
    ],
    [
      'at a talk only what is somebody’s counts',
      'Im Seminar fehlte wegen ihrer Krankmeldung',
      [['Krankmeldung', 0.7]],
    ],
    ['a neutral head', 'Ihre Krankmeldungsstelle', []],
    ['an ambiguous word alone', 'Befunde', []],
    ['an ambiguous word with a person', 'Befunde von Frau Muster', [['Befunde', 0.65]]],
    ['an ambiguous word alone in brackets', 'Muster (Befunde)', [['Befunde', 0.35]]],
    ['a vague word with a person is a hint', 'Ihre Therapie', [['Therapie', 0.4]]],
    ['a group without a member', 'die Kirche am Markt', []],
    ['a group with a member', 'Er ist aus der Kirche ausgetreten', [['Kirche', 0.6]]],
    ['an elected member', 'Der Kandidat ist Mitglied der Kirche', []],
    ['an institution', 'die katholische Kita', []],
    ['a person', 'die katholische Mutter', [['katholische', 0.6]]],
    ['a label before', 'Attest: Befunde', [['Befunde', 0.65]]],
    ['a label around', 'wegen Krankmeldung entlassen', [['Krankmeldung', 0.7]]],
    ['a rule before', 'Wer kommt? Sie mit Krankmeldung', []],
    ['a phrase', 'Hilfe zur Pflege', [['Hilfe zur Pflege', 0.35]]],
    ['a form of words', 'Ihr Grad 3', [['Grad 3', 0.7]]],
    ['a code with its label', 'Code F32', [['F32', 0.6]]],
    ['a code without', 'Raum F32', []],
    ['part of another compound', 'Hilfe zur Pflege-Beratung', []],
  ])('%s: %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
