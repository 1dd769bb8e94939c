import { SHAPED_DETECTORS } from '../../../src/engine';
import { parsePolicy } from '../../../src/policy';
import type { PolicyResult } from '../../../src/policy';
import { minimalPack } from '../minimal-pack';

const parse = (identifiers: unknown): PolicyResult =>
  parsePolicy({ ...minimalPack(), identifiers }, [], (path) => ({ line: path.length, column: 1 }));

describe('identifiers', () => {
  test.each([
    ['left out', undefined],
    ['without a value', null],
    ['empty', {}],
    ['with an empty list of shapes', { shapes: null }],
  ])('%s: no shapes', (_, identifiers) => {
    expect(parse(identifiers)).toMatchObject({ ok: true, policy: { identifiers: { shapes: {} } } });
  });

  test('shapes are kept as written, without blanks around', () => {
    const shapes = { aktenzeichen: ['JC-####/##', ' 32.1-#{4,6} '], personalnummer: ['######'] };
    expect(parse({ shapes })).toMatchObject({
      ok: true,
      policy: {
        identifiers: {
          shapes: { aktenzeichen: ['JC-####/##', '32.1-#{4,6}'], personalnummer: ['######'] },
        },
      },
    });
  });

  test('every detector that can have shapes may have them', () => {
    const shapes = Object.fromEntries(SHAPED_DETECTORS.map((id) => [id, ['JC-####']]));
    expect(parse({ shapes })).toMatchObject({ ok: true, policy: { identifiers: { shapes } } });
  });

  test.each([
    ['a shape without quotation marks', { aktenzeichen: [null] }, 'shape-needs-quotes', 'aktenzeichen.0', {}],
    ['a shape that YAML made a number', { aktenzeichen: [4711] }, 'shape-needs-quotes', 'aktenzeichen.0', {}],
    ['an empty shape', { kassenzeichen: [' '] }, 'shape-needs-quotes', 'kassenzeichen.0', {}],
    [
      'an expression',
      { aktenzeichen: ['####', '(a+)+'] },
      'bad-shape',
      'aktenzeichen.1',
      { value: '(a+)+', fault: 'sign' },
    ],
    [
      'half a shape',
      { aktenzeichen: ['JC'] },
      'bad-shape',
      'aktenzeichen.0',
      { value: 'JC', fault: 'few-digits' },
    ],
    [
      'a text instead of a list',
      { aktenzeichen: 'JC-####' },
      'wrong-type',
      'aktenzeichen',
      { expected: 'list', found: 'text' },
    ],
    [
      'a misspelt detector',
      { aktenzeihen: ['####'] },
      'unknown-key',
      'aktenzeihen',
      { suggestion: 'aktenzeichen' },
    ],
    ['a detector whose shape the law gives', { iban: ['####'] }, 'unknown-key', 'iban', { suggestion: null }],
    [
      'more shapes than are looked for',
      { kundennummer: Array(21).fill('####') },
      'too-many',
      'kundennummer',
      { max: 20 },
    ],
  ])('%s is named with its place', (_, shapes, code, place, params) => {
    const path = [
      'identifiers',
      'shapes',
      ...place.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    ];
    expect(parse({ shapes })).toMatchObject({
      ok: false,
      problems: [{ code, path, params, line: path.length, column: 1 }],
    });
  });
});
