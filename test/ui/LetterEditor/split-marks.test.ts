import { splitMarks } from '../../../src/ui/LetterEditor/split-marks';

test.each([
  ['Guten Tag', ['[Name]'], ['Guten Tag']],
  ['[Name], Sie', ['[Name]'], ['*[Name]', ', Sie']],
  ['a [Amt] b [Name] [Amt]', ['[Name]', '[Amt]'], ['a ', '*[Amt]', ' b ', '*[Name]', ' ', '*[Amt]']],
  ['', ['[Name]'], []],
  ['a', [''], ['a']],
])('%j with %j', (text, marks, shown) => {
  const pieces = splitMarks(text, marks);
  expect(pieces.map((piece) => (piece.isMarked ? `*${piece.text}` : piece.text))).toEqual(shown);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
