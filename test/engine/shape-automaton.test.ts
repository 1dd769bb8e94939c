import { DETECTORS } from '../../src/engine/registry';
import { ShapeAutomaton } from '../../src/engine/shape-automaton';

const mayStart = (shape: RegExp, text: string): boolean =>
  new ShapeAutomaton([{ shape, isWhole: false }]).match(text, 0) !== 0;

describe('ShapeAutomaton', () => {
  test.each([
    ['a digit', /\d/y, '1', 'a'],
    ['a set', /[A-C]x/y, 'Bx', 'Dx'],
    ['a set without regard to case', /[a-c]x/iy, 'BX', 'DX'],
    ['a range beyond ASCII', /[a-zäöü]x/y, 'öx', '7x'],
    ['a negated set', /[^0-9]x/y, '–x', '7x'],
    ['any character', /.x/y, '–x', '–y'],
    ['an escaped sign', /\(\d/y, '(1', '1('],
    ['alternatives', /ab|cd/y, 'cd', 'ef'],
    ['a group', /(?:ab|c)\d/y, 'c1', '1c'],
    ['an optional group', /(?:IBAN)?[A-Z]{2}\d{2}/y, 'IBANDE12', '1DE'],
    ['the same without it', /(?:IBAN)?[A-Z]{2}\d{2}/y, 'DE12', 'DE-12'],
    ['a count', /\d{3}-/y, '123-', '12-'],
    ['a range of counts', /\d{2,3}-/y, '12-', '1-'],
    ['its upper end', /\d{2,3}-\d{4}/y, '123-4567', '1234-567'],
    ['at least so many', /\d{2,}x/y, '12345x', '1x'],
    ['once or more', /\d+x/y, '123x', 'x'],
    ['any number of times', /\d*x/y, 'x', '-'],
    ['as few as possible', /\d+?x/y, '12x', 'x'],
    ['an optional separator', /\d(?:[ .]?\d){3}/y, '1 2.34', '1--2'],
    ['a repeated group that may be empty', /(?:a?){9}b/y, 'aab', 'c'],
    ['a back reference', /\d([-/])\d\1\d/y, '1-2-3', '12-3'],
    ['a back reference to an optional group', /(a)?\d\1-/y, '1-', '1b'],
    ['one way only, not a mixture of two', /a1|b2/y, 'b2', 'a2'],
    ['a look-ahead at the beginning, which counts as true', /(?=[A-Z])[A-Za-z]-/y, 'a-', '1-'],
    ['what follows a look-ahead', /\d(?!\d)-/y, '1-', '1x'],
    ['the end of the text', /\d{2}/y, '12', '1'],
  ])('%s', (_reason, shape, yes, no) => {
    expect(mayStart(shape, yes)).toBe(true);
    expect(mayStart(shape, no)).toBe(false);
  });

  test('a shape with surrogate pairs is always tried', () => {
    expect(mayStart(/[a-z]/uy, '7')).toBe(true);
  });

  test('shapes side by side are told apart', () => {
    const automaton = new ShapeAutomaton([
      { shape: /\d{3}/y, isWhole: false },
      { shape: /[A-Z]\d/y, isWhole: false },
      { shape: /\d+x/y, isWhole: false },
    ]);
    expect(['123', 'A1', '123x', '12', '-'].map((text) => automaton.match(text, 0))).toEqual([1, 2, 5, 0, 0]);
  });

  test('a whole match ends where a word ends', () => {
    const automaton = new ShapeAutomaton([{ shape: /\d{3}/y, isWhole: true }]);
    expect(['123', '123.', '123–', '1234', '123a'].map((text) => automaton.match(text, 0))).toEqual([
      1, 1, 1, 0, 0,
    ]);
  });

  test('a shape is tried at its first characters only', () => {
    const automaton = new ShapeAutomaton([{ shape: /\d{3}/y, starts: '12', isWhole: true }]);
    expect(['123', '321'].map((text) => automaton.match(text, 0))).toEqual([1, 0]);
  });

  test('beyond what is looked at it says yes', () => {
    expect(mayStart(/\d{60}x/y, '1'.repeat(60))).toBe(true);
  });

  test('it is never wrongly no: whatever a shape matches may start so', () => {
    const texts = makeTexts(4_000);
    for (const { id, pattern } of DETECTORS) {
      if (!('shape' in pattern)) continue;
      const automaton = new ShapeAutomaton([{ shape: pattern.shape, isWhole: false }]);
      for (const text of texts) {
        pattern.shape.lastIndex = 0;
        if (pattern.shape.test(text)) expect(`${id} ${text} ${automaton.match(text, 0)}`).toMatch(/1$/);
      }
    }
  });
});

/** Pieces of values in any order; Numerical Recipes' generator, so the same texts on every machine. */
function makeTexts(count: number): readonly string[] {
  const pieces =
    '0 1 7 49 04 12 86 1978 0431 DE IBAN A Musterstraße Am Frau geb Az - – . / ( ) + : ä ß @ , < _'
      .split(' ')
      .concat([' ', ' ', '\n']);
  let seed = 1;
  const next = (): string => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return pieces[Math.floor((seed / 2 ** 32) * pieces.length)] ?? '';
  };
  return Array.from({ length: count }, () => Array.from({ length: 10 }, next).join(''));
}
